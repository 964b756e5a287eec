package org.rightsdesk.registers;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.RegisterProfile;
import org.rightsdesk.company.SecrecyUndertakings;
import org.springframework.stereotype.Component;

/** Papers are booked to a place and a person, and where the company promises so, only sworn persons touch them (I11, L10, N21). */
@Component
class PaperCustody {

    private final Companies companies;
    private final SecrecyUndertakings undertakings;
    private final Access access;

    PaperCustody(Companies companies, SecrecyUndertakings undertakings, Access access) {
        this.companies = companies;
        this.undertakings = undertakings;
        this.access = access;
    }

    /** @throws Refusal when only sworn persons handle the register and the actor is none */
    void requireSworn(CompanyKey company, String register) {
        profile(company, register)
                .ifPresent(each -> requireSworn(company, each, access.actor().name()));
    }

    /**
     * Where the paper that was found is, for a register of papers.
     *
     * @throws Refusal when it is not said, or who fetched it may not
     */
    Optional<Paper> booked(CompanyKey company, String register, @Nullable Paper paper) {
        RegisterProfile profile = profile(company, register).orElse(null);
        if (profile == null || profile.custody() == null) {
            return Optional.empty();
        }
        if (paper == null || paper.place().isBlank() || !undertakings.worksFor(paper.fetchedBy(), company)) {
            throw new Refusal("refusal.paper-place-missing");
        }
        requireSworn(company, profile, paper.fetchedBy());
        return Optional.of(new Paper(paper.place().strip(), paper.fetchedBy()));
    }

    private void requireSworn(CompanyKey company, RegisterProfile register, String userName) {
        if (register.undertaking() && !undertakings.given(userName, company)) {
            throw new Refusal("refusal.no-undertaking");
        }
    }

    private Optional<RegisterProfile> profile(CompanyKey company, String register) {
        return companies.get(company).register(register);
    }
}
