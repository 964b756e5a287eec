package org.rightsdesk.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.identity.CodeAnswer;
import org.rightsdesk.identity.SignInEnd;
import org.rightsdesk.identity.SignInStart;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The page on which a customer shows who he or she is: a code by mail, or electronic identification. No session, no script. */
@Controller
class IdentityController {

    private static final String COOKIE = "rightsdesk-identification";
    private static final String RETURN = "/identity/return";

    private final Pages pages;
    private final CustomerCases cases;
    private final CustomerIdentity identity;
    private final RateLimit limit;

    IdentityController(Pages pages, CustomerCases cases, CustomerIdentity identity, RateLimit limit) {
        this.pages = pages;
        this.cases = cases;
        this.identity = identity;
        this.limit = limit;
    }

    @GetMapping({"/status/{token}/identity", "/status/{token}/identity/send", "/status/{token}/identity/language"})
    ModelAndView show(@PathVariable String token, HttpServletRequest request) {
        return page(cases.open(token), request, HttpStatus.OK);
    }

    @PostMapping("/status/{token}/identity/send")
    ModelAndView send(@PathVariable String token, HttpServletRequest request) {
        CustomerCase opened = cases.open(token);
        if (!limit.allows(request.getRemoteAddr())) {
            return problem(opened, request, "refusal.code-too-many-from-here", HttpStatus.TOO_MANY_REQUESTS);
        }
        try {
            identity.sendCode(opened);
            return see(token, "sent", request);
        } catch (Refusal refusal) {
            return problem(opened, request, refusal.key(), HttpStatus.CONFLICT, refusal.args());
        }
    }

    @PostMapping("/status/{token}/identity")
    ModelAndView give(
            @PathVariable String token, @RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        CustomerCase opened = cases.open(token);
        if (code.isBlank()) {
            return problem(opened, request, "portal.identity.missing", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!limit.allows(request.getRemoteAddr())) {
            return problem(opened, request, "refusal.code-too-many-from-here", HttpStatus.TOO_MANY_REQUESTS);
        }
        CodeAnswer answer = identity.give(opened, code);
        return answer == CodeAnswer.RIGHT
                ? see(token, identity.waiting(opened).isPresent() ? "to-be-judged" : "shown", request)
                : problem(opened, request, "portal.identity." + answer.key(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The same page in another language, with the code that was begun. */
    @PostMapping("/status/{token}/identity/language")
    ModelAndView changeLanguage(
            @PathVariable String token, @RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        return page(cases.open(token), request, HttpStatus.OK).addObject("code", code);
    }

    @GetMapping("/status/{token}/identity/sign-in")
    Object signIn(@PathVariable String token, HttpServletRequest request) {
        CustomerCase opened = cases.open(token);
        SignInStart start;
        try {
            start = identity.begin(opened);
        } catch (Refusal refusal) {
            return problem(opened, request, refusal.key(), HttpStatus.SERVICE_UNAVAILABLE, refusal.args());
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie(start.cookie(), Duration.ofMinutes(10), request))
                .location(start.address())
                .build();
    }

    @GetMapping(RETURN)
    Object back(
            @CookieValue(name = COOKIE, required = false) @Nullable String cookie,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String code,
            HttpServletRequest request) {
        SignInEnd end = identity.end(cookie, state, code);
        String path = end.link() == null
                ? "/identity/failed"
                : "/status/" + end.link() + "/identity?note=" + end.result().key();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO, request))
                .header(HttpHeaders.LOCATION, request.getContextPath() + path)
                .build();
    }

    @GetMapping("/identity/failed")
    ModelAndView failed(HttpServletRequest request) {
        throw new Refusal("portal.identity.lost");
    }

    private static String cookie(String value, Duration age, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path(RETURN)
                .maxAge(age)
                .build()
                .toString();
    }

    private ModelAndView problem(
            CustomerCase opened, HttpServletRequest request, String key, HttpStatus status, Object... args) {
        Language language = language(opened, request);
        return page(opened, request, status)
                .addObject("problem", pages.words(language).of(key, args));
    }

    private ModelAndView page(CustomerCase opened, HttpServletRequest request, HttpStatus status) {
        CustomerIdentity.Offer offer = identity.offer(opened).orElse(null);
        ModelAndView page = pages.page("identity", request, language(opened, request), opened.company())
                .addObject("token", opened.token())
                .addObject("reference", opened.submission().reference())
                .addObject("offer", offer)
                .addObject("note", request.getParameter("note"));
        if (offer != null && offer.waiting()) {
            page.addObject("keep", new Pages.Keep("code-form", "/status/" + opened.token() + "/identity/language"));
        }
        return Pages.failed(page, status);
    }

    private static Language language(CustomerCase opened, HttpServletRequest request) {
        return Pages.chosen(request).orElse(opened.submission().language());
    }

    private static ModelAndView see(String token, String note, HttpServletRequest request) {
        String language =
                Pages.chosen(request).map(chosen -> "&lang=" + chosen.tag()).orElse("");
        RedirectView redirect = new RedirectView("/status/" + token + "/identity?note=" + note + language, true);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView((View) redirect);
    }
}
