package org.rightsdesk.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Absences by period. While somebody is away, the substitute sees that person's tasks among the own ones and may do them, as far as
 * the own roles reach. Everyone sets the own absences; managers those of their companies' people.
 */
@Service
@Transactional
public class Absences {

    private static final int LONGEST_DAYS = 366;

    private final AbsenceRepository repository;
    private final Colleagues colleagues;
    private final Access access;
    private final Clock clock;

    Absences(AbsenceRepository repository, Colleagues colleagues, Access access, Clock clock) {
        this.repository = repository;
        this.colleagues = colleagues;
        this.access = access;
        this.clock = clock;
    }

    /** Present and coming absences of people of the actor's companies, by their first day. */
    @Transactional(readOnly = true)
    public List<Absence> coming() {
        return repository.coming(today()).stream()
                .filter(absence -> isSeen(absence.userName()) || isMe(absence.substitute()))
                .toList();
    }

    /** Whom the actor stands in for today. */
    @Transactional(readOnly = true)
    public Set<String> covered() {
        return repository.coveredBy(access.actor().name(), today());
    }

    /** The absence of that person on that day, if the actor may see it. */
    @Transactional(readOnly = true)
    public Optional<Absence> of(String userName, LocalDate day) {
        return coming().stream()
                .filter(absence -> absence.userName().equals(userName))
                .filter(absence -> !day.isBefore(absence.from()) && !day.isAfter(absence.until()))
                .findFirst();
    }

    /** Whether the actor may set and end absences of that person. */
    @Transactional(readOnly = true)
    public boolean maySet(String userName) {
        return isMe(userName)
                || access.companies().stream()
                        .filter(company -> access.may(company, Role.MANAGER))
                        .anyMatch(company -> works(userName, company));
    }

    /** @throws Refusal when the days or the substitute do not fit */
    public void set(String userName, String substitute, LocalDate from, LocalDate until) {
        requireMaySet(userName);
        if (until.isBefore(from)
                || until.isBefore(today())
                || from.plusDays(LONGEST_DAYS).isBefore(until)) {
            throw new Refusal("refusal.absence-days");
        }
        if (substitute.equals(userName) || !shareCompany(userName, substitute)) {
            throw new Refusal("refusal.absence-substitute");
        }
        Absence absence = new Absence(UUID.randomUUID(), userName, substitute, from, until);
        if (repository.overlaps(absence)) {
            throw new Refusal("refusal.absence-overlaps");
        }
        repository.insert(absence, access.actor().name(), clock.instant());
    }

    /** The absence ends at once, or never begins. */
    public void end(UUID id) {
        Absence absence = repository.find(id).orElseThrow(NotFound::new);
        requireMaySet(absence.userName());
        repository.delete(id);
    }

    /** Who is no colleague does not exist. */
    private void requireMaySet(String userName) {
        if (!isMe(userName) && !isSeen(userName)) {
            throw new NotFound();
        }
        if (!maySet(userName)) {
            throw new Refusal("refusal.no-role");
        }
    }

    private boolean shareCompany(String one, String other) {
        return access.companies().stream().anyMatch(company -> works(one, company) && works(other, company));
    }

    private boolean isSeen(String userName) {
        return access.companies().stream().anyMatch(company -> works(userName, company));
    }

    private boolean works(String userName, CompanyKey company) {
        return !colleagues.rolesOf(userName, company).isEmpty();
    }

    private boolean isMe(String userName) {
        return access.actor().name().equals(userName);
    }

    private LocalDate today() {
        return Helsinki.dayOf(clock.instant());
    }
}
