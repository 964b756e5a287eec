package org.rightsdesk.measure;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.Verb;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.rightsdesk.request.RestrictionSet;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** On what terms data are to rest (C.4). That they do is told by {@link RestrictionSet}, once every register is marked. */
@Service
@Transactional
public class Terms {

    private final RestrictionTermsRepository repository;
    private final Noting noting;
    private final Companies companies;
    private final Happenings happenings;

    Terms(RestrictionTermsRepository repository, Noting noting, Companies companies, Happenings happenings) {
        this.repository = repository;
        this.noting = noting;
        this.companies = companies;
        this.happenings = happenings;
    }

    /**
     * Notes which categories rest and why, instead of what was noted before. Without a category nothing meets a ground.
     *
     * @throws Refusal when a category is not the company's, a ground is not open there (CF8), or the review day is past
     */
    public void note(UUID requestId, RestrictionTerms terms) {
        RightsRequest request = noting.open(requestId, Right.RESTRICTION, Role.HANDLER);
        Company company = companies.get(request.company());
        if (terms.grounds().keySet().stream()
                .anyMatch(key -> company.category(key).isEmpty())) {
            throw new Refusal("refusal.category-unknown");
        }
        if (!RestrictionGround.openAt(company).containsAll(terms.grounds().values())) {
            throw new Refusal("refusal.restriction-ground");
        }
        if (!terms.reviewOn().isAfter(Helsinki.dayOf(noting.now()))) {
            throw new Refusal("refusal.review-day-past");
        }
        repository.replace(requestId, terms);
        Map<String, String> facts =
                Map.of("categories", Integer.toString(terms.grounds().size()));
        noting.tell(request, Verb.RESTRICTION_NOTED, facts, Step.NOTE_RESTRICTION);
    }

    @Transactional(readOnly = true)
    public Optional<RestrictionTerms> of(UUID requestId) {
        noting.seen(requestId);
        return repository.find(requestId);
    }

    /** Every register is marked: from now on the data rest, and the review is booked. */
    public void set(UUID requestId) {
        of(requestId).ifPresent(terms -> happenings.tell(new RestrictionSet(requestId, terms.reviewOn())));
    }
}
