package org.rightsdesk.pictures;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rightsdesk.common.Language;
import org.rightsdesk.security.DemoUsers;

/** Browser windows of one language: one for customers, one for each member of the staff who is signed in. */
final class Visitor implements AutoCloseable {

    private static final double PATIENCE = 60_000;

    private final Browser browser;
    private final Product product;
    private final Language language;
    private final Map<String, Page> windows = new HashMap<>();

    Visitor(Browser browser, Product product, Language language) {
        this.browser = browser;
        this.product = product;
        this.language = language;
    }

    Language language() {
        return language;
    }

    String url(String path) {
        return product.url(path);
    }

    /** A page of the desk, seen by a person. */
    Page desk(String user, String path) {
        Page page = windows.computeIfAbsent(user, this::signedIn);
        page.navigate(product.url("/desk/" + path));
        page.locator(".rd-page, .rd-empty, main, h1").first().waitFor();
        Album.rest(page);
        return page;
    }

    /** A public page. */
    Page open(String path) {
        Page page = windows.computeIfAbsent("", nobody -> window());
        page.navigate(product.url(path + (path.contains("?") ? "&" : "?") + "lang=" + language.tag()));
        return page;
    }

    /** A window without anybody signed in. */
    Page window() {
        BrowserContext own = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language.tag())
                .setTimezoneId("Europe/Helsinki")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setViewportSize(1280, 860));
        own.setDefaultTimeout(PATIENCE);
        own.addCookies(List.of(new Cookie("rd-language", language.tag()).setUrl(product.url("/"))));
        return own.newPage();
    }

    /** Where the file of the customer is, as the work list links to it. */
    String fileOf(String user, String customer) {
        Page page = desk(user, "?view=all&q=" + customer.replace(" ", "%20"));
        Locator link = page.locator("vaadin-grid a[href]").first();
        link.waitFor();
        return link.getAttribute("href").replaceFirst("^/?(desk/)?", "");
    }

    private Page signedIn(String user) {
        Page page = window();
        page.navigate(product.url("/desk/login"));
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill(DemoUsers.PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.locator(".rd-page").first().waitFor();
        return page;
    }

    @Override
    public void close() {
        windows.values().forEach(page -> page.context().close());
    }
}
