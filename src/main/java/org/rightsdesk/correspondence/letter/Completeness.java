package org.rightsdesk.correspondence.letter;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rightsdesk.common.Dates;
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
        if (required(kind, scene).contains(Element.LAST_DAY) && !namesItsDays(kind, scene, pieces)) {
            missing.add(Element.LAST_DAY);
        }
        if (kind == LetterKind.EXTENSION_NOTICE && !names(scene.extendedDay(), Element.NEW_LAST_DAY, scene, pieces)) {
            missing.add(Element.NEW_LAST_DAY);
        }
        return missing;
    }

    /** A last day counts only when it is the one of the case's clock (C.9, D6, D7). */
    private static boolean namesItsDays(LetterKind kind, Scene scene, List<Piece> pieces) {
        return LatestDays.of(kind, scene).stream()
                .allMatch(latest -> names(latest.day(), Element.LAST_DAY, scene, pieces));
    }

    private static boolean names(LocalDate day, Element element, Scene scene, List<Piece> pieces) {
        Pattern said = Pattern.compile("(?<!\\d)" + Pattern.quote(Dates.plain(day, scene.language())));
        return pieces.stream()
                .filter(piece -> piece.carries().contains(element))
                .anyMatch(piece -> said.matcher(piece.block().wording()).find());
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
