package org.rightsdesk.correspondence.letter;

import java.util.ArrayList;
import java.util.List;
import org.rightsdesk.company.Company;
import org.rightsdesk.correspondence.Element;
import org.rightsdesk.correspondence.Letter;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.LetterKind.Reader;
import org.rightsdesk.correspondence.letter.Block.Fact;
import org.rightsdesk.correspondence.letter.Block.Facts;
import org.rightsdesk.correspondence.letter.Block.Link;
import org.rightsdesk.correspondence.letter.Block.Small;
import org.rightsdesk.request.RightsRequest;

/** What stands around the message of every letter: the facts of the case, the personal link, who to turn to. */
final class Frame {

    private Frame() {}

    static void facts(LetterKind kind, Scene scene, Phrases phrases) {
        switch (kind.reader()) {
            case CUSTOMER -> customerFacts(kind, scene, phrases);
            case ADDRESS, RECIPIENT ->
                phrases.carrying(Element.CASE_NUMBER)
                        .add(new Facts(List.of(new Fact(phrases.text("letter.fact.case"), scene.reference()))));
            case COLLEAGUE -> {} // a colleague's letter says them itself
        }
    }

    private static void customerFacts(LetterKind kind, Scene scene, Phrases phrases) {
        RightsRequest request = scene.request();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(phrases.text("letter.fact.case"), scene.reference()));
        if (kind == LetterKind.CORRECTION_NOTICE) { // nobody asked: no receipt, no last day, no page to follow it on
            phrases.carrying(Element.CASE_NUMBER).add(new Facts(facts));
            return;
        }
        phrases.carrying(Element.CASE_NUMBER, Element.RECEIPT_DAY);
        if (request != null) {
            facts.add(new Fact(
                    phrases.text("letter.fact.right"),
                    phrases.text(request.right().nameKey())));
            phrases.carrying(Element.RIGHT);
        }
        facts.add(new Fact(
                phrases.text("letter.fact.received"),
                phrases.day(scene.deadline().receiptDay())));
        days(kind, scene, phrases, facts);
        phrases.add(new Facts(facts));
        link(kind, scene, phrases);
    }

    /** Where a sentence of the letter names the last day already, the table repeats it. */
    private static void days(LetterKind kind, Scene scene, Phrases phrases, List<Fact> facts) {
        LatestDays.of(kind, scene).forEach(latest -> facts.add(latest.fact(phrases)));
        if (kind == LetterKind.EXTENSION_NOTICE) {
            facts.add(new Fact(phrases.text("letter.fact.last-day"), phrases.day(scene.extendedDay())));
        }
        switch (kind) {
            case ACKNOWLEDGEMENT, FEE_NOTICE -> {}
            default -> phrases.carrying(Element.LAST_DAY);
        }
    }

    private static void link(LetterKind kind, Scene scene, Phrases phrases) {
        if (scene.byMail()) {
            phrases.add(new Link(
                    phrases.text(kind == LetterKind.MAILBOX_CHECK ? "letter.link.confirm" : "letter.link"),
                    Letter.LINK));
            phrases.add(new Small(phrases.text("letter.link.note")));
        }
    }

    static List<String> closing(Company company, Phrases phrases) {
        return List.of(
                phrases.text("letter.closing"),
                company.name() + ", " + company.contactRole().in(phrases.language()));
    }

    static List<Piece> footer(LetterKind kind, Scene scene, Phrases phrases) {
        Company company = scene.company();
        phrases.carrying(Element.CONTACT)
                .say("letter.footer.questions", company.mailbox().value());
        if (company.phone() != null) {
            phrases.say("letter.footer.phone", company.phone());
        }
        if (!company.postalAddress().isEmpty()) {
            phrases.say("letter.footer.address", String.join(", ", company.postalAddress(phrases.language())));
        }
        if (company.dpo() != null) {
            phrases.carrying(Element.DATA_PROTECTION_OFFICER)
                    .say("letter.footer.dpo", company.dpo().value());
        }
        boolean onPaper = kind.reader() == Reader.CUSTOMER && !scene.byMail();
        if (kind != LetterKind.FREE_MESSAGE && !onPaper) {
            phrases.say(kind.reader() == Reader.COLLEAGUE ? "letter.footer.staff" : "letter.footer.automatic");
        }
        return phrases.pieces();
    }
}
