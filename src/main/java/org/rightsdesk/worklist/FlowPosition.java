package org.rightsdesk.worklist;

import java.util.List;
import java.util.Set;

/**
 * Where a request stands in its diagram.
 *
 * @param definitionKey the diagram's key, e.g. {@code erasure}
 * @param name what the diagram is about
 * @param bpmnXml the diagram of the version that drives the request
 * @param active ids of the flow nodes where it stands now
 * @param finished ids of the flow nodes it has passed
 * @param called where it stands in the diagrams that this one calls; empty when it stands in none
 */
public record FlowPosition(
        String definitionKey,
        String name,
        String bpmnXml,
        Set<String> active,
        Set<String> finished,
        List<FlowPosition> called) {}
