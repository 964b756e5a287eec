package org.rightsdesk.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rightsdesk.common.Step;
import org.rightsdesk.request.Right;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.Chromium;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Where the system sets the colours, backgrounds and shadows are gone: focus, choice and state must be seen without them. */
@DeskTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForcedColoursTest {

    private static final String EDGE =
            """
            element => [undefined, '::before', '::after'].some(part => {
              const s = getComputedStyle(element, part);
              const inner = part === undefined || s.content !== 'none';
              return inner && (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 1
                  || s.borderBottomStyle !== 'none' && parseFloat(s.borderBottomWidth) >= 2);
            })
            """;
    private static final String MARKED =
            """
            () => {
              const grid = document.querySelector('vaadin-grid.rd-work');
              const cell = grid.shadowRoot.querySelector("[part~='rd-marked-row']");
              return !!cell && (%s)(cell);
            }
            """
                    .formatted(EDGE);
    private static final String MOVING =
            """
            () => document.getAnimations()
                .filter(each => each.playState === 'running' && each.effect.getComputedTiming().duration > 1)
                .map(each => (each.animationName ?? each.transitionProperty) + ' of ' + each.effect.target?.outerHTML?.slice(0, 120))
            """;

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private Chromium chromium;

    @BeforeAll
    void open() {
        chromium = new Chromium(port);
        new DeskCases(CaseWork.on(context)).waitingAt(Step.SEARCH_REGISTER, Right.ACCESS, "Veera Värit");
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void everyStopOfTheListShowsItsFocus() {
        Page page = forced();
        Keys keys = new Keys(page);
        List<String> dark = new ArrayList<>();
        for (int stop = 0; stop < 45; stop++) {
            keys.press("Tab");
            if (!keys.where().startsWith("<body") && !keys.showsFocus()) {
                dark.add(keys.where());
            }
        }
        assertThat(dark).as("stops without a ring").isEmpty();
        page.context().close();
    }

    @Test
    void theChosenRowThePresentViewAndTheStateAreSeenWithoutColours() {
        Page page = forced();
        page.keyboard().press("j");
        page.locator(".rd-item").waitFor();
        page.waitForFunction("() => !document.querySelector('vaadin-grid').hasAttribute('loading')");
        page.waitForFunction(MARKED);
        assertThat(page.locator(".rd-views a[aria-current]").evaluate(EDGE))
                .as("the present view has an edge")
                .isEqualTo(true);
        Locator state = page.locator("vaadin-grid.rd-work .rd-state").first();
        assertThat(state.innerText()).isNotBlank();
        assertThat(state.locator("vaadin-icon").boundingBox().width).isPositive();
        page.context().close();
    }

    @Test
    void whoWantsNoMotionSeesNone() {
        Page page = chromium.window();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        chromium.signIn(page, CaseWork.HANDLER);
        page.locator("vaadin-grid.rd-work a.rd-line1").first().waitFor();
        page.keyboard().press("?");
        page.locator(".rd-keys").waitFor();
        assertThat((List<?>) page.evaluate(MOVING)).isEmpty();
        page.keyboard().press("Escape");
        assertThat((List<?>) page.evaluate(MOVING)).isEmpty();
        page.context().close();
    }

    private Page forced() {
        Page page = chromium.window();
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        chromium.signIn(page, CaseWork.HANDLER);
        page.locator("vaadin-grid.rd-work a.rd-line1").first().waitFor();
        assertThat(page.evaluate("matchMedia('(forced-colors: active)').matches"))
                .isEqualTo(true);
        return page;
    }
}
