package org.rightsdesk.common;

import java.util.Set;

/** What the present actor may see and do. Every query is filtered by {@link #companies()}, every verb asks {@link #require}. */
public interface Access {

    /** The signed-in user, or who acts on this thread (see {@link ActingAs}). */
    Actor actor();

    /** The companies of which the actor is a member today; all of them for the system and for a proven customer. */
    Set<CompanyKey> companies();

    /** Whether the actor has one of these roles in the company; with no role named, whether he or she is a member. */
    boolean may(CompanyKey company, Role... anyOf);

    /**
     * Stops who may not.
     *
     * @throws NotFound when the actor is no member of the company: what is foreign does not exist
     * @throws Refusal when the actor is a member but has none of the roles
     */
    default void require(CompanyKey company, Role... anyOf) {
        if (!may(company)) {
            throw new NotFound();
        }
        if (anyOf.length > 0 && !may(company, anyOf)) {
            throw new Refusal("refusal.no-role");
        }
    }
}
