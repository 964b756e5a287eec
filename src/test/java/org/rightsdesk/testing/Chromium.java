package org.rightsdesk.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rightsdesk.security.DemoUsers;

/** A real browser before the running application, and people who sign in with it. To be used and closed by one thread. */
public final class Chromium implements AutoCloseable {

    private static final double PATIENCE = 60_000;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright.chromium().launch(options());
    private final String base;

    public Chromium(int port) {
        base = "http://localhost:" + port;
    }

    public String url(String path) {
        return base + path;
    }

    /** A window with cookies of its own, in Finnish, 1440 wide. */
    public Page window() {
        BrowserContext own = browser.newContext(new Browser.NewContextOptions()
                .setLocale("fi-FI")
                .setTimezoneId("Europe/Helsinki")
                .setViewportSize(1440, 900));
        own.setDefaultTimeout(PATIENCE);
        return own.newPage();
    }

    /** A window in which a demo user has signed in. */
    public Page signedIn(String user) {
        Page page = window();
        signIn(page, user);
        return page;
    }

    public void signIn(Page page, String user) {
        page.navigate(url("/desk/login"));
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill(DemoUsers.PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.locator(".rd-page").first().waitFor();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static BrowserType.LaunchOptions options() {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(installed())
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
    }

    private static Path installed() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Browser tests need Chromium; none is in the PATH"));
    }
}
