package org.rightsdesk.correspondence;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Language;
import org.rightsdesk.company.Companies;
import org.rightsdesk.correspondence.Letter.State;
import org.rightsdesk.correspondence.Letter.Way;
import org.rightsdesk.correspondence.LetterKind.Reader;
import org.rightsdesk.correspondence.letter.Composer;
import org.rightsdesk.correspondence.letter.Draft;
import org.rightsdesk.correspondence.letter.HtmlForm;
import org.rightsdesk.correspondence.letter.PaperForm;
import org.rightsdesk.correspondence.letter.Scene;
import org.rightsdesk.correspondence.letter.TextForm;
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

/** Makes the letter of a case: gathers what it speaks of, lets it be composed, and chooses the way it goes. */
@Component
class LetterWriter {

    private final Submissions submissions;
    private final Requests requests;
    private final Decisions decisions;
    private final Deadlines deadlines;
    private final Companies companies;
    private final DispatchQuery mails;
    private final List<ReplyPart> parts;
    private final Composer composer;
    private final HtmlForm html;
    private final PaperForm paper;
    private final Undisclosed undisclosed;
    private final Clock clock;

    LetterWriter(
            Submissions submissions,
            Requests requests,
            Decisions decisions,
            Deadlines deadlines,
            Companies companies,
            DispatchQuery mails,
            List<ReplyPart> parts,
            Composer composer,
            HtmlForm html,
            PaperForm paper,
            Undisclosed undisclosed,
            Clock clock) {
        this.submissions = submissions;
        this.requests = requests;
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.companies = companies;
        this.mails = mails;
        this.parts = parts;
        this.composer = composer;
        this.html = html;
        this.paper = paper;
        this.undisclosed = undisclosed;
        this.clock = clock;
    }

    /** @throws org.rightsdesk.common.Refusal when the letter lacks what C.9 wants, or holds what no letter may */
    Letter write(LetterKind kind, UUID submissionId, @Nullable UUID requestId, Map<String, ?> extra) {
        Scene scene = scene(submissionId, requestId, extra);
        return letter(kind, scene, composer.compose(kind, scene));
    }

    /** As it would look now, complete or not. */
    String sketch(LetterKind kind, UUID submissionId, @Nullable UUID requestId, Map<String, ?> extra) {
        return html.of(composer.sketch(kind, scene(submissionId, requestId, extra)));
    }

    byte[] paper(Letter letter) {
        return paper.of(letter, companies.get(letter.company()));
    }

    /** What the letter must hold; true for what it does hold as it would be now. */
    Map<Element, Boolean> elements(LetterKind kind, UUID submissionId, @Nullable UUID requestId, Map<String, ?> extra) {
        Scene scene = scene(submissionId, requestId, extra);
        Set<Element> missing = composer.missing(kind, scene);
        Map<Element, Boolean> elements = new EnumMap<>(Element.class);
        composer.required(kind, scene).forEach(element -> elements.put(element, !missing.contains(element)));
        return elements;
    }

    Set<Element> missing(LetterKind kind, UUID submissionId, @Nullable UUID requestId, Map<String, ?> extra) {
        return composer.missing(kind, scene(submissionId, requestId, extra));
    }

    private Letter letter(LetterKind kind, Scene scene, Draft draft) {
        UUID id = UUID.randomUUID();
        Submission submission = scene.submission();
        EmailAddress recipient = recipient(kind, scene);
        String text = TextForm.of(draft);
        undisclosed.check(submission, text);
        return new Letter(
                id,
                kind,
                submission.id(),
                scene.request() == null ? null : scene.request().id(),
                submission.company(),
                scene.language(),
                recipient == null ? Way.POST : Way.EMAIL,
                recipient == null ? State.POST_WAITING : State.WAITING,
                recipient,
                kind.reader() == Reader.CUSTOMER
                        ? undisclosed.envelope(submission, recipient == null)
                        : scene.extraText("address").orElse(null),
                draft.subject(),
                text,
                html.of(draft),
                "<letter-" + id + "@" + scene.company().mailbox().domain() + ">",
                kind.reader() != Reader.CUSTOMER
                        ? null
                        : mails.latestMailOf(submission.id()).orElse(null),
                clock.instant(),
                null,
                null,
                null,
                0);
    }

    /** A customer is written to at the customer's address, everybody else at the one that is given. */
    private static @Nullable EmailAddress recipient(LetterKind kind, Scene scene) {
        if (scene.extra().get("to") instanceof EmailAddress named) {
            return named;
        }
        return kind.reader() == Reader.CUSTOMER ? scene.submission().requester().email() : null;
    }

    /** The same letter to another address: another mail, so another Message-ID. */
    Letter readdressed(Letter letter, EmailAddress address) {
        return with(letter, Way.EMAIL, State.WAITING, address, letter.postalAddress());
    }

    Letter byPost(Letter letter, String postalAddress) {
        return with(letter, Way.POST, State.POST_WAITING, letter.recipient(), postalAddress);
    }

    private Scene scene(UUID submissionId, @Nullable UUID requestId, Map<String, ?> extra) {
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

    private Letter with(
            Letter l, Way way, State state, @Nullable EmailAddress recipient, @Nullable String postalAddress) {
        String domain = companies.get(l.company()).mailbox().domain();
        return new Letter(
                l.id(),
                l.kind(),
                l.submissionId(),
                l.requestId(),
                l.company(),
                l.language(),
                way,
                state,
                recipient,
                postalAddress,
                l.subject(),
                l.text(),
                l.html(),
                "<letter-" + l.id() + "-" + (l.version() + 1) + "@" + domain + ">",
                l.inReplyTo(),
                l.writtenAt(),
                l.leftAt(),
                null,
                null,
                l.version());
    }
}
