package org.rightsdesk.correspondence;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.correspondence.Letter.State;
import org.rightsdesk.correspondence.Letter.Way;
import org.rightsdesk.correspondence.LetterKind.Reader;
import org.rightsdesk.correspondence.letter.Composer;
import org.rightsdesk.correspondence.letter.Draft;
import org.rightsdesk.correspondence.letter.HtmlForm;
import org.rightsdesk.correspondence.letter.Scene;
import org.rightsdesk.correspondence.letter.TextForm;
import org.rightsdesk.request.Submission;
import org.springframework.stereotype.Component;

/** Makes the letter of a case: lets it be composed of what it may speak of, and chooses the way it goes. */
@Component
class LetterWriter {

    private final Scenes scenes;
    private final DispatchQuery mails;
    private final Composer composer;
    private final HtmlForm html;
    private final Undisclosed undisclosed;
    private final OralRule oral;
    private final Clock clock;

    LetterWriter(
            Scenes scenes,
            DispatchQuery mails,
            Composer composer,
            HtmlForm html,
            Undisclosed undisclosed,
            OralRule oral,
            Clock clock) {
        this.scenes = scenes;
        this.mails = mails;
        this.composer = composer;
        this.html = html;
        this.undisclosed = undisclosed;
        this.oral = oral;
        this.clock = clock;
    }

    /** @throws org.rightsdesk.common.Refusal when the letter lacks what C.9 wants, or holds what no letter may */
    Letter write(LetterKind kind, UUID submissionId, @Nullable UUID requestId, Map<String, ?> extra) {
        Scene scene = scenes.of(submissionId, requestId, extra);
        return letter(kind, scene, composer.compose(kind, scene));
    }

    /** As it would look now, complete or not. */
    String sketch(LetterKind kind, UUID submissionId, @Nullable UUID requestId, Map<String, ?> extra) {
        return html.of(composer.sketch(kind, scenes.of(submissionId, requestId, extra)));
    }

    /** What the letter must hold; true for what it does hold as it would be now. */
    Map<Element, Boolean> elements(LetterKind kind, UUID submissionId, @Nullable UUID requestId, Map<String, ?> extra) {
        Scene scene = scenes.of(submissionId, requestId, extra);
        Set<Element> missing = composer.missing(kind, scene);
        Map<Element, Boolean> elements = new EnumMap<>(Element.class);
        composer.required(kind, scene).forEach(element -> elements.put(element, !missing.contains(element)));
        return elements;
    }

    Set<Element> missing(LetterKind kind, UUID submissionId, @Nullable UUID requestId, Map<String, ?> extra) {
        return composer.missing(kind, scenes.of(submissionId, requestId, extra));
    }

    private Letter letter(LetterKind kind, Scene scene, Draft draft) {
        UUID id = UUID.randomUUID();
        Submission submission = scene.submission();
        EmailAddress recipient = recipient(kind, scene);
        UUID requestId = scene.request() == null ? null : scene.request().id();
        boolean told = oral.holds(kind, submission.id(), requestId);
        String text = TextForm.of(draft);
        undisclosed.check(submission, text);
        return new Letter(
                id,
                kind,
                submission.id(),
                requestId,
                submission.company(),
                scene.language(),
                told ? Way.ORAL : recipient == null ? Way.POST : Way.EMAIL,
                told ? State.TELL_WAITING : recipient == null ? State.POST_WAITING : State.WAITING,
                recipient,
                kind.reader() == Reader.CUSTOMER
                        ? undisclosed.envelope(submission, told || recipient == null)
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
}
