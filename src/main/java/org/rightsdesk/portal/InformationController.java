package org.rightsdesk.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What stands at the foot of every page: how this service uses the data of those who ask (Art. 13 GDPR), and the accessibility statement. */
@Controller
class InformationController {

    private final Pages pages;
    private final Companies companies;
    private final LocalDate checked;

    /** @param checked day on which the pages were last looked through for the statement; an installation that checks anew sets its own */
    InformationController(
            Pages pages,
            Companies companies,
            @Value("${rightsdesk.portal.accessibility-checked:2026-11-22}") String checked) {
        this.pages = pages;
        this.companies = companies;
        this.checked = LocalDate.parse(checked);
    }

    @GetMapping("/accessibility")
    ModelAndView accessibility(HttpServletRequest request) {
        return statement(null, request);
    }

    @GetMapping("/request/{key}/accessibility")
    ModelAndView accessibility(@PathVariable String key, HttpServletRequest request) {
        return statement(company(key), request);
    }

    @GetMapping("/privacy")
    ModelAndView privacy(HttpServletRequest request) {
        return pages.page("privacy", request, Pages.of(request), null);
    }

    @GetMapping("/request/{key}/privacy")
    ModelAndView privacy(@PathVariable String key, HttpServletRequest request) {
        return pages.page("privacy", request, Pages.of(request), company(key));
    }

    private ModelAndView statement(@Nullable Company company, HttpServletRequest request) {
        return pages.page("accessibility", request, Pages.of(request), company)
                .addObject("companies", company == null ? companies.all() : List.of(company))
                .addObject("checked", checked);
    }

    private Company company(String key) {
        return companies.find(key).orElseThrow(NotFound::new);
    }
}
