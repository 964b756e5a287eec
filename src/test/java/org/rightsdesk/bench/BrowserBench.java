package org.rightsdesk.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.Chromium;
import org.rightsdesk.worklist.WorkItem;

/** What a handler waits for, in Chromium on the same machine: from the click to the last row. */
final class BrowserBench {

    private static final int WARM_UP = 3;
    private static final int RUNS = 20;
    private static final String RESTS = "grid && !grid.hasAttribute('loading')"
            + " && !Object.values(window.Vaadin?.Flow?.clients ?? {}).some(each => each.isActive?.())";
    private static final String SHOWN =
            """
            wanted => {
              const grid = document.querySelector('vaadin-grid.rd-work');
              const rows = [...(grid?.querySelectorAll('vaadin-grid-cell-content .rd-company') ?? [])]
                  .filter(each => each.checkVisibility());
              return %s && rows.length > 0 && (wanted === '' || rows.every(each => each.dataset.company === wanted));
            }
            """
                    .formatted(RESTS);
    private static final String SCROLLED =
            """
            place => {
              const grid = document.querySelector('vaadin-grid.rd-work');
              return %s && Math.abs(grid._firstVisibleIndex - place) < 60;
            }
            """
                    .formatted(RESTS);

    private final Chromium chromium;
    private final Consumer<String> report;

    BrowserBench(Chromium chromium, Consumer<String> report) {
        this.chromium = chromium;
        this.report = report;
    }

    /** @param files open items of real cases, at least as many as are opened */
    void handlersDay(List<WorkItem> files) throws Exception {
        Page page = chromium.signedIn(CaseWork.HANDLER);
        measure("baseline: the desk's help page, loaded anew", () -> {
            page.navigate(chromium.url("/desk/help"));
            page.locator(".rd-page").first().waitFor();
        });
        measure("first page of the list, loaded anew", () -> {
            page.navigate(chromium.url("/desk/"));
            page.waitForFunction(SHOWN, "");
        });
        Iterator<String> companies = Stream.generate(() -> Stream.of("imatra", "muurame"))
                .flatMap(each -> each)
                .iterator();
        measure("filter change: another company", () -> filter(page, companies.next()));
        Iterator<Integer> numbers =
                Stream.iterate(ManyItems.OPEN / 2, n -> n + 1).iterator();
        page.navigate(chromium.url("/desk/?view=all"));
        measure("search of a customer, 400 ms of waiting for more letters included", () -> {
            String name = "Asiakas " + numbers.next();
            page.locator(".rd-search input").fill(name);
            page.locator("vaadin-grid.rd-work a.rd-line1")
                    .getByText(name, exactly())
                    .waitFor();
        });
        page.navigate(chromium.url("/desk/?view=all"));
        page.waitForFunction(SHOWN, "");
        Iterator<Integer> places = Stream.generate(() -> Stream.of(ManyItems.OPEN / 2, ManyItems.OPEN * 9 / 10))
                .flatMap(each -> each)
                .iterator();
        measure("jump of the scroll bar to the middle or the deep end", () -> scroll(page, places.next()));
        open(page, files);
    }

    private void open(Page page, List<WorkItem> files) throws Exception {
        Iterator<WorkItem> next = files.iterator();
        double[] there = new double[RUNS];
        double[] back = new double[RUNS];
        for (int i = -WARM_UP; i < RUNS; i++) {
            page.navigate(chromium.url("/desk/?view=all&q=" + next.next().reference()));
            Locator link = page.locator("vaadin-grid.rd-work a.rd-line1").first();
            link.waitFor();
            long start = System.nanoTime();
            link.click();
            page.locator(".rd-case .rd-step").first().waitFor();
            long opened = System.nanoTime();
            page.goBack();
            page.waitForFunction(SHOWN, "");
            if (i >= 0) {
                there[i] = (opened - start) / 1e6;
                back[i] = (System.nanoTime() - opened) / 1e6;
            }
        }
        report.accept(Measure.of(there).row("in the browser: opening a file from the list", "ms"));
        report.accept(Measure.of(back).row("in the browser: back to the list", "ms"));
    }

    private static void filter(Page page, String company) {
        Locator box = page.locator(".rd-filters vaadin-combo-box").first();
        box.locator("input").click();
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(company))
                .first()
                .click();
        page.waitForFunction(SHOWN, company);
    }

    private static void scroll(Page page, int place) {
        page.evaluate("place => document.querySelector('vaadin-grid.rd-work').scrollToIndex(place)", place);
        page.waitForFunction(SCROLLED, place);
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private void measure(String name, Runnable work) throws Exception {
        report.accept(Measure.millis(WARM_UP, RUNS, () -> {
                    work.run();
                    return null;
                })
                .row("in the browser: " + name, "ms"));
    }
}
