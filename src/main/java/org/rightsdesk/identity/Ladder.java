package org.rightsdesk.identity;

import static org.rightsdesk.common.Role.HANDLER;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.RequestFile;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was tried on the ladder of a request, how far it reached, and whether that is enough (B.4). */
@Service
@Transactional
public class Ladder {

    private final EvidenceRepository repository;
    private final MarkRepository marks;
    private final IdentityExceptionRepository exceptions;
    private final Requests requests;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    Ladder(
            EvidenceRepository repository,
            MarkRepository marks,
            IdentityExceptionRepository exceptions,
            Requests requests,
            Access access,
            Happenings happenings,
            Clock clock) {
        this.repository = repository;
        this.marks = marks;
        this.exceptions = exceptions;
        this.requests = requests;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Everything tried, oldest first. */
    @Transactional(readOnly = true)
    public List<Evidence> of(UUID requestId) {
        requests.get(requestId);
        return repository.evidence(requestId);
    }

    /** A handler notes that a means failed or was not possible for the person; the last resort asks for it (B.4 level 3). */
    public void failed(UUID requestId, Means means, String note) {
        RightsRequest request = requests.get(requestId);
        access.require(request.company(), HANDLER);
        if (note.isBlank()) {
            throw new Refusal("refusal.reason-missing");
        }
        note(request, means, false, Set.of(), note);
    }

    /** The highest level that something shown reaches, what was known at the first reading included. */
    @Transactional(readOnly = true)
    public int reached(UUID requestId) {
        Stream<Means> shown = of(requestId).stream().filter(Evidence::shown).map(Evidence::means);
        return Stream.concat(shown, known(requests.file(requestId)).stream())
                .mapToInt(Means::level)
                .max()
                .orElse(0);
    }

    /** By what the person has shown at least this level, when nobody acts for him or her without authority. */
    Optional<Means> shownAt(RightsRequest request, int level) {
        return authorityOpen(request)
                ? Optional.empty()
                : repository.evidence(request.id()).stream()
                        .filter(Evidence::shown)
                        .map(Evidence::means)
                        .filter(means -> means.level() >= level)
                        .findFirst();
    }

    void note(RightsRequest request, Means means, boolean shown, Set<Fact> facts, String note) {
        PersonalText.refuseCodes(note);
        repository.insert(new Evidence(
                UUID.randomUUID(),
                request.id(),
                means,
                shown,
                facts,
                note.strip(),
                access.actor().name(),
                clock.instant()));
        happenings.tell(
                request.happened(Verb.IDENTITY_TRIED, Map.of("means", means.name(), "shown", Boolean.toString(shown))));
    }

    /** Whether somebody acts for the person whose authority nobody has checked. */
    boolean authorityOpen(RightsRequest request) {
        return marks.marks(request.submissionId()).contains(Mark.REPRESENTED)
                && repository.representative(request.id()).isEmpty();
    }

    /** @throws Refusal when the means may not be taken for what was seen */
    void requireUsable(RightsRequest request, @Nullable Means means, Set<Fact> facts) {
        if (authorityOpen(request)) {
            throw new Refusal("refusal.identity-authority-missing");
        }
        if (means == Means.TWO_FACTS) {
            Fact.requireEnough(facts);
        }
        if (means == Means.CODE_ANSWERED && !wasShown(request, means)) {
            throw new Refusal("refusal.identity-code-not-answered");
        }
        if (means == Means.REDACTED_COPY && !copyApproved(request.id())) {
            throw new Refusal("refusal.identity-copy-not-approved");
        }
    }

    /** One level may be missing, with a reason in writing; more only with a second person's approval (B.4, C.0 step 8). */
    void requireReasonFor(int missing, String note) {
        if (missing > 0 && note.isBlank()) {
            throw new Refusal("refusal.identity-reason-missing");
        }
        if (missing > 1) {
            throw new Refusal("refusal.identity-two-levels");
        }
    }

    boolean copyApproved(UUID requestId) {
        return exceptions
                .latest(requestId)
                .filter(e -> e.kind() == IdentityException.Kind.COPY && e.state() == IdentityException.State.APPROVED)
                .isPresent();
    }

    /** Levels 1 and 2 must have failed each by one of their means. */
    boolean lowerLevelsFailed(UUID requestId) {
        List<Integer> failed = repository.evidence(requestId).stream()
                .filter(evidence -> !evidence.shown())
                .map(evidence -> evidence.means().level())
                .toList();
        return failed.contains(1) && failed.contains(2);
    }

    static Optional<Means> known(RequestFile file) {
        RightsRequest request = file.request();
        if (file.submission().channel() == Channel.COUNTER && request.twoFactsMatch()) {
            return Optional.of(Means.DOCUMENT_SEEN);
        }
        if (request.twoFactsMatch()) {
            return Optional.of(Means.TWO_FACTS);
        }
        return request.contactOnFile() ? Optional.of(Means.CONTACT_ON_FILE) : Optional.empty();
    }

    private boolean wasShown(RightsRequest request, Means means) {
        return repository.evidence(request.id()).stream()
                .anyMatch(evidence -> evidence.shown() && evidence.means() == means);
    }
}
