package org.rightsdesk.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.rightsdesk.common.Role.HANDLER;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.rightsdesk.identity.CodeRepository.Sent;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Six digits by mail, good for ten minutes and five tries (B.4). Only a keyed hash is kept; a newer code of the same request and end
 * replaces the older one. An hour sees at most five codes for one request, and five for one address.
 */
@Service
@Transactional
public class OneTimeCodes {

    public static final Duration GOOD_FOR = Duration.ofMinutes(10);
    public static final int TRIES = 5;
    static final int CODES_IN_AN_HOUR = 5;

    private static final int ALL_CODES = 1_000_000;
    private static final Duration KEPT = Duration.ofDays(1);

    private final SecureRandom random = new SecureRandom();
    private final CodeRepository repository;
    private final CodePost post;
    private final KeyRing keys;
    private final Requests requests;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;
    private final TransactionTemplate own;

    OneTimeCodes(
            CodeRepository repository,
            CodePost post,
            KeyRing keys,
            Requests requests,
            Access access,
            Happenings happenings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.post = post;
        this.keys = keys;
        this.requests = requests;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Sends a new code; the one before it is worth nothing any more.
     *
     * @throws Refusal after five codes in an hour, or when the mail server does not take it
     */
    public void send(UUID requestId, CodePurpose purpose, EmailAddress address) {
        RightsRequest request = requests.get(requestId);
        requireHandlerOrCustomer(request);
        Instant now = clock.instant();
        String addressHash = keys.hash("code-address", address.value().toLowerCase(Locale.ROOT));
        if (repository.sentSince(requestId, addressHash, now.minus(Duration.ofHours(1))) >= CODES_IN_AN_HOUR) {
            throw new Refusal("refusal.code-too-many", CODES_IN_AN_HOUR);
        }
        String code = String.format(Locale.ROOT, "%06d", random.nextInt(ALL_CODES));
        UUID id = UUID.randomUUID();
        LiveCode live = new LiveCode(now, now.plus(GOOD_FOR), TRIES);
        repository.insert(id, requestId, purpose, addressHash, hash(id, code), live);
        happenings.tell(request.happened(Verb.CODE_SENT, Map.of("purpose", purpose.name())));
        post.send(requestId, purpose, address, code, GOOD_FOR.toMinutes());
    }

    /** Tries what was typed now. A right code is used up by it. */
    public CodeAnswer verify(UUID requestId, CodePurpose purpose, String typed) {
        return verify(requestId, purpose, typed, clock.instant());
    }

    /**
     * Tries what was written at an earlier moment, e.g. in a mail that we read later. The try counts even if the caller's work fails
     * afterwards.
     */
    public CodeAnswer verify(UUID requestId, CodePurpose purpose, String typed, Instant writtenAt) {
        RightsRequest request = requests.get(requestId);
        requireHandlerOrCustomer(request);
        Optional<Sent> sent = repository.latest(requestId, purpose);
        CodeAnswer answer = sent.map(code -> answer(code, typed.replaceAll("\\s", ""), writtenAt))
                .orElse(CodeAnswer.EXPIRED);
        happenings.tell(request.happened(
                answer == CodeAnswer.RIGHT ? Verb.CODE_ACCEPTED : Verb.CODE_REFUSED,
                Map.of("purpose", purpose.name(), "answer", answer.name())));
        return answer;
    }

    /** The code that can be typed now, if any. */
    @Transactional(readOnly = true)
    public Optional<LiveCode> live(UUID requestId, CodePurpose purpose) {
        return live(requestId, purpose, clock.instant());
    }

    Optional<LiveCode> live(UUID requestId, CodePurpose purpose, Instant at) {
        requests.get(requestId);
        return repository
                .latest(requestId, purpose)
                .filter(code -> code.usedAt() == null && code.tries() < TRIES && isFresh(code, at))
                .map(code -> new LiveCode(code.sentAt(), code.expiresAt(), TRIES - code.tries()));
    }

    @Scheduled(cron = "0 35 * * * *", zone = "Europe/Helsinki")
    void forgetOld() {
        repository.deleteSentBefore(clock.instant().minus(KEPT));
    }

    private CodeAnswer answer(Sent code, String typed, Instant writtenAt) {
        if (code.usedAt() != null || !isFresh(code, writtenAt)) {
            return CodeAnswer.EXPIRED;
        }
        if (!Boolean.TRUE.equals(own.execute(tx -> repository.countTry(code.id(), TRIES)))) {
            return CodeAnswer.TOO_MANY;
        }
        if (isSame(code.codeHash(), hash(code.id(), typed))) {
            return repository.use(code.id(), clock.instant()) ? CodeAnswer.RIGHT : CodeAnswer.EXPIRED;
        }
        return code.tries() + 1 >= TRIES ? CodeAnswer.TOO_MANY : CodeAnswer.WRONG;
    }

    private static boolean isFresh(Sent code, Instant at) {
        return at.isBefore(code.expiresAt());
    }

    private static boolean isSame(String expected, String typed) {
        return MessageDigest.isEqual(expected.getBytes(UTF_8), typed.getBytes(UTF_8));
    }

    private String hash(UUID id, String code) {
        return keys.hash("code", id + " " + code);
    }

    private void requireHandlerOrCustomer(RightsRequest request) {
        if (access.actor().kind() == Actor.Kind.STAFF) {
            access.require(request.company(), HANDLER);
        }
    }
}
