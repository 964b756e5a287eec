package org.rightsdesk.request;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.DataCategory;
import org.springframework.stereotype.Component;

/** What a proposal must stand up to before it is kept: the law's grounds, the company's set-up, proof, and what other modules ask. */
@Component
class ProposalScrutiny {

    private final Companies companies;
    private final AssessmentRepository assessments;
    private final List<ProposalCheck> checks;
    private final Clock clock;

    ProposalScrutiny(Companies companies, AssessmentRepository assessments, List<ProposalCheck> checks, Clock clock) {
        this.companies = companies;
        this.assessments = assessments;
        this.checks = checks;
        this.clock = clock;
    }

    /** @throws Refusal at the first thing that is wrong with it */
    void require(RightsRequest r, Proposal proposal) {
        rules(r).require(proposal);
        requireSetUp(r, proposal.outcome());
        requireAssessed(r, proposal);
        checks.stream()
                .flatMap(check -> check.broken(r, proposal).stream())
                .findFirst()
                .ifPresent(key -> {
                    throw new Refusal(key);
                });
    }

    /** @throws Refusal when the company has not set up what the reply must tell (CF14, CF21) */
    void requireSetUp(RightsRequest r, Outcome outcome) {
        SetupGate.require(companies.get(r.company()), r.right(), outcome);
    }

    private ProposalRules rules(RightsRequest r) {
        Set<String> categories = companies.get(r.company()).categories().stream()
                .map(DataCategory::key)
                .collect(toSet());
        return new ProposalRules(r.right(), categories, Helsinki.dayOf(clock.instant()));
    }

    /** Going too far is proven on a form of its own before a request is turned down for it (R7, R35, CF1). */
    private void requireAssessed(RightsRequest r, Proposal proposal) {
        Optional<Assessment> assessment = assessments.latest(r.id());
        boolean unproven = proposal.parts().stream()
                .map(Part::ground)
                .anyMatch(ground -> ground != null
                        && ground.needsAssessment()
                        && assessment.filter(each -> each.founds(ground)).isEmpty());
        if (unproven) {
            throw new Refusal("refusal.assessment-missing");
        }
    }
}
