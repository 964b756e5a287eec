package org.rightsdesk.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsdesk.common.Language;

/**
 * {@code ./desk pictures}: every page of the running product in three languages, two widths and two colour schemes, each looked at
 * by axe-core. {@code -Dpictures.only=REGEX} and {@code -Dpictures.languages=fi,sv} choose, {@code -Dpictures.axe=false} only draws.
 */
@Tag("pictures")
class PicturesOfPages {

    private static final Path FOLDER = Path.of("target", "pictures-of-pages");
    private static final Path GUIDES = Path.of("docs", "images");

    private static final List<String> IN_README_ONLY = List.of("manager", "status-page");

    /** Page → picture of the guides. */
    private static final Map<String, String> IN_GUIDES = Map.ofEntries(
            Map.entry("desk-login", "sign-in"),
            Map.entry("work-list-all", "work-list"),
            Map.entry("work-list-item", "work-list-item"),
            Map.entry("triage", "triage"),
            Map.entry("case-sign", "request-file"),
            Map.entry("case-search", "search"),
            Map.entry("case-proposal-rectification", "proposal"),
            Map.entry("case-identity-asked", "identity"),
            Map.entry("case-carry-out", "carry-out"),
            Map.entry("case-ban", "ban"),
            Map.entry("mailbox", "mailbox"),
            Map.entry("booking", "booking"),
            Map.entry("calendar", "calendar"),
            Map.entry("manager", "manager"),
            Map.entry("public-status", "status-page"));

    @TempDir
    private Path data;

    @Test
    void aPictureOfEveryPageAndNoBarrier() throws Exception {
        Album album = new Album(FOLDER, !"false".equals(System.getProperty("pictures.axe")));
        try (Product product =
                        Product.start(Path.of("target", "app", "rightsdesk.jar").toAbsolutePath(), data.resolve("d"));
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright.chromium().launch(options())) {
            photograph(product, browser, album);
        }
        Files.write(FOLDER.resolve("barriers.txt"), album.barriers());
        System.out.println(album.size() + " pictures in " + FOLDER);
        assertThat(album.barriers())
                .as("what axe-core found, and words cut off")
                .isEmpty();
    }

    private static void photograph(Product product, Browser browser, Album album) {
        Predicate<String> wanted =
                Pattern.compile(System.getProperty("pictures.only", ".*")).asMatchPredicate();
        PublicTour outside = new PublicTour(product);
        DeskTour inside;
        try (Visitor first = new Visitor(browser, product, Language.FI)) {
            inside = new DeskTour(first);
        }
        for (Language language : languages()) {
            try (Visitor visitor = new Visitor(browser, product, language)) {
                BiConsumer<String, Supplier<Page>> at = (name, page) -> takeAt(album, name, page, language);
                outside.walk(visitor, wanted, at);
                inside.walk(visitor, wanted, at);
            }
        }
        atTheEnd(product, browser, album, wanted, outside);
    }

    /** What the product does not recover from at once: too many sendings, then the database away. */
    private static void atTheEnd(
            Product product, Browser browser, Album album, Predicate<String> wanted, PublicTour outside) {
        for (boolean database : List.of(true, false)) {
            if (!database) {
                product.loseTheDatabase();
            }
            for (Language language : languages()) {
                try (Visitor visitor = new Visitor(browser, product, language)) {
                    BiConsumer<String, Supplier<Page>> at = (name, page) -> takeAt(album, name, page, language);
                    outside.walkInTrouble(visitor, wanted, at, database);
                }
            }
        }
    }

    /** A page that cannot be reached is a failure at the end, not the end. */
    private static void takeAt(Album album, String name, Supplier<Page> stop, Language language) {
        try {
            Page page = stop.get();
            if (Boolean.getBoolean("pictures.docs") && IN_GUIDES.containsKey(name)) {
                takeForGuides(album, page, IN_GUIDES.get(name), language);
            }
            album.take(page, name, language);
        } catch (PlaywrightException e) {
            album.barriers().add(name + "-" + language.tag() + " could not be taken: " + e.getMessage());
        }
    }

    /** English pictures are the readme's too; the guides in the other languages have theirs beside them. */
    private static void takeForGuides(Album album, Page page, String picture, Language language) {
        if (language == Language.EN) {
            album.takeForGuides(page, GUIDES.resolve(picture + ".png"));
        } else if (!IN_README_ONLY.contains(picture)) {
            album.takeForGuides(page, GUIDES.resolve(language.tag()).resolve(picture + ".png"));
        }
    }

    private static List<Language> languages() {
        List<String> tags =
                List.of(System.getProperty("pictures.languages", "fi,sv,en").split(","));
        return Arrays.stream(Language.values())
                .filter(each -> tags.contains(each.tag()))
                .toList();
    }

    private static BrowserType.LaunchOptions options() {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(chromium())
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
    }

    private static Path chromium() {
        return Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
                .flatMap(folder -> List.of("chromium", "chromium-browser", "google-chrome").stream()
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Pictures need Chromium; none is in the PATH"));
    }
}
