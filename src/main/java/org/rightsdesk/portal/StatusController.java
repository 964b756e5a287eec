package org.rightsdesk.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The customer's page of a case, behind a link that nobody can guess. What changes something is a POST: mail programs open links. */
@Controller
@RequestMapping("/status/{token}")
class StatusController {

    private static final int LONGEST_MESSAGE = 100_000;

    private final Pages pages;
    private final CustomerCases cases;
    private final CustomerIdentity identity;
    private final RateLimit limit;
    private final SentOnce sent;

    StatusController(Pages pages, CustomerCases cases, CustomerIdentity identity, RateLimit limit, SentOnce sent) {
        this.pages = pages;
        this.cases = cases;
        this.identity = identity;
        this.limit = limit;
        this.sent = sent;
    }

    /** Who reloads the answer to something sent comes back to the page. */
    @GetMapping({"", "/language", "/message"})
    ModelAndView status(@PathVariable String token, HttpServletRequest request) {
        return page("status", cases.open(token), request);
    }

    @GetMapping("/received")
    ModelAndView received(@PathVariable String token, HttpServletRequest request) {
        return page("received", cases.open(token), request);
    }

    @GetMapping("/confirm")
    ModelAndView askToConfirm(@PathVariable String token, HttpServletRequest request) {
        return page("confirm", cases.open(token), request);
    }

    @PostMapping("/confirm")
    ModelAndView confirm(@PathVariable String token, HttpServletRequest request) {
        cases.confirmMailbox(token);
        return seeStatus(token, "confirmed", request);
    }

    @PostMapping("/message")
    ModelAndView write(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String once,
            HttpServletRequest request) {
        CustomerCase opened = cases.open(token);
        String message = RequestForm.filled(text, Integer.MAX_VALUE).orElse("");
        if (message.isEmpty() || message.length() > LONGEST_MESSAGE) {
            String problem = message.isEmpty() ? "portal.write.missing" : "portal.form.words.too-long";
            return again(opened, text, problem, HttpStatus.UNPROCESSABLE_CONTENT, request);
        }
        if (!sent.knows(once, message) && !limit.allows(request.getRemoteAddr())) {
            return again(opened, text, "portal.form.too-many", HttpStatus.TOO_MANY_REQUESTS, request);
        }
        sent.send(once, message, () -> cases.write(token, message));
        return seeStatus(token, "sent", request);
    }

    /** The same page in another language, with the message that was begun. */
    @PostMapping("/language")
    ModelAndView changeLanguage(
            @PathVariable String token, @RequestParam(defaultValue = "") String text, HttpServletRequest request) {
        return page("status", cases.open(token), request, HttpStatus.OK).addObject("text", text);
    }

    private ModelAndView again(
            CustomerCase opened, String text, String problem, HttpStatus status, HttpServletRequest request) {
        return page("status", opened, request, status)
                .addObject("problem", problem)
                .addObject("text", text);
    }

    @GetMapping({"/withdraw", "/withdraw/language"})
    ModelAndView askToWithdraw(@PathVariable String token, HttpServletRequest request) {
        return page("withdraw", cases.open(token), request);
    }

    /** The same page in another language, with what was chosen. */
    @PostMapping("/withdraw/language")
    ModelAndView changeLanguageOfWithdrawal(
            @PathVariable String token,
            @RequestParam(name = "reference", required = false) @Nullable List<String> references,
            HttpServletRequest request) {
        return page("withdraw", cases.open(token), request)
                .addObject("chosen", references == null ? List.of() : references);
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(
            @PathVariable String token,
            @RequestParam(name = "reference", required = false) @Nullable List<String> references,
            HttpServletRequest request) {
        if (references == null || references.isEmpty()) {
            return page("withdraw", cases.open(token), request, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("nothingChosen", true);
        }
        cases.withdraw(token, references);
        return seeStatus(token, "withdrawn", request);
    }

    private ModelAndView page(String template, CustomerCase opened, HttpServletRequest request) {
        return page(template, opened, request, HttpStatus.OK);
    }

    private ModelAndView page(String template, CustomerCase opened, HttpServletRequest request, HttpStatus status) {
        var language = Pages.chosen(request).orElse(opened.submission().language());
        List<CaseView> views = cases.views(opened, pages.words(language));
        ModelAndView page = pages.page(template, request, language, opened.company())
                .addObject("token", opened.token())
                .addObject("reference", opened.submission().reference())
                .addObject("submission", opened.submission())
                .addObject("cases", views)
                .addObject("offers", cases.offers(opened))
                .addObject("identityAsked", opened.isIdentityAsked() || identity.codeWaits(opened))
                .addObject("clarificationAsked", opened.isClarificationAsked())
                .addObject("feeWaits", cases.feeWaits(opened))
                .addObject("note", request.getParameter("note"))
                .addObject("once", UUID.randomUUID().toString());
        if (template.equals("status")) {
            page.addObject("keep", new Pages.Keep("message", "/status/" + opened.token() + "/language"));
        } else if (template.equals("withdraw") && views.stream().anyMatch(CaseView::withdrawable)) {
            page.addObject("keep", new Pages.Keep("withdrawal", "/status/" + opened.token() + "/withdraw/language"));
        }
        return Pages.failed(page, status);
    }

    private static ModelAndView seeStatus(String token, String note, HttpServletRequest request) {
        String language =
                Pages.chosen(request).map(chosen -> "&lang=" + chosen.tag()).orElse("");
        RedirectView redirect = new RedirectView("/status/" + token + "?note=" + note + language, true);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView((View) redirect);
    }
}
