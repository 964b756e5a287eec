package org.rightsdesk.intake;

import java.util.List;
import org.rightsdesk.request.Right;

/**
 * A sentence with one of these words only lists rights, as the forms for access requests do ("the existence of the right to
 * request erasure"); of the rights in it, none but this one is asked for.
 */
record Enumeration(Right right, List<Term> terms) {

    boolean forbids(Rule rule, Sentence sentence, boolean plain) {
        return rule.right() != right && isIn(sentence, plain);
    }

    private boolean isIn(Sentence sentence, boolean plain) {
        for (int at = 0; at < sentence.tokens().size(); at++) {
            for (Term term : terms) {
                if (term.matchesAt(sentence.tokens(), at, plain)) {
                    return true;
                }
            }
        }
        return false;
    }
}
