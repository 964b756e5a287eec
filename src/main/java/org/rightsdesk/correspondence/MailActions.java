package org.rightsdesk.correspondence;

import java.util.Objects;
import java.util.UUID;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Actor;
import org.rightsdesk.correspondence.InboundRepository.Raw;
import org.rightsdesk.correspondence.mail.DeliveryReport;
import org.rightsdesk.correspondence.mail.ParsedMail;
import org.rightsdesk.correspondence.mail.Verdict;
import org.rightsdesk.request.Submissions;
import org.springframework.stereotype.Component;

/** Does what the verdict on a mail says. */
@Component
class MailActions {

    private final MailIntake intake;
    private final Letters letters;
    private final Messages messages;
    private final Submissions submissions;
    private final DispatchQuery dispatch;

    MailActions(
            MailIntake intake, Letters letters, Messages messages, Submissions submissions, DispatchQuery dispatch) {
        this.intake = intake;
        this.letters = letters;
        this.messages = messages;
        this.submissions = submissions;
        this.dispatch = dispatch;
    }

    /** @return the verdict with the case it led to */
    Verdict act(Verdict verdict, ParsedMail mail, Raw raw) {
        switch (verdict.disposition()) {
            case NEW_SUBMISSION -> {
                UUID opened = intake.open(mail, raw.company(), raw.receivedAt()).id();
                return new Verdict(verdict.disposition(), verdict.reason(), opened, null, null);
            }
            case REPLY ->
                ActingAs.run(
                        Actor.customer(),
                        () -> intake.append(
                                mail,
                                Objects.requireNonNull(verdict.submissionId()),
                                verdict.requestId(),
                                raw.receivedAt(),
                                raw.id()));
            case BOUNCE -> letters.cameBack(Objects.requireNonNull(verdict.letterId()), code(mail));
            case AUTOMATIC_REPLY -> automatic(verdict, mail, raw);
            case HELD -> {} // the list of held mails shows it
        }
        return verdict;
    }

    private void automatic(Verdict verdict, ParsedMail mail, Raw raw) {
        UUID letter = verdict.letterId();
        UUID submission = verdict.submissionId();
        if (verdict.reason().equals("own-copy") && letter != null) {
            dispatch.noteCopy(letter, raw.receivedAt());
        } else if (submission != null) {
            messages.automatic(
                    submissions.get(submission),
                    verdict.requestId(),
                    mail.subject(),
                    mail.text(),
                    raw.receivedAt(),
                    raw.id());
        }
    }

    private static String code(ParsedMail mail) {
        DeliveryReport report = mail.report();
        return report == null || report.status() == null ? "returned" : report.status();
    }
}
