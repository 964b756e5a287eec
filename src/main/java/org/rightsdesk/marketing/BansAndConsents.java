package org.rightsdesk.marketing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.rightsdesk.common.Verb;
import org.rightsdesk.marketing.ContactPoint.Kind;
import org.rightsdesk.request.Requests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bans and consents of a company that hold today; a ban is lifted only at the wish of the person (C.7, R52). */
@Service
@Transactional
public class BansAndConsents {

    private final StandingRepository repository;
    private final Requests requests;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    BansAndConsents(
            StandingRepository repository, Requests requests, Access access, Happenings happenings, Clock clock) {
        this.repository = repository;
        this.requests = requests;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * The standing bans, latest first.
     *
     * @param search a contact point or a part of one; empty for all
     */
    @Transactional(readOnly = true)
    public List<StandingBan> bans(CompanyKey company, String search, int limit) {
        access.require(company);
        String part = search.strip();
        return repository.bans(company, part, normal(part), limit);
    }

    @Transactional(readOnly = true)
    public int count(CompanyKey company) {
        access.require(company);
        return repository.count(company);
    }

    @Transactional(readOnly = true)
    public List<StandingConsents> consents(CompanyKey company) {
        access.require(company);
        return repository.consents(company);
    }

    /** Whether the actor may lift a ban of the company. */
    public boolean mayLift(CompanyKey company) {
        return access.may(company, Role.HANDLER);
    }

    /**
     * The person has said that he or she wants marketing again.
     *
     * @throws Refusal when it is not said when and how the person said so
     */
    public void lift(CompanyKey company, UUID banId, String reason) {
        access.require(company, Role.HANDLER);
        if (reason.isBlank()) {
            throw new Refusal("refusal.ban-lift-reason");
        }
        if (!repository.lift(company, banId, access.actor().name(), reason.strip(), clock.instant())) {
            throw new NotFound();
        }
        repository
                .requestOf(banId)
                .flatMap(requests::find)
                .ifPresent(request ->
                        happenings.tell(request.happened(Verb.MARKETING_BAN_LIFTED, Map.of("cause", "wish"))));
    }

    /** However it is typed, a telephone number or an address is found as it was stored. */
    private static List<String> normal(String part) {
        List<String> normal = new ArrayList<>();
        Arrays.stream(Kind.values()).forEach(kind -> {
            try {
                normal.add(new ContactPoint(kind, part).normal());
            } catch (Refusal notOfThisKind) {
                // a part of a name or an address is looked for as it stands
            }
        });
        return normal;
    }
}
