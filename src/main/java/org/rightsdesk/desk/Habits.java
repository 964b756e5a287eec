package org.rightsdesk.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Language;

/**
 * The language and light or dark mode last chosen in a browser: two cookies without any personal data. The language of a person who
 * is signed in goes before, see {@link org.rightsdesk.security.UserLanguages}.
 */
final class Habits {

    private static final String LANGUAGE = "rd-language";
    private static final String MODE = "rd-mode";
    private static final String DARK = "dark";
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    private Habits() {}

    static Optional<Language> language(VaadinRequest request) {
        return read(request, LANGUAGE).flatMap(tag -> Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst());
    }

    /** Chosen mode; empty follows the system. */
    static Optional<ColorScheme.Value> mode(VaadinRequest request) {
        return read(request, MODE).map(mode -> mode.equals(DARK) ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT);
    }

    static void choose(Language language) {
        keep(LANGUAGE, language.tag());
        VaadinSession.getCurrent().setLocale(language.locale());
        UI.getCurrent().getPage().reload();
    }

    static void chooseMode(boolean dark) {
        keep(MODE, dark ? DARK : "light");
        UI.getCurrent().getPage().setColorScheme(dark ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT);
    }

    private static Optional<String> read(VaadinRequest request, String name) {
        Cookie @Nullable [] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static void keep(String name, String value) {
        VaadinResponse response = VaadinResponse.getCurrent();
        if (response == null) {
            return;
        }
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
