package org.rightsdesk.correspondence;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.request.NewSubmission;
import org.rightsdesk.request.RelatedCases;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.SubmissionJoined;
import org.rightsdesk.request.Submissions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves words between cases of one person: a reminder is read in the case it reminds of, a new wish leaves the case it came to (D12). */
@Service
@Transactional
public class JoinedMessages {

    private final Messages messages;
    private final Submissions submissions;
    private final RelatedCases related;

    JoinedMessages(Messages messages, Submissions submissions, RelatedCases related) {
        this.messages = messages;
        this.submissions = submissions;
        this.related = related;
    }

    @EventListener
    void on(SubmissionJoined joined) {
        Submission reminder = submissions.get(joined.submissionId());
        messages.customerWrote(
                submissions.get(joined.earlierId()),
                null,
                Message.Kind.MAIL_FROM_CUSTOMER,
                reminder.subject(),
                reminder.words(),
                reminder.receivedAt(),
                null);
    }

    /**
     * A handler sees that a message asks for something new. The case it came to goes on as it was.
     *
     * @return the submission founded by the message, received when the message was
     */
    public Submission beginFrom(UUID submissionId, UUID messageId) {
        Submission earlier = submissions.get(submissionId);
        Message message = messages.of(submissionId).stream()
                .filter(each -> each.id().equals(messageId) && each.kind().isFromCustomer())
                .findFirst()
                .orElseThrow(NotFound::new);
        return related.begin(submissionId, wish(earlier, message, message.at()));
    }

    private static NewSubmission wish(Submission earlier, Message message, Instant receivedAt) {
        return new NewSubmission(
                earlier.company(),
                earlier.channel(),
                receivedAt,
                earlier.language(),
                earlier.requester(),
                message.subject(),
                message.words(),
                Set.of());
    }
}
