package org.rightsdesk.correspondence;

import static org.rightsdesk.common.Role.HANDLER;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.StepFinished;
import org.rightsdesk.common.Verb;
import org.rightsdesk.company.Companies;
import org.rightsdesk.correspondence.Letter.State;
import org.rightsdesk.correspondence.LetterKind.Reader;
import org.rightsdesk.request.Submissions;
import org.springframework.stereotype.Component;

/** What a handler does with letters that mail did not bring there: posts them, or mends the address of those that came back. */
@Component
class LetterMending {

    private final LetterRepository repository;
    private final LetterDispatch dispatch;
    private final Submissions submissions;
    private final Companies companies;
    private final LetterTrail trail;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    LetterMending(
            LetterRepository repository,
            LetterDispatch dispatch,
            Submissions submissions,
            Companies companies,
            LetterTrail trail,
            Access access,
            Happenings happenings,
            Clock clock) {
        this.repository = repository;
        this.dispatch = dispatch;
        this.submissions = submissions;
        this.companies = companies;
        this.trail = trail;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    void posted(UUID letterId) {
        Letter letter = requireByHand(letterId);
        if (hasNoPostalAddress(letter)) {
            throw new Refusal("refusal.letter-without-address");
        }
        trail.tell(Verb.LETTER_POSTED, letter, Map.of("kind", letter.kind().name()));
        left(letter, State.POSTED, clock.instant());
    }

    /** A person has brought it to the customer. */
    void left(Letter letter, State state, Instant at) {
        repository.state(letter, state, at, null, null);
        dispatch.left(letter, at);
        byHandEnds(letter);
    }

    /** A letter that was to be told goes by mail. */
    void mailInstead(UUID letterId) {
        Letter letter = require(letterId, state -> state == State.TELL_WAITING);
        EmailAddress address = letter.recipient();
        if (address == null) {
            throw new Refusal("refusal.email-missing");
        }
        String domain = companies.get(letter.company()).mailbox().domain();
        repository.readdress(letter.sentTo(address, null, domain));
        trail.tell(Verb.LETTER_IN_WRITING, letter, Map.of("kind", letter.kind().name()));
        byHandEnds(letter);
    }

    /** Where a letter that a person brings is to be posted to; what was to be told goes by post then. */
    void addressedForPost(UUID letterId, String postalAddress) {
        Letter letter = requireByHand(letterId);
        if (postalAddress.isBlank()) {
            throw new Refusal("refusal.address-missing");
        }
        submissions.correctPostalAddress(letter.submissionId(), postalAddress);
        String domain = companies.get(letter.company()).mailbox().domain();
        ofState(letter, State::isByHand).stream()
                .filter(LetterMending::hasNoPostalAddress)
                .forEach(each -> repository.readdress(each.sentTo(null, postalAddress.strip(), domain)));
    }

    private static boolean hasNoPostalAddress(Letter letter) {
        return letter.postalAddress() == null || letter.postalAddress().isBlank();
    }

    Letter requireByHand(UUID letterId) {
        return require(letterId, State::isByHand);
    }

    private void byHandEnds(Letter letter) {
        if (ofState(letter, State::isByHand).isEmpty()) {
            happenings.tell(new StepFinished(letter.caseId(), Step.POST_LETTER));
        }
    }

    void byMail(UUID letterId, EmailAddress address) {
        Letter letter = require(letterId, LetterMending::isReturned);
        if (letter.kind().reader() == Reader.CUSTOMER) {
            submissions.correctEmail(letter.submissionId(), address);
        }
        readdress(letter, address, null);
        happenings.tell(new LetterReaddressed(letter.kind(), letter.caseId(), address));
        mended(letter);
    }

    void byPost(UUID letterId, String postalAddress) {
        Letter letter = require(letterId, LetterMending::isReturned);
        if (postalAddress.isBlank()) {
            throw new Refusal("refusal.address-missing");
        }
        if (letter.kind().reader() != Reader.CUSTOMER) {
            throw new Refusal("refusal.letter-by-mail-only");
        }
        submissions.correctPostalAddress(letter.submissionId(), postalAddress);
        readdress(letter, null, postalAddress.strip());
        mended(letter);
    }

    /** The letters to the customer go together; what came back from a receiver concerns nobody else. */
    private void readdress(Letter letter, @Nullable EmailAddress mail, @Nullable String postal) {
        String domain = companies.get(letter.company()).mailbox().domain();
        ofState(letter, LetterMending::isReturned).stream()
                .filter(each -> each.kind().reader() == letter.kind().reader())
                .forEach(each -> repository.readdress(each.sentTo(mail, postal, domain)));
    }

    private void mended(Letter letter) {
        trail.tell(Verb.ADDRESS_MENDED, letter, Map.of("kind", letter.kind().name()));
        happenings.tell(new StepFinished(letter.caseId(), Step.MEND_ADDRESS));
    }

    private List<Letter> ofState(Letter letter, Predicate<State> wanted) {
        return repository.ofCase(letter.caseId()).stream()
                .filter(each -> wanted.test(each.state()))
                .toList();
    }

    private Letter require(UUID letterId, Predicate<State> wanted) {
        Letter letter = repository.find(letterId).orElseThrow(NotFound::new);
        submissions.get(letter.submissionId());
        access.require(letter.company(), HANDLER);
        if (!wanted.test(letter.state())) {
            throw new Refusal("refusal.letter-settled");
        }
        return letter;
    }

    private static boolean isReturned(State state) {
        return state == State.RETURNED;
    }
}
