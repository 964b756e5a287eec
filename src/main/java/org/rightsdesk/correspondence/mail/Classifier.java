package org.rightsdesk.correspondence.mail;

import static org.rightsdesk.correspondence.Disposition.AUTOMATIC_REPLY;
import static org.rightsdesk.correspondence.Disposition.BOUNCE;
import static org.rightsdesk.correspondence.Disposition.HELD;
import static org.rightsdesk.correspondence.Disposition.NEW_SUBMISSION;
import static org.rightsdesk.correspondence.Disposition.REPLY;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.correspondence.mail.Signals.Automatic;

/**
 * Puts each mail into exactly one drawer. The order matters: our own mail and returned mail are recognised before anything
 * is answered, so that no two machines ever talk to each other (RFC 3834), and a number in the subject is believed only
 * when the writer is the customer of that case.
 */
public final class Classifier {

    /** More servers than this means that a mail runs in circles. */
    private static final int MOST_HOPS = 30;

    private final Known known;

    public Classifier(Known known) {
        this.known = known;
    }

    /** @param company whose mailbox it arrived in */
    public Verdict classify(ParsedMail mail, CompanyKey company) {
        return ownMail(mail)
                .or(() -> returned(mail))
                .or(() -> tooManyHops(mail))
                .or(() -> automatic(mail))
                .or(() -> withoutWriter(mail))
                .or(() -> throughAList(mail))
                .or(() -> match(mail).map(match -> reply(mail, match, company)))
                .orElseGet(() -> fresh(mail));
    }

    private Optional<Verdict> ownMail(ParsedMail mail) {
        Optional<Match> letter = Optional.ofNullable(mail.messageId()).flatMap(known::letterOf);
        if (letter.isPresent()) {
            return letter.map(match -> Verdict.of(AUTOMATIC_REPLY, "own-copy", match));
        }
        return mail.sender().filter(known::isOurMailbox).map(from -> Verdict.of(HELD, "own-address"));
    }

    private Optional<Verdict> returned(ParsedMail mail) {
        DeliveryReport report = mail.report();
        if (report == null) {
            return Optional.empty();
        }
        Optional<Match> letter = returnedLetter(report, mail);
        if (letter.isEmpty()) {
            return Optional.of(Verdict.of(HELD, "return-unknown"));
        }
        return letter.map(match -> report.failed()
                ? Verdict.of(BOUNCE, "returned", match)
                : Verdict.of(AUTOMATIC_REPLY, "delayed", match));
    }

    private Optional<Match> returnedLetter(DeliveryReport report, ParsedMail mail) {
        Stream<Optional<Match>> byId = Stream.concat(
                        Stream.ofNullable(report.originalMessageId()), mail.refersTo().stream())
                .map(known::letterOf);
        return byId.flatMap(Optional::stream).findFirst().or(() -> byRecipient(report));
    }

    private Optional<Match> byRecipient(DeliveryReport report) {
        EmailAddress recipient = report.recipient();
        if (recipient == null || report.originalSubject() == null) {
            return Optional.empty();
        }
        return References.in(Objects.requireNonNull(report.originalSubject()))
                .flatMap(reference -> known.letterTo(recipient, reference).stream())
                .findFirst();
    }

    private static Optional<Verdict> tooManyHops(ParsedMail mail) {
        return mail.signals().hops() > MOST_HOPS ? Optional.of(Verdict.of(HELD, "loop")) : Optional.empty();
    }

    private Optional<Verdict> automatic(ParsedMail mail) {
        Automatic kind = mail.signals().automatic();
        if (kind == Automatic.NONE) {
            return Optional.empty();
        }
        Optional<Verdict> onCase = match(mail).map(match -> Verdict.of(AUTOMATIC_REPLY, "automatic", match));
        return onCase.or(() -> Optional.of(
                kind == Automatic.REPLY
                        ? Verdict.of(AUTOMATIC_REPLY, "automatic-no-case")
                        : Verdict.of(HELD, "generated")));
    }

    private static Optional<Verdict> withoutWriter(ParsedMail mail) {
        return mail.from() == null ? Optional.of(Verdict.of(HELD, "no-sender")) : Optional.empty();
    }

    private static Optional<Verdict> throughAList(ParsedMail mail) {
        return mail.signals().list() ? Optional.of(Verdict.of(HELD, "list")) : Optional.empty();
    }

    private Optional<Match> match(ParsedMail mail) {
        Stream<Optional<Match>> byLetter = mail.refersTo().stream().map(known::letterOf);
        Stream<Optional<Match>> byNumber = References.in(mail).stream().map(known::caseOf);
        return Stream.concat(byLetter, byNumber).flatMap(Optional::stream).findFirst();
    }

    private static Verdict reply(ParsedMail mail, Match match, CompanyKey company) {
        if (!match.company().equals(company)) {
            return Verdict.of(HELD, "other-company");
        }
        return Objects.equals(mail.from(), match.writer())
                ? Verdict.of(REPLY, "reply", match)
                : Verdict.of(HELD, "other-writer", match);
    }

    private static Verdict fresh(ParsedMail mail) {
        boolean empty = mail.text().isBlank() && mail.subject().isBlank();
        if (empty && mail.attachments().isEmpty()) {
            return Verdict.of(HELD, mail.damaged() ? "unreadable" : "empty");
        }
        return Verdict.of(NEW_SUBMISSION, "new");
    }
}
