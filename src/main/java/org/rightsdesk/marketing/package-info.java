/** Bans on marketing and withdrawn consents: what a person said no to, kept as little as needed and for as long as marketing is done. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "company", "deadline", "request", "registers"})
package org.rightsdesk.marketing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
