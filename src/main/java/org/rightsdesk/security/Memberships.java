package org.rightsdesk.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Roles of people in companies. A change made on another node is seen within half a minute; the end of a day at once. */
@Service
public class Memberships {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final MembershipRepository repository;
    private final ObjectProvider<Access> access;
    private final Clock clock;
    private final Map<String, Loaded> cache = new ConcurrentHashMap<>();

    Memberships(MembershipRepository repository, ObjectProvider<Access> access, Clock clock) {
        this.repository = repository;
        this.access = access;
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
        add(new Membership(UUID.randomUUID(), username, company, role, from, until));
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
    }

    List<Membership> ofUser(String username) {
        return repository.ofUser(username);
    }

    void add(Membership membership) {
        repository.insert(membership);
        cache.remove(membership.username());
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

    private static boolean isFresh(Loaded loaded, Instant now) {
        return Duration.between(loaded.at(), now).abs().compareTo(FRESH) < 0;
    }
}
