package org.rightsdesk.correspondence.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rightsdesk.correspondence.Element;
import org.rightsdesk.correspondence.letter.Block.Bullets;
import org.rightsdesk.correspondence.letter.Block.Fact;
import org.rightsdesk.correspondence.letter.Block.Facts;
import org.rightsdesk.request.Decision;
import org.rightsdesk.request.PartOutcome;
import org.rightsdesk.request.Requester;

/**
 * To one who was given the data: what was rectified, erased or restricted, whose data they are, and what to do (Art. 19, R15).
 * The customer is told by number, and by name only where there is no number; what the data say is not repeated.
 */
final class RecipientLetter {

    private RecipientLetter() {}

    static void write(Scene scene, Phrases phrases) {
        String change = "letter.recipient."
                + scene.extraText("change").orElse(scene.theRequest().right().key());
        done(scene, phrases, change);
        whose(scene.submission().requester(), phrases);
        phrases.carrying(Element.REASONS).say(phrases.has(change + ".why") ? change + ".why" : "letter.recipient.why");
        phrases.carrying(Element.WHAT_TO_DO).say(change + ".do");
        scene.extraDay("day").ifPresent(day -> phrases.say("letter.recipient.confirm", phrases.day(day)));
    }

    private static void done(Scene scene, Phrases phrases, String change) {
        phrases.carrying(Element.WHAT_WAS_DONE).say(change);
        List<String> names = scene.theDecision().map(Decision::parts).orElse(List.of()).stream()
                .filter(part -> part.outcome() == PartOutcome.GRANT)
                .map(part -> scene.categoryName(part.category()))
                .toList();
        if (!names.isEmpty()) {
            phrases.say("letter.recipient.data");
            phrases.add(new Bullets(names));
        }
    }

    private static void whose(Requester customer, Phrases phrases) {
        List<Fact> facts = new ArrayList<>();
        if (customer.customerNumber() != null) {
            facts.add(new Fact(phrases.text("letter.fact.customer-number"), customer.customerNumber()));
        }
        if (customer.siteNumber() != null) {
            facts.add(new Fact(phrases.text("letter.fact.site-number"), customer.siteNumber()));
        }
        if (facts.isEmpty() && customer.name() != null) {
            facts.add(new Fact(phrases.text("letter.fact.customer"), Objects.requireNonNull(customer.name())));
        }
        if (!facts.isEmpty()) {
            phrases.carrying(Element.WHOSE_DATA).add(new Facts(facts));
        }
    }
}
