package org.rightsdesk.desk.manager;

import java.time.Clock;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Dates;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Texts;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.rightsdesk.correspondence.Paper;
import org.rightsdesk.insight.YearReports;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The yearly report on the company's paper. */
@Component
class ReportPaper {

    private final YearReports reports;
    private final Companies companies;
    private final Texts texts;
    private final ITemplateEngine engine;
    private final Clock clock;

    ReportPaper(YearReports reports, Companies companies, Texts texts, ITemplateEngine engine, Clock clock) {
        this.reports = reports;
        this.companies = companies;
        this.texts = texts;
        this.engine = engine;
        this.clock = clock;
    }

    ReportText text(CompanyKey company, int year, Language language) {
        return new ReportText(texts, language, reports.of(company, year));
    }

    byte[] pdf(CompanyKey key, int year, Language language) {
        ReportText text = text(key, year, language);
        Company company = companies.get(key);
        Context context = new Context(language.locale());
        context.setVariable("language", language.tag());
        context.setVariable("title", text.title());
        context.setVariable("subject", text.title());
        context.setVariable("lead", texts.text(language, "report.lead"));
        context.setVariable("none", texts.text(language, "report.none"));
        context.setVariable("day", Dates.plain(Helsinki.dayOf(clock.instant()), language));
        context.setVariable("company", company);
        context.setVariable("initial", company.name().substring(0, 1));
        context.setVariable("sections", text.sections());
        return Paper.pdf(engine.process("desk/report", context));
    }
}
