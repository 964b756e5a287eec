package org.rightsdesk.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Sign-in accounts: five wrong passwords in a row close an account for fifteen minutes; without a membership today it is closed too. */
@Service
class Accounts implements UserDetailsService {

    static final int TRIES = 5;
    static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    private final UserRepository users;
    private final Memberships memberships;
    private final Clock clock;

    Accounts(UserRepository users, Memberships memberships, Clock clock) {
        this.users = users;
        this.memberships = memberships;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        return users.account(normalized(typed)).map(this::details).orElseThrow(() -> new UsernameNotFoundException(""));
    }

    @EventListener
    void wrongPassword(AuthenticationFailureBadCredentialsEvent event) {
        users.countFailure(
                normalized(event.getAuthentication().getName()),
                TRIES,
                clock.instant().plus(LOCKED_FOR));
    }

    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        users.forgetFailures(normalized(event.getAuthentication().getName()));
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
