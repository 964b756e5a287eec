package org.rightsdesk.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.rightsdesk.common.AccountHappened;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Verb;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sign-in accounts: five wrong passwords in a row close an account for fifteen minutes; without a membership today it is closed too. */
@Service
class Accounts implements UserDetailsService {

    static final int TRIES = 5;
    static final Duration LOCKED_FOR = Duration.ofMinutes(15);
    private static final Actor SIGN_IN = Actor.system("sign-in");

    private final UserRepository users;
    private final Memberships memberships;
    private final Happenings happenings;
    private final Clock clock;

    Accounts(UserRepository users, Memberships memberships, Happenings happenings, Clock clock) {
        this.users = users;
        this.memberships = memberships;
        this.happenings = happenings;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        return users.account(normalized(typed)).map(this::details).orElseThrow(() -> new UsernameNotFoundException(""));
    }

    @EventListener
    @Transactional
    void wrongPassword(AuthenticationFailureBadCredentialsEvent event) {
        String username = normalized(event.getAuthentication().getName());
        users.countFailure(username, TRIES, clock.instant().plus(LOCKED_FOR))
                .ifPresent(locked -> ActingAs.run(
                        SIGN_IN, () -> tell(locked ? Verb.ACCOUNT_LOCKED : Verb.SIGN_IN_FAILED, username)));
    }

    @EventListener
    @Transactional
    void signedIn(AuthenticationSuccessEvent event) {
        String username = normalized(event.getAuthentication().getName());
        users.forgetFailures(username);
        ActingAs.run(Actor.staff(username), () -> tell(Verb.SIGNED_IN, username));
    }

    /** A name that nobody has leaves no row: people type passwords there. */
    private void tell(Verb verb, String username) {
        memberships
                .companiesToday(username)
                .forEach(company -> happenings.tell(new AccountHappened(verb, company, username, Map.of())));
    }

    private UserDetails details(UserRepository.Account account) {
        boolean locked = account.lockedUntil().filter(clock.instant()::isBefore).isPresent();
        return User.withUsername(account.username())
                .password(account.passwordHash())
                .roles("STAFF")
                .accountLocked(locked)
                .disabled(memberships.today(account.username()).isEmpty())
                .build();
    }

    private static String normalized(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
