package org.rightsdesk.correspondence;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.ContactChannel;
import org.rightsdesk.company.RecipientContact;
import org.rightsdesk.company.RecipientProfile;
import org.rightsdesk.registers.RecipientNotice;
import org.rightsdesk.registers.Recipients;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes to the recipients of the data that can be reached by mail (Art. 19, C.10, D13). Whoever cannot, or whose letter came
 * back, is told by a person.
 */
@Service
@Transactional
public class RecipientLetters {

    private final Recipients recipients;
    private final Letters letters;
    private final Requests requests;
    private final Companies companies;

    RecipientLetters(Recipients recipients, Letters letters, Requests requests, Companies companies) {
        this.recipients = recipients;
        this.letters = letters;
        this.requests = requests;
        this.companies = companies;
    }

    /** Writes one notice to each recipient that was not told yet and has a mail address. */
    public void write(UUID requestId) {
        recipients.of(requestId).stream()
                .filter(notice -> notice.state() == RecipientNotice.State.OPEN)
                .forEach(notice -> write(requestId, notice));
    }

    /** Writes once more to those that have not answered. */
    public void remind(UUID requestId) {
        recipients.of(requestId).stream()
                .filter(notice -> notice.state() == RecipientNotice.State.SENT)
                .forEach(notice -> write(requestId, notice));
    }

    @EventListener
    void on(RecipientLetterReturned event) {
        recipients.cameBack(event.letterId());
    }

    private void write(UUID requestId, RecipientNotice notice) {
        RightsRequest request = requests.get(requestId);
        contact(request, notice.recipient())
                .ifPresent(contact -> EmailAddress.parse(contact.address()).ifPresent(address -> {
                    Map<String, Object> extra =
                            Map.of("to", address, "language", contact.language(), "day", notice.dueDate());
                    UUID family = request.submissionId();
                    if (letters.missing(LetterKind.RECIPIENT_NOTICE, family, requestId, extra)
                            .isEmpty()) {
                        Letter letter = letters.writeAndSend(LetterKind.RECIPIENT_NOTICE, family, requestId, extra);
                        recipients.sent(requestId, notice.recipient(), letter.id());
                    }
                }));
    }

    private Optional<RecipientContact> contact(RightsRequest request, String recipient) {
        return companies
                .get(request.company())
                .recipient(recipient)
                .map(RecipientProfile::contact)
                .filter(Objects::nonNull)
                .filter(contact -> contact.channel() == ContactChannel.EMAIL);
    }
}
