package org.rightsdesk.company;

import static org.rightsdesk.company.ProfileYaml.line;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A profile in three shapes: JSON for the schema, flat keys like {@code company.registers[0].key} for binding, and the place of each key. */
final class ProfileTree {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String file;
    private final JsonNode json;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Optional<Mark>> places = new LinkedHashMap<>();

    ProfileTree(String file, MappingNode root) {
        this.file = file;
        this.json = read("", root);
    }

    JsonNode json() {
        return json;
    }

    /** Every value by its path. */
    Map<String, String> values() {
        return values;
    }

    Optional<String> value(String path) {
        return Optional.ofNullable(values.get(path));
    }

    /** The paths of a list's items, e.g. {@code company.recipients[0]}. */
    List<String> items(String listPath) {
        String form = java.util.regex.Pattern.quote(listPath) + "\\[\\d+]";
        return places.keySet().stream().filter(path -> path.matches(form)).toList();
    }

    boolean has(String path) {
        return places.containsKey(path);
    }

    /** A problem at the path, or at the nearest thing above it that is there. */
    ProfileProblem problem(String path, String what) {
        String there = path;
        while (!places.containsKey(there)) {
            there = there.substring(0, Math.max(0, Math.max(there.lastIndexOf('.'), there.lastIndexOf('['))));
        }
        Optional<Mark> mark = places.getOrDefault(there, Optional.empty());
        return new ProfileProblem(mark.map(Mark::getName).orElse(file), line(mark), path, what);
    }

    private JsonNode read(String path, Node node) {
        places.putIfAbsent(path, node.getStartMark());
        return switch (node) {
            case MappingNode mapping -> object(path, mapping);
            case SequenceNode sequence -> array(path, sequence);
            case ScalarNode scalar -> value(path, scalar);
            default -> JSON.nullNode();
        };
    }

    private ObjectNode object(String path, MappingNode mapping) {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple pair : mapping.getValue()) {
            String key = ProfileYaml.key(pair);
            String here = path.isEmpty() ? key : path + "." + key;
            places.put(here, pair.getKeyNode().getStartMark());
            object.set(key, read(here, pair.getValueNode()));
        }
        return object;
    }

    private ArrayNode array(String path, SequenceNode sequence) {
        ArrayNode array = JSON.arrayNode();
        for (Node item : sequence.getValue()) {
            array.add(read(path + "[" + array.size() + "]", item));
        }
        return array;
    }

    private JsonNode value(String path, ScalarNode scalar) {
        if (scalar.getTag().equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        values.put(path, scalar.getValue());
        return scalar.getTag().equals(Tag.BOOL)
                ? JSON.booleanNode(Boolean.parseBoolean(scalar.getValue()))
                : JSON.stringNode(scalar.getValue());
    }
}
