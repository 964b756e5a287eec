package org.rightsdesk.worklist;

import java.util.Set;

/**
 * Where a request stands in its diagram.
 *
 * @param definitionKey the diagram's key, e.g. {@code erasure}
 * @param bpmnXml the diagram of the version that drives the request
 * @param active ids of the flow nodes where it stands now
 * @param finished ids of the flow nodes it has passed
 */
public record FlowPosition(String definitionKey, String bpmnXml, Set<String> active, Set<String> finished) {}
