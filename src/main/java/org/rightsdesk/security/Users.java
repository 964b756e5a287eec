package org.rightsdesk.security;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.AccountHappened;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.rightsdesk.common.Verb;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people in: a main user makes the account, its owner chooses the password at the first sign-in (M12). */
@Service
@Transactional
public class Users {

    static final int SHORTEST = 12;
    private static final int LENGTH = 16;
    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";
    static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");

    private final SecureRandom random = new SecureRandom();
    private final UserRepository users;
    private final Memberships memberships;
    private final Access access;
    private final PasswordEncoder passwords;
    private final Happenings happenings;

    Users(
            UserRepository users,
            Memberships memberships,
            Access access,
            PasswordEncoder passwords,
            Happenings happenings) {
        this.users = users;
        this.memberships = memberships;
        this.access = access;
        this.passwords = passwords;
        this.happenings = happenings;
    }

    /**
     * Makes an account with its first role.
     *
     * @return the password, good for one sign-in; it is told this once
     * @throws Refusal when the name is taken or something is missing
     */
    public String create(CompanyKey company, NewUser user, Term term) {
        access.require(company, Role.MAIN_USER);
        StaffMember member = member(user);
        String password = password();
        if (!users.insert(member, passwords.encode(password), false)) {
            throw new Refusal("refusal.user-taken");
        }
        users.password(member.username(), passwords.encode(password), true);
        tell(Verb.ACCOUNT_CREATED, company, member.username());
        memberships.give(member.username(), company, term.requireRole(), term.requireFrom(), term.until());
        return password;
    }

    /** Gives one who has an account already another role. */
    public void give(CompanyKey company, String typed, Term term) {
        access.require(company, Role.MAIN_USER);
        String username = normal(typed);
        if (users.find(username).isEmpty()) {
            throw new Refusal("refusal.user-unknown");
        }
        memberships.give(username, company, term.requireRole(), term.requireFrom(), term.until());
    }

    /**
     * A new password for a member who has lost the old one.
     *
     * @return good for one sign-in
     * @throws Refusal when the member also works where the actor is no main user: nobody widens the own rights that way
     */
    public String renew(CompanyKey company, String username) {
        access.require(company, Role.MAIN_USER);
        List<Membership> all = memberships.ofUser(username);
        if (all.stream().noneMatch(each -> each.company().equals(company))) {
            throw new NotFound();
        }
        if (!all.stream().allMatch(each -> access.may(each.company(), Role.MAIN_USER))) {
            throw new Refusal("refusal.user-elsewhere");
        }
        String password = password();
        users.password(username, passwords.encode(password), true);
        tell(Verb.PASSWORD_RENEWED, company, username);
        return password;
    }

    /** Whether the signed-in person has to choose a password first. */
    @Transactional(readOnly = true)
    public boolean passwordIsUsedUp() {
        return users.passwordOnce(access.actor().name());
    }

    /** The signed-in person chooses another password. */
    public void choosePassword(String present, String fresh) {
        String username = access.actor().name();
        UserRepository.Account account = users.account(username).orElseThrow(NotFound::new);
        if (!passwords.matches(present, account.passwordHash())) {
            throw new Refusal("refusal.password-wrong");
        }
        if (fresh.length() < SHORTEST
                || fresh.equals(present)
                || fresh.toLowerCase(Locale.ROOT).contains(username)) {
            throw new Refusal("refusal.password-weak", SHORTEST);
        }
        users.password(username, passwords.encode(fresh), false);
        memberships.companiesToday(username).forEach(company -> tell(Verb.PASSWORD_CHOSEN, company, username));
    }

    private void tell(Verb verb, CompanyKey company, String username) {
        happenings.tell(new AccountHappened(verb, company, username, Map.of()));
    }

    private static StaffMember member(NewUser typed) {
        String username = normal(typed.username());
        if (!USERNAME.matcher(username).matches()) {
            throw new Refusal("refusal.username-form");
        }
        if (typed.displayName().isBlank()) {
            throw new Refusal("refusal.name-missing");
        }
        EmailAddress email =
                EmailAddress.parse(typed.email().strip()).orElseThrow(() -> new Refusal("refusal.email-form"));
        return new StaffMember(username, typed.displayName().strip(), email);
    }

    private static String normal(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    private String password() {
        StringBuilder password = new StringBuilder();
        random.ints(LENGTH, 0, SIGNS.length()).forEach(each -> password.append(SIGNS.charAt(each)));
        return password.toString();
    }
}
