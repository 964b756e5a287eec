package org.rightsdesk.company;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.springframework.core.io.Resource;

/** Reads YAML into nodes that know their file and line; a key that is said twice is a problem. */
final class ProfileYaml {

    private final String file;
    private final List<ProfileProblem> problems;

    ProfileYaml(String file, List<ProfileProblem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The file's content, or nothing when it is no mapping; what is wrong is added to the problems. */
    Optional<MappingNode> read(Resource resource) throws IOException {
        try (InputStream in = resource.getInputStream()) {
            LoadSettings settings = LoadSettings.builder().setLabel(file).build();
            Optional<Node> root = new Compose(settings).composeInputStream(in);
            if (root.orElse(null) instanceof MappingNode mapping) {
                findDoubles("", mapping);
                return Optional.of(mapping);
            }
            problems.add(new ProfileProblem(file, 0, "", "begins with no key"));
        } catch (MarkedYamlEngineException e) {
            problems.add(new ProfileProblem(file, line(e.getProblemMark()), "", "is not YAML: " + e.getProblem()));
        } catch (YamlEngineException e) {
            problems.add(new ProfileProblem(file, 0, "", "is not YAML"));
        }
        return Optional.empty();
    }

    private void findDoubles(String path, Node node) {
        Set<String> seen = new HashSet<>();
        if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                Overlay.itemKey(item).ifPresent(key -> once(seen, path + "[" + key + "]", item));
                findDoubles(path, item);
            }
        }
        if (node instanceof MappingNode mapping) {
            for (NodeTuple pair : mapping.getValue()) {
                String here = path.isEmpty() ? key(pair) : path + "." + key(pair);
                once(seen, here, pair.getKeyNode());
                findDoubles(here, pair.getValueNode());
            }
        }
    }

    private void once(Set<String> seen, String path, Node node) {
        if (!seen.add(path)) {
            problems.add(new ProfileProblem(file, line(node.getStartMark()), path, "is said twice"));
        }
    }

    static String key(NodeTuple pair) {
        return pair.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
    }

    /** Counted from 1. */
    static int line(Optional<Mark> mark) {
        return mark.map(m -> m.getLine() + 1).orElse(0);
    }
}
