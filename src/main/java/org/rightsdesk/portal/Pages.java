package org.rightsdesk.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Texts;
import org.rightsdesk.company.Company;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What every public page shows: its language, the company's line, and the same page in the other languages. */
@Component
class Pages {

    private final Texts texts;

    Pages(Texts texts) {
        this.texts = texts;
    }

    /** A link to the same page in a language. */
    record LanguageLink(String tag, String name, String href, boolean current) {}

    /**
     * A page on which the language is changed by sending its form, so that what was typed stays.
     *
     * @param form id of the form
     * @param path where it is sent to
     */
    record Keep(String form, String path) {}

    /** A page that says what went wrong: its title says so too. */
    static ModelAndView failed(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page.addObject("failed", status.isError());
    }

    ModelAndView page(String template, HttpServletRequest request, Language language, @Nullable Company company) {
        ModelAndView page = new ModelAndView("portal/" + template);
        page.addObject("t", words(language));
        page.addObject("lang", language.tag());
        page.addObject("company", company);
        page.addObject("languages", links(request, language));
        return page;
    }

    Words words(Language language) {
        return new Words(texts, language);
    }

    /** The language asked for in the address, if any. Read from the address itself: the body may be an upload that is too large. */
    static Optional<Language> chosen(HttpServletRequest request) {
        String query = "&" + request.getQueryString() + "&";
        return Arrays.stream(Language.values())
                .filter(language -> query.contains("&lang=" + language.tag() + "&"))
                .findFirst();
    }

    /** The language asked for in the address, else that of the browser. */
    static Language of(HttpServletRequest request) {
        return chosen(request).orElseGet(() -> Language.of(request.getLocale()));
    }

    /** The address that was asked for, also when the server answers with an error page; always one of ours. */
    static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        return path.replaceFirst("^[/\\\\]+", "/");
    }

    private List<LanguageLink> links(HttpServletRequest request, Language current) {
        String path = formPath(path(request));
        return Arrays.stream(Language.values())
                .map(language -> new LanguageLink(
                        language.tag(),
                        words(language).of("portal.language"),
                        path + "?lang=" + language.tag(),
                        language == current))
                .toList();
    }

    /** Where a page that answers a POST can be got by GET. No page to be got ends so. */
    private static String formPath(String path) {
        return path.endsWith("/message")
                        || path.endsWith("/language")
                        || path.endsWith("/code")
                        || path.endsWith("/fetch")
                        || path.endsWith("/identity/send")
                ? path.substring(0, path.lastIndexOf('/'))
                : path;
    }
}
