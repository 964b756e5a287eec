package org.rightsdesk.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Refusal;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** One page for all errors, in the visitor's language. Also answers for addresses that no controller knows. */
@Component
class ErrorPages implements ErrorViewResolver {

    private final Pages pages;

    ErrorPages(Pages pages) {
        this.pages = pages;
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

    private ModelAndView filled(HttpServletRequest request, Language language, HttpStatus status) {
        ModelAndView page = pages.page("error", request, language, null);
        page.setStatus(status);
        return page;
    }

    private static String kind(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, METHOD_NOT_ALLOWED -> "not-found";
            case CONTENT_TOO_LARGE -> "too-large";
            default -> status.is4xxClientError() ? "bad-request" : "unexpected";
        };
    }
}
