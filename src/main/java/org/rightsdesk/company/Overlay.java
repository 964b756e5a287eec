package org.rightsdesk.company;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Lays an installation's file over the facts of the notice: the later wins key by key; items of a list are the same when their
 * {@code key} (of a transfer: {@code recipient}) is; {@code ~} takes a key away.
 */
final class Overlay {

    private Overlay() {}

    static MappingNode merge(MappingNode facts, MappingNode setUp) {
        Map<String, NodeTuple> pairs = new LinkedHashMap<>();
        facts.getValue().forEach(pair -> pairs.put(ProfileYaml.key(pair), pair));
        for (NodeTuple pair : setUp.getValue()) {
            if (pair.getValueNode().getTag().equals(Tag.NULL)) {
                pairs.remove(ProfileYaml.key(pair));
            } else {
                pairs.merge(
                        ProfileYaml.key(pair),
                        pair,
                        (old, now) ->
                                new NodeTuple(now.getKeyNode(), mergeAny(old.getValueNode(), now.getValueNode())));
            }
        }
        return new MappingNode(
                facts.getTag(),
                true,
                new ArrayList<>(pairs.values()),
                facts.getFlowStyle(),
                facts.getStartMark(),
                facts.getEndMark());
    }

    private static Node mergeAny(Node old, Node now) {
        if (old instanceof MappingNode facts && now instanceof MappingNode setUp) {
            return merge(facts, setUp);
        }
        if (old instanceof SequenceNode facts && now instanceof SequenceNode setUp && keyed(facts) && keyed(setUp)) {
            return mergeLists(facts, setUp);
        }
        return now;
    }

    private static SequenceNode mergeLists(SequenceNode facts, SequenceNode setUp) {
        Map<String, Node> items = new LinkedHashMap<>();
        facts.getValue().forEach(item -> items.putIfAbsent(itemKey(item).orElseThrow(), item));
        setUp.getValue().forEach(item -> items.merge(itemKey(item).orElseThrow(), item, Overlay::mergeAny));
        return new SequenceNode(
                facts.getTag(),
                true,
                List.copyOf(items.values()),
                facts.getFlowStyle(),
                facts.getStartMark(),
                facts.getEndMark());
    }

    private static boolean keyed(SequenceNode list) {
        return list.getValue().stream().allMatch(item -> itemKey(item).isPresent());
    }

    static Optional<String> itemKey(Node item) {
        return item instanceof MappingNode mapping
                ? value(mapping, "key").or(() -> value(mapping, "recipient"))
                : Optional.empty();
    }

    private static Optional<String> value(MappingNode mapping, String key) {
        return mapping.getValue().stream()
                .filter(pair -> ProfileYaml.key(pair).equals(key))
                .map(NodeTuple::getValueNode)
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).getValue())
                .findFirst();
    }
}
