package org.rightsdesk.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.AccountHappened;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.rightsdesk.common.Verb;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Roles of people in companies. A change made on another node is seen within half a minute; the end of a day at once. */
@Service
public class Memberships {

    private static final Set<Role> NOT_FOR_AN_OFFICER = EnumSet.of(Role.HANDLER, Role.DECIDER);
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final MembershipRepository repository;
    private final ObjectProvider<Access> access;
    private final Happenings happenings;
    private final Clock clock;
    private final Map<String, Loaded> cache = new ConcurrentHashMap<>();

    Memberships(MembershipRepository repository, ObjectProvider<Access> access, Happenings happenings, Clock clock) {
        this.repository = repository;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    private record Loaded(Instant at, List<Membership> all) {}

    /** All memberships of a company, past and future ones too, for its main user and data protection officer. */
    public List<Membership> of(CompanyKey company) {
        access.getObject().require(company, Role.MAIN_USER, Role.DATA_PROTECTION_OFFICER);
        return repository.ofCompany(company);
    }

    /** Gives a role. A main user cannot widen the own rights (M12). */
    @Transactional
    public void give(String username, CompanyKey company, Role role, LocalDate from, @Nullable LocalDate until) {
        Access present = access.getObject();
        present.require(company, Role.MAIN_USER);
        if (present.actor().name().equals(username)) {
            throw new Refusal("refusal.own-rights");
        }
        Membership fresh = new Membership(UUID.randomUUID(), username, company, role, from, until);
        requireNoConflict(fresh);
        if (add(fresh)) {
            happenings.tell(new AccountHappened(
                    Verb.ROLE_GIVEN,
                    company,
                    username,
                    Map.of(
                            "role", role.name(),
                            "from", from.toString(),
                            "until", until == null ? "-" : until.toString())));
        }
    }

    /** Ends a membership after the given day; nobody ends the own ones. */
    @Transactional
    public void end(UUID membershipId, LocalDate lastDay) {
        Membership membership = repository.find(membershipId).orElseThrow(NotFound::new);
        Access present = access.getObject();
        present.require(membership.company(), Role.MAIN_USER);
        if (present.actor().name().equals(membership.username())) {
            throw new Refusal("refusal.own-rights");
        }
        repository.end(membershipId, lastDay);
        cache.remove(membership.username());
        happenings.tell(new AccountHappened(
                Verb.ROLE_ENDED,
                membership.company(),
                membership.username(),
                Map.of("role", membership.role().name(), "until", lastDay.toString())));
    }

    List<Membership> ofUser(String username) {
        return repository.ofUser(username);
    }

    /** False when the very same role was given before. */
    boolean add(Membership membership) {
        boolean added = repository.insert(membership);
        cache.remove(membership.username());
        return added;
    }

    List<Membership> today(String username) {
        Instant now = clock.instant();
        Loaded loaded = cache.compute(
                username,
                (name, before) ->
                        before != null && isFresh(before, now) ? before : new Loaded(now, repository.ofUser(name)));
        LocalDate today = Helsinki.dayOf(now);
        return loaded.all().stream().filter(m -> m.holdsOn(today)).toList();
    }

    /** The roles that count today: a data protection officer advises and neither handles nor decides (R24). */
    Set<Role> rolesToday(String username, CompanyKey company) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        today(username).stream()
                .filter(each -> each.company().equals(company))
                .map(Membership::role)
                .forEach(roles::add);
        if (roles.contains(Role.DATA_PROTECTION_OFFICER)) {
            roles.removeAll(NOT_FOR_AN_OFFICER);
        }
        return roles;
    }

    /** Nobody is data protection officer of a company in whose cases he or she decides at the same time (R24, Art. 38(6)). */
    private void requireNoConflict(Membership fresh) {
        boolean conflict = repository.ofUser(fresh.username()).stream()
                .filter(each -> each.company().equals(fresh.company()) && each.meets(fresh))
                .anyMatch(each -> conflict(each.role(), fresh.role()) || conflict(fresh.role(), each.role()));
        if (conflict) {
            throw new Refusal("refusal.dpo-conflict");
        }
    }

    private static boolean conflict(Role officer, Role other) {
        return officer == Role.DATA_PROTECTION_OFFICER && NOT_FOR_AN_OFFICER.contains(other);
    }

    /** Where the person works today, always in the same order. */
    List<CompanyKey> companiesToday(String username) {
        return today(username).stream()
                .map(Membership::company)
                .distinct()
                .sorted(Comparator.comparing(CompanyKey::value))
                .toList();
    }

    private static boolean isFresh(Loaded loaded, Instant now) {
        return Duration.between(loaded.at(), now).abs().compareTo(FRESH) < 0;
    }
}
