package org.rightsdesk.correspondence;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Language;
import org.rightsdesk.company.Companies;
import org.rightsdesk.correspondence.letter.Scene;
import org.rightsdesk.deadline.ClockEvent;
import org.rightsdesk.deadline.Deadline;
import org.rightsdesk.deadline.Deadlines;
import org.rightsdesk.request.Decision;
import org.rightsdesk.request.Decisions;
import org.rightsdesk.request.ReplyParagraph;
import org.rightsdesk.request.ReplyPart;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.springframework.stereotype.Component;

/** Gathers what a letter may speak of: the case, its clock, its decision and what the modules of its right add. */
@Component
class Scenes {

    private final Submissions submissions;
    private final Requests requests;
    private final Decisions decisions;
    private final Deadlines deadlines;
    private final Companies companies;
    private final List<ReplyPart> parts;
    private final Clock clock;

    Scenes(
            Submissions submissions,
            Requests requests,
            Decisions decisions,
            Deadlines deadlines,
            Companies companies,
            List<ReplyPart> parts,
            Clock clock) {
        this.submissions = submissions;
        this.requests = requests;
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.companies = companies;
        this.parts = parts;
        this.clock = clock;
    }

    Scene of(UUID submissionId, @Nullable UUID requestId, Map<String, ?> extra) {
        Submission submission = submissions.get(submissionId);
        Optional<RightsRequest> request = Optional.ofNullable(requestId).map(requests::get);
        Language language = extra.get("language") instanceof Language wished
                ? wished
                : request.map(RightsRequest::language).orElse(submission.language());
        Decision decision = decision(requestId, extra);
        return new Scene(
                companies.get(submission.company()),
                submission,
                request.orElse(null),
                requestId == null ? deadlines.ofReceipt(submission.receivedAt()) : deadlines.of(requestId),
                requestId == null ? null : extended(requestId),
                decision,
                language,
                clock.instant(),
                extra,
                request.map(r -> added(r, decision)).orElse(List.of()));
    }

    private List<ReplyParagraph> added(RightsRequest request, @Nullable Decision decision) {
        if (decision == null) {
            return List.of();
        }
        return parts.stream()
                .filter(part -> part.rights().contains(request.right()))
                .flatMap(part -> part.paragraphs(request, decision).stream())
                .toList();
    }

    /** A draft that is only being looked at stands before the stored decision. */
    private @Nullable Decision decision(@Nullable UUID requestId, Map<String, ?> extra) {
        if (extra.get("decision") instanceof Decision draft) {
            return draft;
        }
        return Optional.ofNullable(requestId).flatMap(decisions::current).orElse(null);
    }

    private Deadline extended(UUID requestId) {
        List<ClockEvent> events = new ArrayList<>(deadlines.events(requestId));
        events.add(new ClockEvent.ExtensionNoticeSent(clock.instant()));
        return Deadline.of(events, Helsinki.dayOf(clock.instant()), deadlines.workingDays());
    }
}
