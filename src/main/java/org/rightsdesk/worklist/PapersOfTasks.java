package org.rightsdesk.worklist;

import java.util.EnumSet;
import java.util.Set;
import org.rightsdesk.common.Step;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.RegisterProfile;
import org.rightsdesk.company.SecrecyUndertakings;
import org.springframework.stereotype.Component;

/** Knows which tasks are done among papers that only sworn persons handle (I11). */
@Component
class PapersOfTasks {

    private static final Set<Step> IN_A_REGISTER = EnumSet.of(Step.SEARCH_REGISTER, Step.CARRY_OUT);

    private final Companies companies;
    private final SecrecyUndertakings undertakings;

    PapersOfTasks(Companies companies, SecrecyUndertakings undertakings) {
        this.companies = companies;
        this.undertakings = undertakings;
    }

    /** Whether that person must not have the task. */
    boolean areClosedTo(String userName, WorkItem item) {
        String register = item.subject();
        return register != null
                && IN_A_REGISTER.contains(item.step())
                && companies.get(item.company()).register(register).stream().anyMatch(RegisterProfile::undertaking)
                && !undertakings.given(userName, item.company());
    }
}
