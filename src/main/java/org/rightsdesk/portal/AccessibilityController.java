package org.rightsdesk.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.rightsdesk.company.Companies;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The accessibility statement of the public pages. */
@Controller
class AccessibilityController {

    private final Pages pages;
    private final Companies companies;

    AccessibilityController(Pages pages, Companies companies) {
        this.pages = pages;
        this.companies = companies;
    }

    @GetMapping("/accessibility")
    ModelAndView statement(HttpServletRequest request) {
        return pages.page("accessibility", request, Pages.of(request), null).addObject("companies", companies.all());
    }
}
