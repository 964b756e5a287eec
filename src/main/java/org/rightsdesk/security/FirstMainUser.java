package org.rightsdesk.security;

import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.util.UUID;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Role;
import org.rightsdesk.company.Companies;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Production starts without users: the first one, a main user of every company, comes from the environment. */
@Component
@Profile("production")
class FirstMainUser {

    private final Staff staff;
    private final Memberships memberships;
    private final Companies companies;
    private final Clock clock;
    private final String username;
    private final String email;
    private final String password;

    FirstMainUser(
            Staff staff,
            Memberships memberships,
            Companies companies,
            Clock clock,
            @Value("${rightsdesk.first-user.name:}") String username,
            @Value("${rightsdesk.first-user.email:}") String email,
            @Value("${rightsdesk.first-user.password:}") String password) {
        this.staff = staff;
        this.memberships = memberships;
        this.companies = companies;
        this.clock = clock;
        this.username = username;
        this.email = email;
        this.password = password;
    }

    @PostConstruct
    void ensure() {
        if (staff.nobody()) {
            staff.register(username, username, email, password, false);
            companies
                    .all()
                    .forEach(company -> memberships.add(new Membership(
                            UUID.randomUUID(),
                            username,
                            company.key(),
                            Role.MAIN_USER,
                            Helsinki.dayOf(clock.instant()),
                            null)));
        }
    }
}
