package org.rightsdesk.correspondence.letter;

import org.rightsdesk.correspondence.Element;

/** Letters that tell the customer beforehand: a fee, a change of address. */
final class Announcements {

    private Announcements() {}

    /** Amount, what it is counted from and why, and that the customer may withdraw; the period runs on (R7, R35, D11). */
    static void fee(Scene scene, Phrases phrases) {
        phrases.say("letter.fee.announced");
        phrases.say("letter.fee.why." + scene.extraText("claim").orElse("excessive"));
        phrases.carrying(Element.REASONS).words(scene.extraText("text").orElse(""));
        phrases.carrying(Element.LEGAL_GROUND).say("letter.fee.law");
        scene.amount("amount").ifPresent(amount -> phrases.carrying(Element.FEE)
                .say("letter.fee.amount", Money.of(amount, phrases.language())));
        scene.extraText("basis").ifPresent(basis -> {
            phrases.say("letter.fee.basis");
            phrases.carrying(Element.COST_BASIS).words(basis);
        });
        phrases.carrying(Element.MAY_WITHDRAW).say("letter.fee.choice");
        phrases.carrying(Element.LAST_DAY).say("letter.fee.clock", phrases.day(scene.lastDay()));
        Notices.remedies(phrases, true);
    }

    /** Goes to the address on file, whoever reads it there: says what was asked, and nothing of the customer's data. */
    static void oldContact(Scene scene, Phrases phrases) {
        phrases.carrying(Element.WHAT_WAS_DONE).say("letter.old-contact.what", phrases.day(scene.today()));
        phrases.say("letter.old-contact.you");
        phrases.carrying(Element.WHAT_TO_DO)
                .say("letter.old-contact.not-you", scene.company().mailbox().value());
    }
}
