package org.rightsdesk.measure;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.Verb;
import org.rightsdesk.company.Basis;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.DataCategory;
import org.rightsdesk.measure.Weighing.Verdict;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The written balancing of an objection (C.6): without it nothing is turned down for compelling grounds. */
@Service
@Transactional
public class Weighings {

    private final WeighingRepository repository;
    private final Noting noting;
    private final Companies companies;

    Weighings(WeighingRepository repository, Noting noting, Companies companies) {
        this.repository = repository;
        this.noting = noting;
        this.companies = companies;
    }

    /**
     * Records the balancing, instead of what was recorded before.
     *
     * @throws Refusal when the processing is to go on and the record does not say why, or when a category rests on a legitimate
     *     interest and the verdict says that none does
     */
    public void weigh(UUID requestId, Weighing weighing) {
        RightsRequest request = noting.open(requestId, Right.OBJECTION, Role.HANDLER);
        Verdict verdict = weighing.verdict();
        if (verdict == Verdict.NOT_OBJECTABLE && anythingObjectable(request)) {
            throw new Refusal("refusal.basis-objectable");
        }
        if ((verdict == Verdict.COMPELLING_GROUNDS || verdict == Verdict.LEGAL_CLAIMS) && !weighing.balanced()) {
            throw new Refusal("refusal.balancing-missing");
        }
        repository.store(requestId, weighing, noting.actor(), noting.now());
        noting.tell(request, Verb.INTERESTS_WEIGHED, Map.of("verdict", verdict.name()), Step.WEIGH_INTERESTS);
    }

    @Transactional(readOnly = true)
    public Optional<Weighing> of(UUID requestId) {
        noting.seen(requestId);
        return repository.find(requestId);
    }

    /** Only what rests on a legitimate interest can be objected to (Art. 21(1)); what the controller has not said counts as such. */
    public static boolean objectable(DataCategory category) {
        return category.bases().isEmpty() || category.bases().contains(Basis.LEGITIMATE_INTEREST);
    }

    private boolean anythingObjectable(RightsRequest request) {
        return companies.get(request.company()).categories().stream().anyMatch(Weighings::objectable);
    }
}
