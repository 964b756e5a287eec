package org.rightsdesk.identity;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.identity.SignInEnd.Result;
import org.rightsdesk.request.RequestFile;
import org.rightsdesk.request.Requests;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shows who it is by strong electronic identification (B.4 level 2). Nothing of what the service tells is kept but whether it was the
 * same person. While the service is asked, no transaction is open: a slow one holds no connection of the database.
 */
@Service
public class ElectronicIdentification {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int SECRET_BYTES = 32;
    private static final String COOKIE = "sign-in";

    private final SecureRandom random = new SecureRandom();
    private final Oidc oidc;
    private final OidcTalk talk;
    private final Seal seal;
    private final KeyRing keys;
    private final IdentityCodes codes;
    private final IdentityChecks checks;
    private final ShownByPerson person;
    private final Requests requests;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ElectronicIdentification(
            Oidc oidc,
            OidcTalk talk,
            Seal seal,
            KeyRing keys,
            IdentityCodes codes,
            IdentityChecks checks,
            ShownByPerson person,
            Requests requests,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.oidc = oidc;
        this.talk = talk;
        this.seal = seal;
        this.keys = keys;
        this.codes = codes;
        this.checks = checks;
        this.person = person;
        this.requests = requests;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Whether the installation has an identification service and the request needs one. */
    public boolean offered(UUID requestId) {
        return checks.unsettled(requestId) && oidc.isOn();
    }

    /** @throws NotFound when it is switched off */
    public SignInStart begin(UUID requestId, String link) {
        checks.requireUnsettled(requestId);
        var service = oidc.registration().orElseThrow(NotFound::new);
        SignIn signIn = new SignIn(
                requestId, link, secret(), secret(), secret(), clock.instant().plus(LONGEST));
        String cookie = keys.present() + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(seal.close(COOKIE, COOKIE, signIn.text()));
        return new SignInStart(URI.create(talk.question(service, signIn).getAuthorizationRequestUri()), cookie);
    }

    /** The visitor is back. */
    public SignInEnd end(@Nullable String cookie, @Nullable String state, @Nullable String code) {
        SignIn signIn = opened(cookie).orElse(null);
        if (signIn == null) {
            return new SignInEnd(Result.FAILED, null);
        }
        boolean ours = signIn.state().equals(state) && clock.instant().isBefore(signIn.until());
        if (!ours || code == null || !checks.unsettled(signIn.requestId())) {
            return new SignInEnd(Result.FAILED, signIn.link());
        }
        Result result = oidc.registration()
                .flatMap(service -> talk.answer(service, signIn, code))
                .map(proof -> transaction.execute(status -> judge(requests.file(signIn.requestId()), proof)))
                .orElse(Result.FAILED);
        return new SignInEnd(result, signIn.link());
    }

    /** All eleven characters of the code where one is on file (R56); a name alone is for a person to judge. */
    private Result judge(RequestFile file, Jwt proof) {
        Optional<IdentityCode> onFile = codes.code(file.submission().id());
        Result result = onFile.isPresent()
                ? onFile.equals(IdentityCode.parse(proof.getClaimAsString(oidc.codeClaim())))
                        ? Result.SHOWN
                        : Result.NOT_THE_SAME
                : sameName(file.submission().requester().name(), proof) ? Result.TO_BE_JUDGED : Result.NOT_THE_SAME;
        if (result == Result.NOT_THE_SAME) {
            person.failed(file.request(), Means.STRONG_IDENTIFICATION);
        } else {
            person.shown(file.request(), Means.STRONG_IDENTIFICATION, result == Result.SHOWN);
        }
        return result;
    }

    private static boolean sameName(@Nullable String onFile, Jwt proof) {
        String name = proof.getClaimAsString("name") != null
                ? proof.getClaimAsString("name")
                : proof.getClaimAsString("given_name") + " " + proof.getClaimAsString("family_name");
        return onFile != null && normal(onFile).equals(normal(name));
    }

    private static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private Optional<SignIn> opened(@Nullable String cookie) {
        if (cookie == null || cookie.indexOf('.') < 1) {
            return Optional.empty();
        }
        int dot = cookie.lastIndexOf('.');
        try {
            byte[] closed = Base64.getUrlDecoder().decode(cookie.substring(dot + 1));
            return Optional.of(SignIn.of(seal.open(cookie.substring(0, dot), COOKIE, COOKIE, closed)));
        } catch (RuntimeException forged) {
            return Optional.empty();
        }
    }

    private String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
