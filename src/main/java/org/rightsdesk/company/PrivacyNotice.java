package org.rightsdesk.company;

import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What the customer has read: the rights that the notice names and what it says against today's law. */
public record PrivacyNotice(@DefaultValue Set<NamedRight> rights, @DefaultValue Set<Statement> statements) {}
