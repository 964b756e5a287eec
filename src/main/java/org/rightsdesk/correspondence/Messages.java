package org.rightsdesk.correspondence;

import static org.rightsdesk.common.Role.DATA_PROTECTION_OFFICER;
import static org.rightsdesk.common.Role.DECIDER;
import static org.rightsdesk.common.Role.HANDLER;
import static org.rightsdesk.common.Role.MANAGER;
import static org.rightsdesk.common.Role.REGISTER_OWNER;
import static org.rightsdesk.correspondence.Message.Kind.INTERNAL_NOTE;
import static org.rightsdesk.correspondence.Message.Kind.PAGE_FROM_CUSTOMER;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.Digest;
import org.rightsdesk.common.Happened;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.StepFinished;
import org.rightsdesk.common.Verb;
import org.rightsdesk.identity.CodeChecks;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The conversation of a case beside the letters: what the customer writes, and the notes of staff. */
@Service
@Transactional
public class Messages {

    private static final int LONGEST = 20_000;

    private final MessageRepository repository;
    private final Submissions submissions;
    private final Requests requests;
    private final CodeChecks codes;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    Messages(
            MessageRepository repository,
            Submissions submissions,
            Requests requests,
            CodeChecks codes,
            Access access,
            Happenings happenings,
            Clock clock) {
        this.repository = repository;
        this.submissions = submissions;
        this.requests = requests;
        this.codes = codes;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Everything said, oldest first. */
    @Transactional(readOnly = true)
    public List<Message> of(UUID submissionId) {
        return repository.of(submissionId, access.companies());
    }

    /**
     * The customer writes on the status page.
     *
     * @throws Refusal when it is empty or too long
     */
    public void fromStatusPage(UUID submissionId, @Nullable UUID requestId, String text) {
        requireWords(text);
        customerWrote(submissions.get(submissionId), requestId, PAGE_FROM_CUSTOMER, "", text, clock.instant(), null);
    }

    /** A member of staff writes down what colleagues should know. */
    public void internalNote(UUID submissionId, @Nullable UUID requestId, String text) {
        requireWords(text);
        Submission submission = submissions.get(submissionId);
        access.require(submission.company(), HANDLER, REGISTER_OWNER, DECIDER, DATA_PROTECTION_OFFICER, MANAGER);
        Actor actor = access.actor();
        note(submission, requestId, actor.name(), text);
    }

    /** A handler has read what the customer wrote and finishes that step. */
    public void read(UUID submissionId, @Nullable UUID requestId) {
        Submission submission = submissions.get(submissionId);
        access.require(submission.company(), HANDLER);
        repository.read(submissionId, access.actor().name(), clock.instant());
        tell(Verb.MESSAGE_READ, submission, requestId, Map.of(), null);
        happenings.tell(new StepFinished(requestId == null ? submissionId : requestId, Step.READ_MESSAGE));
    }

    void note(Submission submission, @Nullable UUID requestId, String author, String text) {
        store(submission, requestId, INTERNAL_NOTE, author, "", text, clock.instant(), null);
        tell(Verb.NOTE_WRITTEN, submission, requestId, Map.of(), Digest.of(text));
    }

    void automatic(
            Submission submission, @Nullable UUID requestId, String subject, String text, Instant at, UUID mailId) {
        store(submission, requestId, Message.Kind.AUTOMATIC, "mail", subject, text, at, mailId);
        tell(Verb.MESSAGE_RECEIVED, submission, requestId, Map.of("kind", "AUTOMATIC"), Digest.of(text));
    }

    void customerWrote(
            Submission submission,
            @Nullable UUID requestId,
            Message.Kind kind,
            String subject,
            String text,
            Instant at,
            @Nullable UUID mailId) {
        UUID about = requestId == null ? onlyRequest(submission.id()) : requestId;
        store(submission, about, kind, "customer", subject, text, at, mailId);
        tell(Verb.MESSAGE_RECEIVED, submission, about, Map.of("kind", kind.name()), Digest.of(text));
        if (about == null || !codes.giveByMail(about, text, at)) {
            happenings.tell(new CustomerWrote(submission.id(), about));
        }
    }

    private @Nullable UUID onlyRequest(UUID submissionId) {
        List<RightsRequest> family = requests.ofSubmission(submissionId);
        return family.size() == 1 ? family.getFirst().id() : null;
    }

    private void store(
            Submission submission,
            @Nullable UUID requestId,
            Message.Kind kind,
            String author,
            String subject,
            String text,
            Instant at,
            @Nullable UUID mailId) {
        Message message = new Message(
                UUID.randomUUID(), submission.id(), requestId, kind, author, subject, text.strip(), at, mailId, null);
        repository.insert(message, submission.company());
    }

    private void tell(
            Verb verb,
            Submission submission,
            @Nullable UUID requestId,
            Map<String, String> facts,
            @Nullable String digest) {
        happenings.tell(new Happened(verb, submission.id(), requestId, submission.company(), facts, null, digest));
    }

    private static void requireWords(String text) {
        if (text.isBlank()) {
            throw new Refusal("refusal.message-empty");
        }
        if (text.length() > LONGEST) {
            throw new Refusal("refusal.message-too-long", LONGEST);
        }
    }
}
