package org.rightsdesk.security;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Role;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** The people of the desk. */
@Service
public class Staff {

    private final UserRepository users;
    private final Access access;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Staff(UserRepository users, Access access, PasswordEncoder passwords, Clock clock) {
        this.users = users;
        this.access = access;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Who holds the role in the company today, by name. */
    public List<StaffMember> members(CompanyKey company, Role role) {
        return users.members(company, role, Helsinki.dayOf(clock.instant()));
    }

    /** The signed-in person. */
    public StaffMember current() {
        return find(access.actor().name()).orElseThrow(NotFound::new);
    }

    public Optional<StaffMember> find(String username) {
        return users.find(username);
    }

    /** The display name, or the user name itself when the user is unknown. */
    public String nameOf(String username) {
        return find(username).map(StaffMember::displayName).orElse(username);
    }

    boolean nobody() {
        return !users.any();
    }

    void register(String username, String displayName, String email, String password, boolean demo) {
        users.insert(new StaffMember(username, displayName, new EmailAddress(email)), passwords.encode(password), demo);
    }
}
