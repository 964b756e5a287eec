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

    static Set<Element> missing(LetterKind kind, Scene scene, List<Piece> pieces) {
        Set<Element> missing = EnumSet.copyOf(Required.of(kind, scene.outcome()));
        if (scene.company().dpo() != null && missing.contains(Element.CONTACT)) {
            missing.add(Element.DATA_PROTECTION_OFFICER);
        }
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
