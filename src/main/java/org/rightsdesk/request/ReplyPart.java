package org.rightsdesk.request;

import java.util.List;
import java.util.Set;

/**
 * What a module adds to the reply of its rights: facts that only it knows, e.g. which channels a ban covers or what became
 * of each field. A Spring bean; the letter asks every bean of the right, in the order of the beans. The texts stand in the
 * module's own bundle, so that the module says what and the letter says it in the customer's language.
 */
public interface ReplyPart {

    /** The rights in whose replies it has something to say. */
    Set<Right> rights();

    /**
     * Its paragraphs, read when the letter is written and when a draft is looked at; changes nothing.
     *
     * @param decision the decision that the letter tells: for a draft not yet stored
     * @return empty where there is nothing to say
     */
    List<ReplyParagraph> paragraphs(RightsRequest request, Decision decision);
}
