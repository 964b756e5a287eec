package org.rightsdesk.delivery;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.rightsdesk.common.Digest;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The descriptor of a data package as the Frictionless standard has it: files, their hashes and fields (R16). */
@Component
class DataPackageJson {

    private final JsonMapper json = JsonMapper.builder().build();
    private final Clock clock;

    DataPackageJson(Clock clock) {
        this.clock = clock;
    }

    byte[] of(Given given, List<Resource> resources, Wordings words) {
        String reference = given.request().reference();
        ObjectNode root = json.createObjectNode()
                .put("profile", "data-package")
                .put("name", reference.toLowerCase(Locale.ROOT))
                .put("title", words.of("delivery.readme.title", given.company().name(), reference))
                .put("version", PortableContents.SCHEMA)
                .put("created", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        root.putArray("sources")
                .addObject()
                .put("title", given.company().name())
                .put("email", given.company().mailbox().value());
        ArrayNode list = root.putArray("resources");
        resources.forEach(resource -> describe(list.addObject(), resource));
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    private static void describe(ObjectNode node, Resource resource) {
        node.put("name", resource.name())
                .put("title", resource.title())
                .put("path", resource.entry().path())
                .put("profile", resource.csv() ? "tabular-data-resource" : "data-resource")
                .put("format", resource.csv() ? "csv" : "json")
                .put("mediatype", resource.csv() ? "text/csv" : "application/json")
                .put("encoding", "utf-8")
                .put("bytes", resource.entry().content().length)
                .put("hash", "sha256:" + Digest.of(resource.entry().content()));
        if (resource.csv()) {
            ArrayNode fields = node.putObject("schema").putArray("fields");
            resource.fields().forEach(field -> describe(fields.addObject(), field));
        }
    }

    private static void describe(ObjectNode node, Resource.Field field) {
        node.put("name", field.name()).put("type", field.type()).put("description", field.description());
        if (field.decimalComma()) {
            node.put("decimalChar", ",");
        }
    }
}
