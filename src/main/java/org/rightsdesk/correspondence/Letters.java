package org.rightsdesk.correspondence;

import static org.rightsdesk.common.Role.HANDLER;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.rightsdesk.correspondence.Letter.State;
import org.rightsdesk.request.Submissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters of the cases. A letter is written and stored in the transaction of the step that wants it, and sent later by
 * {@link #sendWaiting}, which may be repeated: each letter leaves once.
 */
@Service
@Transactional
public class Letters {

    private final LetterRepository repository;
    private final LetterWriter writer;
    private final LetterPaper paper;
    private final LetterDispatch dispatch;
    private final LetterMending mending;
    private final LetterTrail trail;
    private final Submissions submissions;
    private final Access access;
    private final Happenings happenings;

    Letters(
            LetterRepository repository,
            LetterWriter writer,
            LetterPaper paper,
            LetterDispatch dispatch,
            LetterMending mending,
            LetterTrail trail,
            Submissions submissions,
            Access access,
            Happenings happenings) {
        this.repository = repository;
        this.writer = writer;
        this.paper = paper;
        this.dispatch = dispatch;
        this.mending = mending;
        this.trail = trail;
        this.submissions = submissions;
        this.access = access;
        this.happenings = happenings;
    }

    /**
     * Writes a letter that waits to be sent.
     *
     * @param requestId null where the letter concerns the whole submission
     * @param extra what only the caller knows: {@code text} (String) for words of a person, {@code to} (EmailAddress) and
     *     {@code language} for a letter to staff, {@code change} for a status update
     */
    public Letter write(LetterKind kind, UUID submissionId, @Nullable UUID requestId, Map<String, ?> extra) {
        Letter letter = writer.write(kind, submissionId, requestId, extra);
        repository.insert(letter);
        trail.tell(
                Verb.LETTER_WRITTEN,
                letter,
                Map.of("kind", kind.name(), "way", letter.way().name()));
        return letter;
    }

    /** Writes a letter beside the flow, and lets it be sent. */
    public Letter writeAndSend(LetterKind kind, UUID submissionId, @Nullable UUID requestId, Map<String, ?> extra) {
        Letter letter = write(kind, submissionId, requestId, extra);
        happenings.tell(new LetterWaiting(letter.caseId()));
        return letter;
    }

    /** A handler writes to the customer in his or her own words. */
    public Letter writeFreely(UUID submissionId, @Nullable UUID requestId, String text) {
        access.require(submissions.get(submissionId).company(), HANDLER);
        if (text.isBlank()) {
            throw new Refusal("refusal.message-empty");
        }
        return writeAndSend(LetterKind.FREE_MESSAGE, submissionId, requestId, Map.of("text", text.strip()));
    }

    /** The letter as HTML as it would be now, complete or not; nothing is stored. */
    @Transactional(readOnly = true)
    public String previewHtml(LetterKind kind, UUID submissionId, @Nullable UUID requestId, Map<String, ?> extra) {
        return writer.sketch(kind, submissionId, requestId, extra);
    }

    /** What the letter must hold (C.9); true for what it would hold, were it written now. */
    @Transactional(readOnly = true)
    public Map<Element, Boolean> elements(
            LetterKind kind, UUID submissionId, @Nullable UUID requestId, Map<String, ?> extra) {
        return writer.elements(kind, submissionId, requestId, extra);
    }

    /** What the letter would still lack, were it written now (C.9). */
    @Transactional(readOnly = true)
    public Set<Element> missing(LetterKind kind, UUID submissionId, @Nullable UUID requestId, Map<String, ?> extra) {
        return writer.missing(kind, submissionId, requestId, extra);
    }

    /**
     * Sends what waits in the case. May be called again after any failure: what has left does not leave twice.
     *
     * @throws MailTrouble when the mail server cannot take a letter now; try again later
     */
    public void sendWaiting(UUID caseId) {
        for (Letter letter : repository.ofCase(caseId)) {
            if (letter.state() == State.WAITING || letter.state() == State.SENDING) {
                dispatch.send(letter);
            }
        }
    }

    /** Whether every letter of the case has left. */
    @Transactional(readOnly = true)
    public boolean allLeft(UUID caseId) {
        return repository.ofCase(caseId).stream()
                .noneMatch(letter -> letter.state().isOpen());
    }

    /** Whether a letter of the case is to be printed and posted, or told, by a person. */
    @Transactional(readOnly = true)
    public boolean toPost(UUID caseId) {
        return isAny(caseId, State::isByHand);
    }

    /** Whether a letter of the case came back, or its address was refused. */
    @Transactional(readOnly = true)
    public boolean returned(UUID caseId) {
        return isAny(caseId, state -> state == State.RETURNED);
    }

    /** The letters of a family of cases, oldest first. */
    @Transactional(readOnly = true)
    public List<Letter> of(UUID submissionId) {
        submissions.get(submissionId);
        return repository.ofSubmission(submissionId);
    }

    /** @throws NotFound when it does not exist for the actor */
    @Transactional(readOnly = true)
    public Letter get(UUID letterId) {
        Letter letter = repository.find(letterId).orElseThrow(NotFound::new);
        submissions.get(letter.submissionId());
        return letter;
    }

    /** The letter on the company's paper, as a PDF. */
    @Transactional(readOnly = true)
    public byte[] paper(UUID letterId) {
        return paper.of(get(letterId));
    }

    /** A handler notes where the letters are to be posted that wait for it without an address. */
    public void addressedForPost(UUID letterId, String postalAddress) {
        mending.addressedForPost(letterId, postalAddress);
    }

    /**
     * A handler has printed and posted the letter.
     *
     * @throws Refusal where it has no address
     */
    public void posted(UUID letterId) {
        mending.posted(letterId);
    }

    /** A handler gives the mail address that works; all letters of the case that came back go there. */
    public void addressMended(UUID letterId, EmailAddress address) {
        mending.byMail(letterId, address);
    }

    /** A handler gives the postal address instead; all letters of the case that came back are to be posted. */
    public void addressMended(UUID letterId, String postalAddress) {
        mending.byPost(letterId, postalAddress);
    }

    /** A letter came back by mail. Told again, it changes nothing. */
    void cameBack(UUID letterId, String reason) {
        dispatch.returned(repository.find(letterId).orElseThrow(NotFound::new), reason);
    }

    private boolean isAny(UUID caseId, Predicate<State> wanted) {
        return repository.ofCase(caseId).stream().map(Letter::state).anyMatch(wanted);
    }
}
