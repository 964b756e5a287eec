package org.rightsdesk.company;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.StringJoiner;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/** Checks the form of a profile against {@code companies/profile.schema.json}, which editors use too. */
final class ProfileSchema {

    private final Schema schema;

    ProfileSchema() {
        try (InputStream in = new ClassPathResource("companies/profile.schema.json").getInputStream()) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<ProfileProblem> check(ProfileTree profile) {
        return schema.validate(profile.json()).stream()
                .map(error -> problem(profile, error))
                .toList();
    }

    private static ProfileProblem problem(ProfileTree profile, Error error) {
        String path = path(error.getInstanceLocation().toString());
        String below = path.isEmpty() ? error.getProperty() : path + "." + error.getProperty();
        return switch (error.getKeyword()) {
            case "required" -> profile.problem(below, "is missing");
            case "dependentRequired" -> profile.problem(path, "a period and its start belong together");
            case "additionalProperties" -> profile.problem(below, "is no key of a profile");
            case "enum" -> profile.problem(path, "must be one of " + list(error.getSchemaNode()));
            case "pattern" -> profile.problem(path, "does not have the form of this value");
            case "type" ->
                profile.problem(path, "must be a " + error.getSchemaNode().asString());
            default -> profile.problem(path, error.getMessage());
        };
    }

    /** {@code /company/registers/0/key} → {@code company.registers[0].key}. */
    private static String path(String pointer) {
        return pointer.replaceAll("/(\\d+)(?=/|$)", "[$1]")
                .replaceFirst("^/", "")
                .replace('/', '.');
    }

    private static String list(JsonNode values) {
        StringJoiner words = new StringJoiner(", ");
        values.forEach(value -> words.add(value.asString()));
        return words.toString();
    }
}
