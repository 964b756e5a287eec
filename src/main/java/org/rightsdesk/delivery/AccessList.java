package org.rightsdesk.delivery;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.rightsdesk.common.Helsinki;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The list of an access copy for machines: the same parts as the index. */
@Component
class AccessList {

    static final String SCHEMA = "rightsdesk-access/1";

    private final JsonMapper json = JsonMapper.builder().build();
    private final Clock clock;

    AccessList(Clock clock) {
        this.clock = clock;
    }

    byte[] of(Given given, IndexPage page, Map<UUID, Entry> data) {
        ObjectNode root = json.createObjectNode()
                .put("schema", SCHEMA)
                .put("case", given.request().reference())
                .put("controller", given.company().name())
                .put("language", page.language())
                .put("created", Helsinki.dayOf(clock.instant()).toString());
        ArrayNode information = root.putArray("information");
        for (Section section : page.information()) {
            ArrayNode lines = information.addObject().put("part", section.key()).putArray("lines");
            section.lines().forEach(lines::add);
        }
        ArrayNode items = root.putArray("items");
        given.items().forEach(item -> item(items.addObject(), item, data.get(item.id())));
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    private static void item(ObjectNode node, FoundItem item, @org.jspecify.annotations.Nullable Entry file) {
        node.put("register", item.register())
                .put("category", item.category())
                .put("kind", item.kind().name())
                .put("title", item.title());
        if (file != null) {
            node.put("path", file.path())
                    .put("bytes", file.content().length)
                    .put("sha256", AccessContents.sha256(file));
        }
        ArrayNode left = node.putArray("leftOut");
        for (Redaction redaction : item.redactions()) {
            left.addObject()
                    .put("what", redaction.what())
                    .put("reason", redaction.reason().name());
        }
    }
}
