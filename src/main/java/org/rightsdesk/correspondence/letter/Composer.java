package org.rightsdesk.correspondence.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightsdesk.common.Texts;
import org.rightsdesk.company.Company;
import org.rightsdesk.correspondence.Letter;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.letter.Block.Fact;
import org.rightsdesk.correspondence.letter.Block.Facts;
import org.rightsdesk.correspondence.letter.Block.Link;
import org.rightsdesk.correspondence.letter.Block.Small;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Component;

/** Composes a letter: greeting, what is to be said, the facts, the personal link, who to turn to (wording.md 2, rules.md C.9). */
@Component
public class Composer {

    /** A name that a stranger typed is printed only when it looks like one: our letters must not carry other people's messages. */
    private static final String NAME = "[\\p{L}\\p{M}][\\p{L}\\p{M}'’. -]{0,79}";

    private final Texts texts;

    Composer(Texts texts) {
        this.texts = texts;
    }

    public Draft compose(LetterKind kind, Scene scene) {
        Phrases phrases = new Phrases(texts, scene.language());
        say(kind, scene, phrases);
        if (!kind.isForStaff() && kind != LetterKind.ONE_TIME_CODE) {
            ending(scene, phrases);
        }
        Company company = scene.company();
        String prefix = "letter." + kind.key();
        return new Draft(
                scene.language(),
                company.name(),
                company.color(),
                phrases.text(prefix + ".subject", scene.reference()),
                phrases.text(prefix + ".title"),
                greeting(kind, scene, phrases),
                phrases.blocks(),
                closing(company, phrases),
                footer(kind, company, phrases));
    }

    private static void say(LetterKind kind, Scene scene, Phrases phrases) {
        switch (kind) {
            case ACKNOWLEDGEMENT -> Notices.acknowledge(scene, phrases);
            case MAILBOX_CHECK -> Notices.checkMailbox(phrases);
            case IDENTITY_QUESTION, IDENTITY_REMINDER -> Questions.identity(kind, scene, phrases);
            case ONE_TIME_CODE -> Questions.code(scene, phrases);
            case CLARIFICATION_QUESTION, CLARIFICATION_REMINDER -> Questions.clarification(kind, scene, phrases);
            case EXTENSION_NOTICE -> Notices.extend(scene, phrases);
            case REPLY -> Replies.reply(scene, phrases);
            case WITHDRAWAL_CONFIRMED -> Notices.confirmWithdrawal(scene, phrases);
            case CLOSED -> Notices.close(scene, phrases);
            case LIFTING_NOTICE -> Notices.announceLifting(scene, phrases);
            case NOT_A_REQUEST_ANSWER -> Notices.answerOtherMatter(scene, phrases);
            case STATUS_UPDATE -> Notices.update(scene, phrases);
            case FREE_MESSAGE -> phrases.words(scene.extraText("text").orElse(""));
            case STAFF_REMINDER, STAFF_ESCALATION -> Notices.remindStaff(kind, scene, phrases);
        }
    }

    private static void ending(Scene scene, Phrases phrases) {
        phrases.add(new Facts(facts(scene, phrases)));
        if (scene.byMail()) {
            phrases.add(new Link(phrases.text("letter.link"), Letter.LINK));
            phrases.add(new Small(phrases.text("letter.link.note")));
        }
    }

    private static List<Fact> facts(Scene scene, Phrases phrases) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(phrases.text("letter.fact.case"), scene.reference()));
        Optional.ofNullable(scene.request())
                .map(RightsRequest::right)
                .ifPresent(
                        right -> facts.add(new Fact(phrases.text("letter.fact.right"), phrases.text(right.nameKey()))));
        facts.add(new Fact(
                phrases.text("letter.fact.received"),
                phrases.day(scene.deadline().receiptDay())));
        if (scene.isOpen()) {
            facts.add(new Fact(phrases.text("letter.fact.last-day"), phrases.day(scene.lastDay())));
        }
        return facts;
    }

    private static String greeting(LetterKind kind, Scene scene, Phrases phrases) {
        return Optional.ofNullable(scene.submission().requester().name())
                .filter(name -> !kind.isForStaff() && kind != LetterKind.ONE_TIME_CODE && name.matches(NAME))
                .map(name -> phrases.text("letter.greeting.named", name))
                .orElseGet(() -> phrases.text("letter.greeting"));
    }

    private static List<String> closing(Company company, Phrases phrases) {
        return List.of(
                phrases.text("letter.closing"),
                company.name() + ", " + company.contactRole().in(phrases.language()));
    }

    private static List<String> footer(LetterKind kind, Company company, Phrases phrases) {
        List<String> lines = new ArrayList<>();
        lines.add(phrases.text("letter.footer.questions", company.mailbox().value()));
        if (company.phone() != null) {
            lines.add(phrases.text("letter.footer.phone", company.phone()));
        }
        if (!company.postalAddress().isEmpty()) {
            lines.add(phrases.text("letter.footer.address", String.join(", ", company.postalAddress())));
        }
        if (company.dpo() != null) {
            lines.add(phrases.text("letter.footer.dpo", company.dpo().value()));
        }
        if (kind != LetterKind.FREE_MESSAGE) {
            lines.add(phrases.text(kind.isForStaff() ? "letter.footer.staff" : "letter.footer.automatic"));
        }
        return lines;
    }
}
