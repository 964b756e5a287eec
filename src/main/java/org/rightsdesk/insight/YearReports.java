package org.rightsdesk.insight;

import java.time.LocalDate;
import java.util.Set;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The yearly report of a company. The database counts. */
@Service
@Transactional(readOnly = true)
public class YearReports {

    private final AnswersQuery answers;
    private final YearReportQuery query;
    private final Access access;

    YearReports(AnswersQuery answers, YearReportQuery query, Access access) {
        this.answers = answers;
        this.query = query;
        this.access = access;
    }

    /**
     * The report of a calendar year, up to now where it is not over.
     *
     * @throws org.rightsdesk.common.NotFound when the actor is no member of the company
     * @throws org.rightsdesk.common.Refusal when the actor may not see figures
     */
    public YearReport of(CompanyKey company, int year) {
        access.require(company, Role.MANAGER, Role.DATA_PROTECTION_OFFICER, Role.MAIN_USER);
        Span span = new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        Set<CompanyKey> only = Set.of(company);
        return new YearReport(
                company,
                year,
                answers.figures(span, only),
                query.counts(span, company),
                query.byRight(span, company),
                query.outcomes(span, company),
                answers.grounds(span, only));
    }
}
