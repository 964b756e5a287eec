package org.rightsdesk.correspondence;

import static org.rightsdesk.common.Role.HANDLER;
import static org.rightsdesk.correspondence.Disposition.HELD;
import static org.rightsdesk.correspondence.Disposition.NEW_SUBMISSION;
import static org.rightsdesk.correspondence.Disposition.REPLY;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.ChangedMeanwhile;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.rightsdesk.correspondence.mail.MailParser;
import org.rightsdesk.correspondence.mail.ParsedMail;
import org.rightsdesk.correspondence.mail.Signals;
import org.rightsdesk.correspondence.mail.UnreadableMail;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mails that wait for a person, and what he or she may do with one. None is ever thrown away. */
@Service
@Transactional
public class Mailbox {

    private final HeldRepository query;
    private final MailIntake intake;
    private final MailParser parser;
    private final Submissions submissions;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    Mailbox(
            HeldRepository query,
            MailIntake intake,
            MailParser parser,
            Submissions submissions,
            Access access,
            Happenings happenings,
            Clock clock) {
        this.query = query;
        this.intake = intake;
        this.parser = parser;
        this.submissions = submissions;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** What waits, oldest first, of the companies of the actor. */
    @Transactional(readOnly = true)
    public List<InboundMail> held() {
        return query.held(access.companies());
    }

    /** What became of the mails that came today, in Finland, to the companies of the actor. */
    @Transactional(readOnly = true)
    public MailDay today() {
        Instant midnight =
                Helsinki.dayOf(clock.instant()).atStartOfDay(Helsinki.ZONE).toInstant();
        return query.arrived(midnight, access.companies());
    }

    /** @throws NotFound when it does not exist for the actor */
    @Transactional(readOnly = true)
    public InboundMail get(UUID id) {
        return query.find(id, access.companies()).orElseThrow(NotFound::new);
    }

    /** The mail as it arrived, byte for byte. */
    @Transactional(readOnly = true)
    public byte[] raw(UUID id) {
        return query.raw(id, access.companies()).orElseThrow(NotFound::new);
    }

    /** It asks for something: a new case, received when the mail reached the mailbox. */
    public Submission settleAsNew(UUID id, int version) {
        InboundMail mail = require(id, version);
        Submission submission = intake.open(parsed(mail), mail.company(), mail.receivedAt());
        settle(mail, NEW_SUBMISSION, submission, "new-submission", null);
        return submission;
    }

    /**
     * It belongs to a case.
     *
     * @param reference number of the case, e.g. {@code K-2026-0147}
     * @throws Refusal when the company has no such case
     */
    public void settleAsReply(UUID id, int version, String reference) {
        InboundMail mail = require(id, version);
        Submission family = family(reference.strip(), mail.company());
        intake.append(parsed(mail), family.id(), null, mail.receivedAt(), mail.id());
        settle(mail, REPLY, family, "attach", null);
    }

    /** It needs nothing, e.g. advertising; the reason stays with it. */
    public void setAside(UUID id, int version, String why) {
        if (why.isBlank()) {
            throw new Refusal("refusal.reason-missing");
        }
        settle(require(id, version), HELD, null, "set-aside", why.strip());
    }

    private InboundMail require(UUID id, int version) {
        InboundMail mail = get(id);
        access.require(mail.company(), HANDLER);
        if (mail.disposition() != HELD) {
            throw new Refusal("refusal.mail-settled");
        }
        if (mail.version() != version) {
            throw new ChangedMeanwhile();
        }
        return mail;
    }

    private Submission family(String reference, CompanyKey company) {
        Optional<Submission> whole = submissions.byReference(reference);
        return whole.or(() -> submissions.byReference(reference.replaceFirst("-\\d{1,2}$", "")))
                .filter(submission -> submission.company().equals(company))
                .orElseThrow(() -> new Refusal("refusal.case-unknown"));
    }

    private ParsedMail parsed(InboundMail mail) {
        try {
            return parser.parse(raw(mail.id()));
        } catch (UnreadableMail e) {
            return bare(mail);
        }
    }

    /** Of a mail that no program can read, a person has read what there is. */
    private static ParsedMail bare(InboundMail mail) {
        return new ParsedMail(
                EmailAddress.parse(mail.sender()).orElse(null),
                mail.senderName(),
                List.of(),
                mail.subject(),
                null,
                null,
                List.of(),
                new Signals(Signals.Automatic.NONE, false, 0),
                mail.text(),
                List.of(),
                null,
                true);
    }

    private void settle(
            InboundMail mail,
            Disposition disposition,
            @Nullable Submission submission,
            String how,
            @Nullable String why) {
        UUID submissionId = submission == null ? mail.submissionId() : submission.id();
        if (query.settle(mail, disposition, submissionId, access.actor().name(), clock.instant(), how, why) == 0) {
            throw new ChangedMeanwhile();
        }
        if (submission != null) {
            happenings.tell(submission.happened(Verb.MAIL_SETTLED, Map.of("how", how)));
        }
    }
}
