package org.rightsdesk.delivery;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rightsdesk.delivery.Resource.Field;

/** What the columns of a table are: their type by the values, their meaning by their name. */
final class Columns {

    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?|-?\\d+(,\\d+)?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DATE_TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})?");
    private static final Pattern BOOLEAN = Pattern.compile("true|false");

    /** Names as Finnish, Swedish and English systems write them, and the text that explains them. */
    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("start|begin|alku|alkuaika|aika|start_?tid|time|timestamp|period_?start", "start"),
            Map.entry("end|loppu|loppuaika|slut|slut_?tid|period_?end", "end"),
            Map.entry("date|day|paiva|pvm|datum|reading_?date|lukemapaiva", "date"),
            Map.entry("month|kuukausi|manad", "month"),
            Map.entry("(energy|energia|consumption|kulutus|forbrukning)(_?mwh)?|mwh", "energy-mwh"),
            Map.entry("(energy|energia|consumption|kulutus|forbrukning)_?kwh|kwh", "energy-kwh"),
            Map.entry("(power|teho|effekt)(_?kw)?", "power"),
            Map.entry("(volume|vesimaara|tilavuus|volym|flow|virtaama)(_?m3)?", "volume"),
            Map.entry("reading|lukema|meter_?reading|mittarilukema|avlasning", "reading"),
            Map.entry("meter|meter_?id|mittari|mittarinumero|matare|matarnummer", "meter"),
            Map.entry("site|site_?id|kayttopaikka|kayttopaikkanumero|forbrukningsplats", "site"),
            Map.entry("supply_?temp.*|tulolampotila|menolampotila|framledning.*", "supply-temperature"),
            Map.entry("return_?temp.*|paluulampotila|retur.*", "return-temperature"),
            Map.entry("outdoor_?temp.*|ulkolampotila|utetemperatur", "outdoor-temperature"),
            Map.entry("unit|yksikko|enhet", "unit"),
            Map.entry("quality|status|laatu|tila|kvalitet", "quality"),
            Map.entry("amount|summa|maara|belopp|sum", "amount"),
            Map.entry("vat|alv|moms", "vat"),
            Map.entry("invoice.*|lasku(numero)?|faktura.*", "invoice"),
            Map.entry("name|nimi|namn", "name"),
            Map.entry("address|osoite|adress", "address"),
            Map.entry("email|e_?mail|sahkoposti(osoite)?|e_?post", "email"),
            Map.entry("phone|puhelin(numero)?|telefon", "phone"),
            Map.entry("customer(_?number|_?id)?|asiakas(numero)?|kund(nummer)?", "customer"),
            Map.entry("contract.*|sopimus.*|avtal.*", "contract"));

    private Columns() {}

    static List<Field> of(CsvTable table, Wordings words) {
        return IntStream.range(0, table.header().size())
                .mapToObj(i -> field(table, i, words))
                .toList();
    }

    private static Field field(CsvTable table, int index, Wordings words) {
        String name = table.header().get(index);
        String type = type(table.column(index));
        boolean comma =
                type.equals("number") && table.column(index).stream().anyMatch(value -> value.indexOf(',') >= 0);
        return new Field(name, type, comma, meaning(name, words));
    }

    private static String type(List<String> values) {
        List<String> filled = values.stream().filter(value -> !value.isBlank()).toList();
        if (filled.isEmpty()) {
            return "string";
        }
        return IntStream.range(0, TYPES.size())
                .filter(i -> filled.stream().allMatch(TYPES.get(i).test()))
                .mapToObj(i -> TYPES.get(i).name())
                .findFirst()
                .orElse("string");
    }

    private static String meaning(String name, Wordings words) {
        String plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
        return MEANINGS.entrySet().stream()
                .filter(each -> plain.matches(each.getKey()))
                .map(each -> words.of("delivery.column." + each.getValue()))
                .findFirst()
                .orElseGet(() -> words.of("delivery.column.other", name));
    }

    private record Type(String name, Predicate<String> test) {}

    private static final List<Type> TYPES = List.of(
            new Type("integer", INTEGER.asMatchPredicate()),
            new Type("number", NUMBER.asMatchPredicate()),
            new Type("date", DATE.asMatchPredicate()),
            new Type("datetime", DATE_TIME.asMatchPredicate()),
            new Type("boolean", BOOLEAN.asMatchPredicate()));
}
