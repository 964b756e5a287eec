package org.rightsdesk.delivery;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Digest;
import org.rightsdesk.delivery.FoundItem.Kind;
import org.rightsdesk.documents.Content;
import org.rightsdesk.request.Right;
import org.springframework.stereotype.Component;

/** An access copy: index for people, list for machines, and the data register by register, all in one delivery (C.1, R31). */
@Component
class AccessContents implements Contents {

    private final AccessIndex index;
    private final AccessList list;
    private final Files files;

    AccessContents(AccessIndex index, AccessList list, Files files) {
        this.index = index;
        this.list = list;
        this.files = files;
    }

    @Override
    public boolean serves(Right right) {
        return right == Right.ACCESS;
    }

    @Override
    public List<Entry> entries(Given given) {
        Map<UUID, Entry> data = data(given, files::of);
        IndexPage page = index.of(given, data);
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry("index.html", index.html(page).getBytes(StandardCharsets.UTF_8), null, null));
        entries.add(new Entry("index.json", list.of(given, page, data), null, null));
        given.items().stream()
                .filter(item -> data.containsKey(item.id()))
                .map(item -> data.get(item.id()))
                .forEach(entries::add);
        return entries;
    }

    @Override
    public @Nullable String schemaVersion() {
        return null;
    }

    /** The index as it would be now. */
    String preview(Given given) {
        return index.html(index.of(given, data(given, files::unseen)));
    }

    private Map<UUID, Entry> data(Given given, Function<FoundItem, Content> reading) {
        Map<UUID, Entry> data = new HashMap<>();
        int number = 0;
        for (FoundItem item : given.items()) {
            if (item.kind() == Kind.FILE && item.documentId() != null) {
                number++;
                data.put(item.id(), entry(item, number, reading.apply(item)));
            }
        }
        return data;
    }

    private Entry entry(FoundItem item, int number, Content content) {
        String name = String.format(
                Locale.ROOT, "%02d-%s", number, Files.safe(content.document().fileName()));
        String path = "data/" + Files.safe(item.register()) + "/" + name;
        return new Entry(path, content.bytes(), item.register(), item.category());
    }

    /** The hash of a file as the index shows it. */
    static String sha256(Entry entry) {
        return Digest.of(entry.content());
    }
}
