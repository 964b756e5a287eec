package org.rightsdesk.correspondence;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.rightsdesk.common.Digest;
import org.rightsdesk.request.Submissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links by which a customer opens the status page without signing in: 128 random bits each, of which only the hash is kept.
 * Each letter holds a link of its own; all lead to the same page.
 */
@Service
@Transactional
public class StatusLinks {

    /** The page stands at this path, followed by the token. */
    public static final String PATH = "/status/";

    /** Behind the token: the page on which the customer confirms the mail address. */
    static final String CONFIRM = "/confirm";

    private static final int BYTES = 16;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final SecureRandom random = new SecureRandom();
    private final StatusLinkRepository repository;
    private final Submissions submissions;
    private final Clock clock;
    private final String publicUrl;

    StatusLinks(
            StatusLinkRepository repository,
            Submissions submissions,
            Clock clock,
            @Value("${rightsdesk.public-url:http://localhost:8080}") String publicUrl) {
        this.repository = repository;
        this.submissions = submissions;
        this.clock = clock;
        this.publicUrl = publicUrl.replaceFirst("/+$", "");
    }

    /** A new token for the page of the submission. It is shown once and never again. */
    public String create(UUID submissionId) {
        submissions.get(submissionId);
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        repository.insert(Digest.of(token), submissionId, clock.instant());
        return token;
    }

    /** The submission whose page the token opens; nothing for an unknown, malformed or revoked one. */
    @Transactional(readOnly = true)
    public Optional<UUID> submissionOf(String token) {
        return TOKEN.matcher(token).matches() ? repository.find(Digest.of(token)) : Optional.empty();
    }

    /** Ends all links of the submission, e.g. when a letter went to a wrong person. */
    public void revokeAll(UUID submissionId) {
        submissions.get(submissionId);
        repository.revoke(submissionId, clock.instant());
    }

    /** The full address of the page. */
    public String url(String token) {
        return publicUrl + PATH + token;
    }
}
