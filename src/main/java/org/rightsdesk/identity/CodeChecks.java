package org.rightsdesk.identity;

import static org.rightsdesk.common.Role.HANDLER;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.request.RequestFile;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows who it is by a one-time code to a mail address on file (B.4 level 1). A right code ends the check by itself where it is enough. */
@Service
@Transactional
public class CodeChecks {

    private static final Pattern IN_TEXT = Pattern.compile("(?<!\\d)\\d{3}\\s?\\d{3}(?!\\d)");

    private final OneTimeCodes codes;
    private final IdentityChecks checks;
    private final IdentityRepository repository;
    private final ShownByPerson person;
    private final Requests requests;
    private final Access access;
    private final Clock clock;

    CodeChecks(
            OneTimeCodes codes,
            IdentityChecks checks,
            IdentityRepository repository,
            ShownByPerson person,
            Requests requests,
            Access access,
            Clock clock) {
        this.codes = codes;
        this.checks = checks;
        this.repository = repository;
        this.person = person;
        this.requests = requests;
        this.access = access;
        this.clock = clock;
    }

    /** A handler sends a code to the address that the customer register holds, whoever wrote from wherever. */
    public void sendTo(UUID requestId, EmailAddress onFile) {
        access.require(requests.get(requestId).company(), HANDLER);
        checks.requireUnsettled(requestId);
        repository.contact(requestId, onFile.value());
        codes.send(requestId, CodePurpose.IDENTITY, onFile);
    }

    /** Sends a code to the address on file that is already known; the customer may ask for it on the status page. */
    public void send(UUID requestId) {
        EmailAddress address = address(requestId).orElseThrow(() -> new Refusal("refusal.code-no-address"));
        checks.requireUnsettled(requestId);
        codes.send(requestId, CodePurpose.IDENTITY, address);
    }

    /** The address on file: what a handler took from the register, else the requester's own when it was found to be on file. */
    @Transactional(readOnly = true)
    public Optional<EmailAddress> address(UUID requestId) {
        RequestFile file = requests.file(requestId);
        return repository.contact(requestId).flatMap(EmailAddress::parse).or(() -> Optional.ofNullable(
                        file.submission().requester().email())
                .filter(email -> file.request().contactOnFile()));
    }

    /** Whether a code could show anything now. */
    @Transactional(readOnly = true)
    public boolean offered(UUID requestId) {
        return checks.unsettled(requestId) && address(requestId).isPresent();
    }

    /** The customer types the code. */
    public CodeAnswer give(UUID requestId, String typed) {
        return give(requestId, typed, clock.instant());
    }

    /** Looks for the code in what the customer wrote; a mail counts at the moment it arrived. */
    public boolean giveByMail(UUID requestId, String text, Instant arrivedAt) {
        requests.get(requestId);
        if (!checks.unsettled(requestId)
                || codes.live(requestId, CodePurpose.IDENTITY, arrivedAt).isEmpty()) {
            return false;
        }
        return IN_TEXT.matcher(text)
                .results()
                .map(MatchResult::group)
                .limit(OneTimeCodes.TRIES)
                .anyMatch(code -> give(requestId, code, arrivedAt) == CodeAnswer.RIGHT);
    }

    private CodeAnswer give(UUID requestId, String typed, Instant at) {
        RightsRequest request = requests.get(requestId);
        checks.requireUnsettled(requestId);
        CodeAnswer answer = codes.verify(requestId, CodePurpose.IDENTITY, typed, at);
        if (answer == CodeAnswer.RIGHT) {
            person.shown(request, Means.CODE_ANSWERED, true);
        }
        return answer;
    }
}
