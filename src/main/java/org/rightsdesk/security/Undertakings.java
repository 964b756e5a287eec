package org.rightsdesk.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.AccountHappened;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.rightsdesk.common.Verb;
import org.rightsdesk.company.SecrecyUndertakings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has signed a secrecy undertaking and when, company by company; the paper itself is not kept here (R46, I11). */
@Service
@Transactional
public class Undertakings implements SecrecyUndertakings {

    private final UndertakingRepository repository;
    private final Memberships memberships;
    private final ObjectProvider<Access> access;
    private final Happenings happenings;
    private final Clock clock;

    Undertakings(
            UndertakingRepository repository,
            Memberships memberships,
            ObjectProvider<Access> access,
            Happenings happenings,
            Clock clock) {
        this.repository = repository;
        this.memberships = memberships;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** By user name, for those who see the company's roles. */
    @Transactional(readOnly = true)
    public Map<String, LocalDate> of(CompanyKey company) {
        access.getObject().require(company, Role.MAIN_USER, Role.DATA_PROTECTION_OFFICER);
        return repository.of(company);
    }

    /** A main user has seen the undertaking of a member; nobody notes the own one (M12). */
    public void note(CompanyKey company, String username, LocalDate day) {
        Access present = access.getObject();
        present.require(company, Role.MAIN_USER);
        if (present.actor().name().equals(username)) {
            throw new Refusal("refusal.own-rights");
        }
        if (memberships.ofUser(username).stream()
                .noneMatch(each -> each.company().equals(company))) {
            throw new NotFound();
        }
        if (day.isAfter(Helsinki.dayOf(clock.instant()))) {
            throw new Refusal("refusal.undertaking-day");
        }
        repository.note(username, company, day, present.actor().name(), clock.instant());
        happenings.tell(new AccountHappened(Verb.UNDERTAKING_NOTED, company, username, Map.of("day", day.toString())));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean given(String userName, CompanyKey company) {
        return repository.given(userName, company);
    }

    @Override
    public boolean worksFor(String userName, CompanyKey company) {
        return !memberships.rolesToday(userName, company).isEmpty();
    }
}
