package org.rightsdesk.correspondence.letter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rightsdesk.common.Texts;
import org.rightsdesk.company.Company;
import org.rightsdesk.correspondence.Element;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.LetterKind.Reader;
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

    /**
     * The letter as it may leave.
     *
     * @throws org.rightsdesk.common.Refusal when an element of C.9 is missing, with its name, or when it holds what no letter may
     */
    public Draft compose(LetterKind kind, Scene scene) {
        Phrases phrases = new Phrases(texts, scene.language());
        List<Piece> body = body(kind, scene, phrases);
        List<Piece> footer = Frame.footer(kind, scene, new Phrases(texts, scene.language()));
        List<Piece> all = Stream.concat(body.stream(), footer.stream()).toList();
        Completeness.require(kind, scene, all);
        Forbidden.refuse(scene, body.stream().map(Piece::block).toList());
        return draft(kind, scene, phrases, body, footer);
    }

    /** The letter as it would be with what is known now, however little; for a look only. */
    public Draft sketch(LetterKind kind, Scene scene) {
        Phrases phrases = new Phrases(texts, scene.language());
        List<Piece> body = body(kind, scene, phrases);
        return draft(kind, scene, phrases, body, Frame.footer(kind, scene, new Phrases(texts, scene.language())));
    }

    /** What the letter must hold (C.9). */
    public Set<Element> required(LetterKind kind, Scene scene) {
        return Completeness.required(kind, scene);
    }

    /** What the letter would still lack (C.9). */
    public Set<Element> missing(LetterKind kind, Scene scene) {
        List<Piece> body = body(kind, scene, new Phrases(texts, scene.language()));
        List<Piece> footer = Frame.footer(kind, scene, new Phrases(texts, scene.language()));
        return Completeness.missing(
                kind, scene, Stream.concat(body.stream(), footer.stream()).toList());
    }

    static List<Piece> body(LetterKind kind, Scene scene, Phrases phrases) {
        say(kind, scene, phrases);
        Frame.facts(kind, scene, phrases);
        FirstMention names = new FirstMention(phrases);
        return phrases.pieces().stream()
                .map(piece -> new Piece(piece.block().with(names), piece.carries()))
                .toList();
    }

    private static void say(LetterKind kind, Scene scene, Phrases phrases) {
        switch (kind) {
            case ACKNOWLEDGEMENT -> Notices.acknowledge(scene, phrases);
            case MAILBOX_CHECK -> Notices.checkMailbox(phrases);
            case ONE_TIME_CODE -> Questions.code(scene, phrases);
            case IDENTITY_QUESTION, IDENTITY_REMINDER -> Questions.identity(kind, scene, phrases);
            case CLARIFICATION_QUESTION, CLARIFICATION_REMINDER -> Questions.clarification(kind, scene, phrases);
            case EXTENSION_NOTICE -> Notices.extend(scene, phrases);
            case FEE_NOTICE -> Announcements.fee(scene, phrases);
            case REPLY -> Replies.reply(scene, phrases);
            case CORRECTION_NOTICE -> OwnCorrection.tell(scene, phrases);
            case LIFTING_NOTICE -> Notices.announceLifting(scene, phrases);
            case OLD_CONTACT_NOTICE -> Announcements.oldContact(scene, phrases);
            case DATA_TRANSFER -> TransferLetter.write(scene, phrases);
            case RECIPIENT_NOTICE -> RecipientLetter.write(scene, phrases);
            case WITHDRAWAL_CONFIRMED -> Notices.confirmWithdrawal(scene, phrases);
            case CLOSED -> Notices.close(scene, phrases);
            case NOT_A_REQUEST_ANSWER -> Notices.answerOtherMatter(scene, phrases);
            case STATUS_UPDATE -> Notices.update(scene, phrases);
            case FREE_MESSAGE -> phrases.words(scene.extraText("text").orElse(""));
            case STAFF_REMINDER, STAFF_ESCALATION -> Notices.remindStaff(kind, scene, phrases);
        }
    }

    private static Draft draft(LetterKind kind, Scene scene, Phrases phrases, List<Piece> body, List<Piece> footer) {
        Company company = scene.company();
        String prefix = Notices.isLateForStaff(kind, scene) ? "letter.staff-late" : "letter." + kind.key();
        return new Draft(
                scene.language(),
                company.name(),
                company.color(),
                phrases.text(prefix + ".subject", scene.reference()),
                phrases.text(prefix + ".title"),
                greeting(kind, scene, phrases),
                body.stream().map(Piece::block).toList(),
                Frame.closing(company, phrases),
                phrases.text("letter.heading.contact"),
                footer.stream().map(piece -> piece.block().wording()).toList());
    }

    private static String greeting(LetterKind kind, Scene scene, Phrases phrases) {
        return Optional.ofNullable(scene.submission().requester().name())
                .filter(name -> kind.reader() == Reader.CUSTOMER && name.matches(NAME))
                .map(name -> phrases.text("letter.greeting.named", name))
                .orElseGet(() -> phrases.text("letter.greeting"));
    }
}
