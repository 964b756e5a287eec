package org.rightsdesk.delivery;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rightsdesk.common.Refusal;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Takes out of readable files what must not leave the house: secrets always (CF22), names of staff (CD4), the end of identity
 * codes unless they are the data asked for (R41). It happens before anything is stored. Other files
 * (PDF, office documents, pictures, sound) it cannot read: a person looks through them before they are released.
 */
@Component
class Cleaning {

    private final JsonMapper json = JsonMapper.builder().build();

    /** @param keepCodes whether identity codes stay whole because they are the very data */
    Cleaned clean(String mediaType, byte[] content, boolean keepCodes) {
        return switch (mediaType) {
            case "text/csv" -> csv(text(content), keepCodes);
            case "application/json" -> json(content, keepCodes);
            case "text/plain" -> plain(text(content), keepCodes);
            default -> new Cleaned(content, List.of(), FoundItem.Reading.UNREAD);
        };
    }

    private static Cleaned csv(String content, boolean keepCodes) {
        CsvTable table = CsvTable.parse(content);
        List<Redaction> left = new ArrayList<>();
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            String name = table.header().get(i);
            Optional<Redaction.Reason> reason = Sensitive.field(name);
            reason.ifPresentOrElse(why -> left.add(new Redaction(name, why)), addTo(kept, i));
        }
        List<List<String>> rows = table.rows().stream()
                .map(row -> kept.stream()
                        .map(i -> i < row.size() ? Sensitive.withoutSecrets(row.get(i)) : "")
                        .toList())
                .toList();
        String cleaned = new CsvTable(table.separator(), rows).write(table.separator());
        return masked(cleaned, left, keepCodes, Sensitive.hasSecret(content));
    }

    private Cleaned json(byte[] content, boolean keepCodes) {
        try {
            JsonNode tree = json.readTree(content);
            Set<Redaction> left = new LinkedHashSet<>();
            prune(tree, left);
            String cleaned = json.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
            return masked(cleaned, new ArrayList<>(left), keepCodes, false);
        } catch (JacksonException e) {
            throw new Refusal("refusal.delivery.not-readable");
        }
    }

    private static void prune(JsonNode node, Set<Redaction> left) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                Sensitive.field(name).ifPresent(reason -> {
                    object.remove(name);
                    left.add(new Redaction(name, reason));
                });
                JsonNode value = object.get(name);
                if (value instanceof StringNode words && Sensitive.hasSecret(words.stringValue())) {
                    object.put(name, Sensitive.withoutSecrets(words.stringValue()));
                    left.add(new Redaction(name, Redaction.Reason.SECRET));
                }
            }
            object.values().forEach(each -> prune(each, left));
        } else if (node instanceof ArrayNode array) {
            array.values().forEach(each -> prune(each, left));
        }
    }

    private static Cleaned plain(String content, boolean keepCodes) {
        return masked(Sensitive.withoutSecrets(content), new ArrayList<>(), keepCodes, Sensitive.hasSecret(content));
    }

    private static Cleaned masked(String text, List<Redaction> left, boolean keepCodes, boolean hadSecret) {
        if (hadSecret && left.stream().noneMatch(each -> each.reason() == Redaction.Reason.SECRET)) {
            left.add(new Redaction("–", Redaction.Reason.SECRET));
        }
        if (keepCodes || !Sensitive.hasIdentityCode(text)) {
            return new Cleaned(text.getBytes(StandardCharsets.UTF_8), left);
        }
        left.add(new Redaction("****", Redaction.Reason.IDENTITY_CODE));
        return new Cleaned(Sensitive.masked(text).getBytes(StandardCharsets.UTF_8), left);
    }

    /** UTF-8 where it is, else the old western code of Windows, as many programs still write it. */
    static String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, StandardCharsets.ISO_8859_1);
        }
    }

    private static Runnable addTo(List<Integer> kept, int column) {
        return () -> kept.add(column);
    }
}
