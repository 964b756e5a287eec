package org.rightsdesk.identity;

import static org.rightsdesk.common.Role.HANDLER;
import static org.rightsdesk.common.Role.REGISTER_OWNER;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.rightsdesk.identity.IdentityCodeRepository.Closed;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The identity codes of the people of submissions: stored closed, shown masked, and each look at a whole one is noted (R41, R56). */
@Service
@Transactional
public class IdentityCodes {

    private static final String STORE = "identity-code";

    private final IdentityCodeRepository repository;
    private final Seal seal;
    private final KeyRing keys;
    private final Submissions submissions;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    IdentityCodes(
            IdentityCodeRepository repository,
            Seal seal,
            KeyRing keys,
            Submissions submissions,
            Access access,
            Happenings happenings,
            Clock clock) {
        this.repository = repository;
        this.seal = seal;
        this.keys = keys;
        this.submissions = submissions;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * Notes the code that the company's own register holds of the person; there must be a need for it (R41).
     *
     * @throws Refusal when it is no identity code
     */
    public void note(UUID submissionId, String typed) {
        Submission submission = submissions.get(submissionId);
        access.require(submission.company(), HANDLER);
        IdentityCode code = IdentityCode.parse(typed).orElseThrow(() -> new Refusal("refusal.identity-code-wrong"));
        Closed closed = closed(submissionId, code.value());
        repository.put(
                closed,
                submission.company(),
                keys.hash(STORE, code.value()),
                code.isTemporary(),
                access.actor().name(),
                clock.instant());
        happenings.tell(submission.happened(
                Verb.IDENTITY_CODE_NOTED, Map.of("temporary", Boolean.toString(code.isTemporary()))));
    }

    /** {@code 010100A****}, when a code is noted. */
    @Transactional(readOnly = true)
    public Optional<String> masked(UUID submissionId) {
        submissions.get(submissionId);
        return code(submissionId).map(IdentityCode::masked);
    }

    /** The whole code, for one who says why; the look is noted. */
    public String reveal(UUID submissionId, RevealReason reason) {
        Submission submission = submissions.get(submissionId);
        access.require(submission.company(), HANDLER, REGISTER_OWNER);
        String code = code(submissionId).orElseThrow(NotFound::new).value();
        happenings.tell(submission.happened(Verb.IDENTITY_CODE_REVEALED, Map.of("reason", reason.name())));
        return code;
    }

    /** Submissions of the person with this code, in the actor's companies, oldest first; all eleven characters count. */
    @Transactional(readOnly = true)
    public List<UUID> find(String typed) {
        return IdentityCode.parse(typed)
                .map(code -> repository.byHash(keys.hashes(STORE, code.value()), access.companies()))
                .orElse(List.of());
    }

    /** The code on file, for comparing only. */
    Optional<IdentityCode> code(UUID submissionId) {
        return repository.find(submissionId).map(this::open);
    }

    /** After a change of keys everything is closed with the present one, so that the old one can go. */
    @Scheduled(cron = "0 40 2 * * *", zone = "Europe/Helsinki")
    public void closeWithPresentKey() {
        List<Closed> old = repository.ofOtherKeys(keys.present());
        for (Closed before : old) {
            String code = open(before).value();
            repository.reclose(closed(before.submissionId(), code), before.keyId(), keys.hash(STORE, code));
        }
    }

    private Closed closed(UUID submissionId, String code) {
        return new Closed(submissionId, keys.present(), seal.close(STORE, submissionId.toString(), code));
    }

    private IdentityCode open(Closed closed) {
        return new IdentityCode(
                seal.open(closed.keyId(), STORE, closed.submissionId().toString(), closed.bytes()));
    }
}
