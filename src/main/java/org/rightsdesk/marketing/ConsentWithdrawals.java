package org.rightsdesk.marketing;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.ChangedMeanwhile;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.StepFinished;
import org.rightsdesk.common.Verb;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.rightsdesk.request.Decisions;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.RequestFile;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Withdrawn consents (C.8, R21): as easy as giving them, in force at once, never refused. A withdrawal counts for every company, whether
 * its notice speaks of it or not (CF18).
 */
@Service
@Transactional
public class ConsentWithdrawals {

    private final WithdrawalRepository repository;
    private final Consents consents;
    private final Requests requests;
    private final Decisions decisions;
    private final Companies companies;
    private final Happenings happenings;
    private final Clock clock;

    ConsentWithdrawals(
            WithdrawalRepository repository,
            Consents consents,
            Requests requests,
            Decisions decisions,
            Companies companies,
            Happenings happenings,
            Clock clock) {
        this.repository = repository;
        this.consents = consents;
        this.requests = requests;
        this.decisions = decisions;
        this.companies = companies;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * A handler records the withdrawal, or that there was no consent.
     *
     * @param version the version of the request that the handler saw
     * @throws ChangedMeanwhile when someone else has changed the request since
     * @throws Refusal when it is not said what becomes of the data, or data of someone unknown would be erased
     */
    public void record(UUID requestId, int version, NewWithdrawal withdrawal) {
        RequestFile file = requests.file(requestId);
        WithdrawalRules.require(withdrawal, file.request().contactOnFile(), clock);
        Company company = companies.get(file.request().company());
        requireKnown(company, withdrawal);
        Outcome outcome = withdrawal.found() ? Outcome.FULL : Outcome.NOTHING_HELD;
        decisions.record(requestId, version, Right.CONSENT_WITHDRAWAL, Verb.CONSENT_WITHDRAWN, outcome);
        Withdrawal recorded = recorded(requestId, withdrawal, company);
        repository.put(recorded);
        if (recorded.found()) {
            consents.withdraw(
                    company.key(),
                    recorded.purpose(),
                    GivenPoints.of(file.submission().requester(), true).keySet(),
                    requestId,
                    recorded.withdrawnAt());
        }
        happenings.tell(new StepFinished(requestId, Step.RECORD_WITHDRAWAL));
    }

    /** What was recorded on the request. @throws NotFound when it does not exist for the actor */
    @Transactional(readOnly = true)
    public Optional<Withdrawal> of(UUID requestId) {
        requests.get(requestId);
        return repository.of(requestId);
    }

    private static void requireKnown(Company company, NewWithdrawal w) {
        boolean known =
                w.registers().stream().allMatch(key -> company.register(key).isPresent())
                        && w.recipients().stream()
                                .allMatch(key -> company.recipient(key).isPresent());
        if (!known) {
            throw new Refusal("refusal.consent-unknown-place");
        }
    }

    /** What the consent covered ends with it, and nothing else: a survey's consent stops no profile of the use of heat (M6, R21). */
    private static boolean endsProfiling(NewWithdrawal w, Company company) {
        return w.found()
                && (w.profiling()
                        || w.purpose() == ConsentPurpose.PROFILING
                        || w.purpose() == ConsentPurpose.ELECTRONIC_MARKETING && company.marketsByProfile());
    }

    private Withdrawal recorded(UUID requestId, NewWithdrawal w, Company company) {
        return new Withdrawal(
                requestId,
                w.found(),
                w.purpose(),
                w.wording().strip(),
                w.givenOn(),
                w.otherBasis(),
                w.afterwards(),
                w.registers(),
                w.recipients(),
                endsProfiling(w, company),
                clock.instant());
    }
}
