package org.rightsdesk.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.rightsdesk.deadline.Deadlines;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The request form of each company, and the page where a visitor chooses the company. */
@Controller
class FormController {

    private final Pages pages;
    private final Companies companies;
    private final FormCheck check;
    private final Intake intake;
    private final RateLimit limit;
    private final SentOnce sent;
    private final Faults faults;
    private final Deadlines deadlines;
    private final Clock clock;

    FormController(
            Pages pages,
            Companies companies,
            FormCheck check,
            Intake intake,
            RateLimit limit,
            SentOnce sent,
            Faults faults,
            Deadlines deadlines,
            Clock clock) {
        this.pages = pages;
        this.companies = companies;
        this.check = check;
        this.intake = intake;
        this.limit = limit;
        this.sent = sent;
        this.faults = faults;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @GetMapping({"/", "/request"})
    ModelAndView chooser(HttpServletRequest request) {
        ModelAndView page = pages.page("chooser", request, Pages.of(request), null);
        return page.addObject("companies", companies.all());
    }

    @GetMapping({"/request/{key}", "/request/{key}/language"})
    ModelAndView form(@PathVariable String key, HttpServletRequest request) {
        RequestForm empty = RequestForm.empty(UUID.randomUUID().toString());
        return form(empty, List.of(), company(key), request);
    }

    @PostMapping(
            path = "/request/{key}",
            consumes = {MediaType.MULTIPART_FORM_DATA_VALUE, MediaType.APPLICATION_FORM_URLENCODED_VALUE})
    ModelAndView send(@PathVariable String key, @ModelAttribute RequestForm form, HttpServletRequest request) {
        Company company = company(key);
        Words words = pages.words(Pages.of(request));
        try {
            List<Problem> problems = check.problems(form, words);
            return problems.isEmpty()
                    ? store(form, company, words, request)
                    : Pages.failed(form(form, problems, company, request), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (RuntimeException fault) {
            ModelAndView page = form(form, List.of(), company, request).addObject("fault", faults.log(fault));
            return Pages.failed(page, HttpStatus.INTERNAL_SERVER_ERROR);
        }
    }

    /** The same form in another language, with everything that was typed. */
    @PostMapping("/request/{key}/language")
    ModelAndView changeLanguage(
            @PathVariable String key, @ModelAttribute RequestForm form, HttpServletRequest request) {
        return form(form, List.of(), company(key), request);
    }

    private ModelAndView store(RequestForm form, Company company, Words words, HttpServletRequest request) {
        if (!sent.knows(form.once(), form.content()) && !limit.allows(request.getRemoteAddr())) {
            ModelAndView page = form(form, List.of(), company, request).addObject("tooMany", true);
            return Pages.failed(page, HttpStatus.TOO_MANY_REQUESTS);
        }
        String token = sent.send(form.once(), form.content(), () -> intake.receive(form, company, words));
        return seeReceived(token, words.language());
    }

    private ModelAndView form(RequestForm form, List<Problem> problems, Company company, HttpServletRequest request) {
        return pages.page("form", request, Pages.of(request), company)
                .addObject("form", form)
                .addObject("rights", RequestForm.OFFERED)
                .addObject("lastDay", deadlines.ofReceipt(clock.instant()).dueDate())
                .addObject("problems", new Problems(problems))
                .addObject("fileLost", form.hasAttachment())
                .addObject("keep", new Pages.Keep("request", "/request/" + company.key() + "/language"));
    }

    private static ModelAndView seeReceived(String token, Language language) {
        RedirectView redirect = new RedirectView("/status/" + token + "/received?lang=" + language.tag(), true);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView((View) redirect);
    }

    private Company company(String key) {
        return companies.find(key).orElseThrow(NotFound::new);
    }
}
