package org.rightsdesk.casefile;

import java.util.List;
import org.rightsdesk.audit.AuditEntry;

/**
 * What happens around one open page.
 *
 * @param colleagues user names of the others who have the file open now, each once
 * @param changes what others did since the page was last read, latest first
 * @param awaited whether a step of the case waits for a person now
 */
public record Surroundings(List<String> colleagues, List<AuditEntry> changes, boolean awaited) {}
