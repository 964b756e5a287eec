package org.rightsdesk.correspondence.letter;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.TextKeys;
import org.rightsdesk.correspondence.Element;
import org.rightsdesk.correspondence.LetterKind;

/** A letter that lacks an element of C.9 is not written; the refusal names what it lacks. */
final class Completeness {

    private Completeness() {}

    /** What the letter must hold, a data protection officer only where one is named. */
    static Set<Element> required(LetterKind kind, Scene scene) {
        Set<Element> required = EnumSet.copyOf(Required.of(kind, scene.outcome()));
        if (scene.company().dpo() != null && required.contains(Element.CONTACT)) {
            required.add(Element.DATA_PROTECTION_OFFICER);
        }
        return required;
    }

    static Set<Element> missing(LetterKind kind, Scene scene, List<Piece> pieces) {
        Set<Element> missing = required(kind, scene);
        pieces.forEach(piece -> missing.removeAll(piece.carries()));
        return missing;
    }

    /** @throws Refusal with the names of the missing elements */
    static void require(LetterKind kind, Scene scene, List<Piece> pieces) {
        Set<Element> missing = missing(kind, scene, pieces);
        if (!missing.isEmpty()) {
            throw new Refusal(
                    "refusal.letter-incomplete",
                    new TextKeys(missing.stream().map(Element::nameKey).toList()));
        }
    }
}
