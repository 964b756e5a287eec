package org.rightsdesk.delivery;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rightsdesk.common.Texts;
import org.rightsdesk.company.DataCategory;
import org.rightsdesk.delivery.FoundItem.Kind;
import org.rightsdesk.documents.Content;
import org.rightsdesk.request.Right;
import org.springframework.stereotype.Component;

/**
 * Data in a structured, commonly used, machine-readable form: CSV or JSON files, a {@code datapackage.json} that describes
 * each field, and a plain text about them (C.5, R16, R49).
 */
@Component
class PortableContents implements Contents {

    static final String SCHEMA = "rightsdesk-portability/1";

    private final DataPackageJson description;
    private final Files files;
    private final Texts texts;

    PortableContents(DataPackageJson description, Files files, Texts texts) {
        this.description = description;
        this.files = files;
        this.texts = texts;
    }

    @Override
    public boolean serves(Right right) {
        return MachineReadable.isWanted(right);
    }

    @Override
    public String schemaVersion() {
        return SCHEMA;
    }

    @Override
    public List<Entry> entries(Given given) {
        Wordings words = new Wordings(texts, given.request().language());
        List<Resource> resources = resources(given, words);
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry("datapackage.json", description.of(given, resources, words), null, null));
        String about = about(given, resources, words);
        entries.add(new Entry("README.txt", about.getBytes(StandardCharsets.UTF_8), null, null));
        resources.stream().map(Resource::entry).forEach(entries::add);
        return entries;
    }

    private List<Resource> resources(Given given, Wordings words) {
        List<Resource> resources = new ArrayList<>();
        for (FoundItem item : given.items()) {
            if (item.kind() == Kind.FILE && item.documentId() != null) {
                resources.add(resource(item, resources.size() + 1, words));
            }
        }
        return resources;
    }

    private Resource resource(FoundItem item, int number, Wordings words) {
        Content content = files.of(item);
        boolean csv = content.document().mediaType().equals("text/csv");
        String name = String.format(Locale.ROOT, "%02d-%s", number, Files.safe(item.category()));
        String text = Cleaning.text(content.bytes());
        CsvTable table = csv ? CsvTable.parse(text) : new CsvTable(',', List.of());
        String written = csv ? table.write(',') : text;
        Entry entry = new Entry(
                "data/" + name + (csv ? ".csv" : ".json"),
                written.getBytes(StandardCharsets.UTF_8),
                item.register(),
                item.category());
        return new Resource(name, item.title(), csv, entry, csv ? Columns.of(table, words) : List.of());
    }

    private static String about(Given given, List<Resource> resources, Wordings words) {
        StringBuilder text = new StringBuilder();
        text.append(words.of(
                        "delivery.readme.title",
                        given.company().name(),
                        given.request().reference()))
                .append("\r\n\r\n")
                .append(words.of("delivery.readme.form"))
                .append("\r\n");
        for (Resource resource : resources) {
            text.append("\r\n").append(resource.entry().path()).append(" – ").append(resource.title());
            text.append("\r\n");
            resource.fields().forEach(field -> text.append("  ")
                    .append(field.name())
                    .append(": ")
                    .append(field.description())
                    .append("\r\n"));
        }
        if (!given.kept().isEmpty()) {
            text.append("\r\n").append(words.of("delivery.readme.left-out")).append("\r\n");
            given.kept().forEach(key -> text.append("  ")
                    .append(category(given, key, words))
                    .append("\r\n"));
        }
        return text.toString();
    }

    private static String category(Given given, String key, Wordings words) {
        return given.company()
                .category(key)
                .map(DataCategory::name)
                .map(words::name)
                .orElse(key);
    }
}
