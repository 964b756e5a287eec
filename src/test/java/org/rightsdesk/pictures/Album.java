package org.rightsdesk.pictures;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rightsdesk.common.Language;

/** The pictures taken so far, and the barriers found on their pages: by axe-core, and words that are cut off. */
final class Album {

    private static final List<Integer> WIDTHS = List.of(1280, 360);
    private static final int HEIGHT = 860;
    /** So long the browser waits before it tells the server of a new width. */
    private static final int RESIZED = 400;

    private static final int HIGHEST = 9_000;
    /** How much of the desk's page the frame does not show, in pixels. */
    private static final String HIDDEN =
            """
            () => {
              const frame = document.querySelector('vaadin-app-layout');
              const parts = frame ? [frame, ...frame.shadowRoot.querySelectorAll('*'), ...frame.children] : [];
              return Math.max(0, ...parts.map(each => each.scrollHeight - each.clientHeight));
            }
            """;

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    /** Vaadin has nothing to ask the server, the grids have their rows, fonts and animations are at rest. */
    private static final String AT_REST =
            """
            () => !Object.values(window.Vaadin?.Flow?.clients ?? {}).some(each => each.isActive?.())
                && !document.querySelector('vaadin-grid[loading]')
                && document.fonts.status === 'loaded'
                && document.getAnimations().every(each => each.playState !== 'running'
                    || each.effect?.getTiming().iterations === Infinity)
            """;

    /** Buttons, fields and links whose right edge lies beyond the page, though nothing around them scrolls sideways. */
    private static final String BEYOND =
            """
            () => {
                const scrolls = each => {
                    for (let up = each.parentElement; up; up = up.parentElement) {
                        if (up.scrollWidth > up.clientWidth && /auto|scroll/.test(getComputedStyle(up).overflowX)
                                && up !== document.scrollingElement
                                && (up.clientWidth < innerWidth || up.clientHeight < 80)) { // a row of tabs may be as wide as the page
                            return true;
                        }
                    }
                    return false;
                };
                return [...document.querySelectorAll('button, vaadin-button, vaadin-text-field, vaadin-select, a[href]')]
                    .filter(each => each.checkVisibility() && each.getBoundingClientRect().left < innerWidth
                        && each.getBoundingClientRect().right > innerWidth + 1 && !scrolls(each))
                    .map(each => each.textContent.trim() || each.localName);
            }
            """;

    private final Path folder;
    private final boolean withAxe;
    private final List<String> barriers = new ArrayList<>();
    private int pictures;

    Album(Path folder, boolean withAxe) {
        this.folder = folder;
        this.withAxe = withAxe;
    }

    /** The page as it stands, in both widths and both colour schemes. */
    void take(Page page, String name, Language language) {
        for (int width : WIDTHS) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.setViewportSize(width, HEIGHT);
                page.waitForTimeout(RESIZED);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                rest(page);
                unroll(page, width);
                String mode = scheme == ColorScheme.LIGHT ? "light" : "dark";
                String file = String.join("-", name, language.tag(), String.valueOf(width), mode);
                picture(page, file, true);
                CutOff.on(page).forEach(words -> barriers.add(file + ": cut off: " + words));
                look(page, file);
            }
        }
        page.setViewportSize(WIDTHS.getFirst(), HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** The frame of the desk scrolls inside: the window becomes as high as what is in it. */
    private static void unroll(Page page, int width) {
        int hidden = ((Number) page.evaluate(HIDDEN)).intValue();
        if (hidden > 0) {
            page.setViewportSize(width, Math.min(HEIGHT + hidden, HIGHEST));
            rest(page);
        }
    }

    /** The first screen of a page, for the guides. */
    void takeForGuides(Page page, Path file) {
        rest(page);
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    static void rest(Page page) {
        try {
            page.waitForFunction(AT_REST, null, new Page.WaitForFunctionOptions().setTimeout(15_000));
        } catch (TimeoutError busy) {
            System.out.println("Not at rest: " + page.url().replaceAll("/status/[^/?]+", "/status/…"));
        }
        page.waitForTimeout(150);
    }

    private void picture(Page page, String file, boolean whole) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(file + ".png"))
                .setFullPage(whole));
        pictures++;
    }

    private void look(Page page, String file) {
        if (!withAxe) {
            return;
        }
        for (Rule rule : new AxeBuilder(page)
                .withTags(RULES)
                .setLegacyMode(true)
                .analyze()
                .getViolations()) {
            rule.getNodes()
                    .forEach(node -> barriers.add(
                            file + ": " + rule.getId() + " at " + node.getTarget() + ", " + node.getFailureSummary()));
        }
        if (page.evaluate(BEYOND) instanceof List<?> beyond) {
            beyond.forEach(each -> barriers.add(file + ": runs off the page: " + each));
        }
    }

    List<String> barriers() {
        return barriers;
    }

    int size() {
        return pictures;
    }
}
