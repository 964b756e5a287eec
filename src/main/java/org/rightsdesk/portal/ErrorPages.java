package org.rightsdesk.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** One page for all errors, in the visitor's language. Also answers for addresses that no controller knows. */
@Component
class ErrorPages implements ErrorViewResolver {

    private static final Pattern OF_COMPANY = Pattern.compile("/request/([a-z0-9-]{1,40})(/.*)?");

    private final Pages pages;
    private final Companies companies;

    ErrorPages(Pages pages, Companies companies) {
        this.pages = pages;
        this.companies = companies;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return page(request, status);
    }

    ModelAndView page(HttpServletRequest request, HttpStatus status) {
        Language language = Pages.of(request);
        return filled(request, language, status)
                .addObject("title", pages.words(language).of("portal.error." + kind(status) + ".title"))
                .addObject("text", pages.words(language).of("portal.error." + kind(status) + ".text"));
    }

    ModelAndView refused(HttpServletRequest request, Refusal refusal) {
        Language language = Pages.of(request);
        Words words = pages.words(language);
        return filled(request, language, HttpStatus.CONFLICT)
                .addObject("title", words.of("portal.error.refused.title"))
                .addObject("text", words.of(refusal.key(), refusal.args()));
    }

    /** A fault of ours: a message that was on its way stands on the page and can be sent from there once more. */
    ModelAndView ours(HttpServletRequest request, String code) {
        String typed = request.getMethod().equals("POST") ? request.getParameter("text") : null;
        ModelAndView page = page(request, HttpStatus.INTERNAL_SERVER_ERROR).addObject("code", code);
        return typed == null
                ? page
                : page.addObject("text", pages.words(Pages.of(request)).of("portal.error.unexpected.kept"))
                        .addObject("typed", typed)
                        .addObject("once", request.getParameter("once"))
                        .addObject("again", Pages.path(request));
    }

    private ModelAndView filled(HttpServletRequest request, Language language, HttpStatus status) {
        ModelAndView page = pages.page("error", request, language, company(request));
        page.setStatus(status);
        return page;
    }

    private @Nullable Company company(HttpServletRequest request) {
        Matcher path = OF_COMPANY.matcher(Pages.path(request));
        return path.matches() ? companies.find(path.group(1)).orElse(null) : null;
    }

    private static String kind(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, METHOD_NOT_ALLOWED -> "not-found";
            case CONTENT_TOO_LARGE -> "too-large";
            default -> status.is4xxClientError() ? "bad-request" : "unexpected";
        };
    }
}
