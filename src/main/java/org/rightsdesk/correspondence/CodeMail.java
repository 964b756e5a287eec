package org.rightsdesk.correspondence;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.correspondence.Letter.State;
import org.rightsdesk.identity.CodePost;
import org.rightsdesk.identity.CodePurpose;
import org.rightsdesk.request.Requests;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Sends one-time codes at once: a code that waits in a queue is old when it comes. The letter is stored with dots in place of the code,
 * as one that has left; it is never sent again.
 */
@Component
class CodeMail implements CodePost {

    private final LetterWriter writer;
    private final LetterRepository repository;
    private final OutgoingMail outgoing;
    private final JavaMailSender sender;
    private final Requests requests;
    private final Clock clock;

    CodeMail(
            LetterWriter writer,
            LetterRepository repository,
            OutgoingMail outgoing,
            JavaMailSender sender,
            Requests requests,
            Clock clock) {
        this.writer = writer;
        this.repository = repository;
        this.outgoing = outgoing;
        this.sender = sender;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public void send(UUID requestId, CodePurpose purpose, EmailAddress address, String code, long minutes) {
        UUID submissionId = requests.get(requestId).submissionId();
        Map<String, Object> extra = Map.of(
                "purpose", purpose.name().toLowerCase(Locale.ROOT), "minutes", Long.toString(minutes), "to", address);
        Letter letter = writer.write(LetterKind.ONE_TIME_CODE, submissionId, requestId, extra);
        repository.insert(letter);
        repository.state(letter, State.SENT, clock.instant(), null, null);
        try {
            sender.send(outgoing.withCode(letter, code, sender.createMimeMessage()));
        } catch (MailException e) {
            throw new Refusal("refusal.code-not-sent");
        }
    }
}
