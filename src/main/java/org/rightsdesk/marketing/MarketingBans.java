package org.rightsdesk.marketing;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rightsdesk.common.ChangedMeanwhile;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.StepFinished;
import org.rightsdesk.common.Verb;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.rightsdesk.company.MarketingKind;
import org.rightsdesk.request.Decisions;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.RequestFile;
import org.rightsdesk.request.RequestWithdrawn;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Bans on direct marketing (C.7, R18): recorded in one step and in force at once. Nobody is asked for reasons, proof or a fee; nobody
 * assesses; nothing can be refused. Only a contact point that is someone else's is left out.
 */
@Service
@Transactional
public class MarketingBans {

    private final MarketingBanRepository repository;
    private final Suppressions suppressions;
    private final Requests requests;
    private final Decisions decisions;
    private final Companies companies;
    private final Happenings happenings;
    private final Clock clock;

    MarketingBans(
            MarketingBanRepository repository,
            Suppressions suppressions,
            Requests requests,
            Decisions decisions,
            Companies companies,
            Happenings happenings,
            Clock clock) {
        this.repository = repository;
        this.suppressions = suppressions;
        this.requests = requests;
        this.decisions = decisions;
        this.companies = companies;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * A handler records the ban; its entries are written in the same transaction.
     *
     * @param version the version of the request that the handler saw
     * @throws ChangedMeanwhile when someone else has changed the request since
     * @throws Refusal when no kind or channel is named, when the company has no such kind, or when there is no contact point though
     *     none is said to be a stranger's
     */
    public void record(UUID requestId, int version, NewBan ban) {
        RightsRequest request = requests.get(requestId);
        Company company = companies.get(request.company());
        require(company, ban);
        MarketingBan recorded = recorded(requestId, company, ban);
        Outcome outcome = recorded.anyPoint() ? Outcome.FULL : Outcome.NOT_IDENTIFIABLE;
        decisions.record(requestId, version, Right.MARKETING_BAN, Verb.MARKETING_BANNED, outcome);
        repository.put(recorded);
        if (recorded.anyPoint()) {
            suppressions.enter(recorded, company.key(), List.copyOf(ban.points().keySet()));
        }
        happenings.tell(new StepFinished(requestId, Step.RECORD_BAN));
    }

    /** What was recorded on the request. @throws NotFound when it does not exist for the actor */
    @Transactional(readOnly = true)
    public Optional<MarketingBan> of(UUID requestId) {
        requests.get(requestId);
        return repository.of(requestId);
    }

    /** What can be forbidden at the company of the request. */
    @Transactional(readOnly = true)
    public Set<MarketingKind> kinds(UUID requestId) {
        return Marketers.kinds(companies.get(requests.get(requestId).company()));
    }

    /** The contact points that the customer gave, and whether the file knows them. */
    @Transactional(readOnly = true)
    public Map<ContactPoint, Boolean> given(UUID requestId) {
        RequestFile file = requests.file(requestId);
        return GivenPoints.of(file.submission().requester(), file.request().contactOnFile());
    }

    /** Who takes the request back has no ban from it any more. */
    @EventListener
    void on(RequestWithdrawn event) {
        RightsRequest request = requests.get(event.requestId());
        if (request.right() == Right.MARKETING_BAN && suppressions.lift(event.requestId())) {
            happenings.tell(request.happened(Verb.MARKETING_BAN_LIFTED));
        }
    }

    private MarketingBan recorded(UUID requestId, Company company, NewBan ban) {
        return new MarketingBan(
                requestId,
                BanKinds.covered(company, ban.kinds()),
                EnumSet.copyOf(ban.channels()),
                clock.instant(),
                ban.points().containsValue(true),
                ban.wrongPerson(),
                !ban.points().isEmpty(),
                ban.mailUntil());
    }

    private static void require(Company company, NewBan ban) {
        if (ban.kinds().isEmpty() || ban.channels().isEmpty()) {
            throw new Refusal("refusal.ban-covers-nothing");
        }
        Set<MarketingKind> known = Marketers.kinds(company);
        if (!known.containsAll(ban.kinds())) {
            throw new Refusal("refusal.ban-kind-unknown");
        }
        if (ban.points().isEmpty() && !ban.wrongPerson()) {
            throw new Refusal("refusal.contact-point-missing");
        }
    }
}
