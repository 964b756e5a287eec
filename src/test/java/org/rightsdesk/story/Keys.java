package org.rightsdesk.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Objects;

/** A person without a mouse: moves by Tab, and must see where he or she is. */
final class Keys {

    private static final int PATIENCE = 160;

    private static final String UP = "const up = e => e.assignedSlot ?? e.parentNode ?? e.host;"
            + "let at = document.activeElement;"
            + "while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;";

    private static final String WITHIN =
            "target => {" + UP + "for (let e = at; e; e = up(e)) if (e === target) return true; return false; }";

    /** The ring is drawn by the element, by a frame around it inside its component, or beside it. */
    private static final String RING = "() => {" + UP
            + """
              const drawn = s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 1
                  && !/^rgba\\(.*, 0\\)$|transparent/.test(s.outlineColor);
              let e = at;
              for (let level = 0; e && level < 6; e = up(e)) {
                if (!(e instanceof Element)) continue;
                level++;
                for (const part of [undefined, '::before', '::after']) {
                  const style = getComputedStyle(e, part);
                  if (drawn(style) || part && style.content !== 'none' && style.boxShadow !== 'none') return true;
                  if (e.matches(':focus-visible, [focus-ring]') && style.boxShadow !== 'none') return true;
                }
              }
              return false;
            }
            """;

    /** Frames that are drawn around the element that has the focus, and around what it stands in. */
    private static final String FRAMES = "() => {" + UP
            + """
              let frames = 0;
              for (let e = at; e; e = up(e)) {
                if (!(e instanceof Element)) continue;
                const style = getComputedStyle(e);
                if (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1
                    && !/^rgba\\(.*, 0\\)$|transparent/.test(style.outlineColor)) frames++;
              }
              return frames;
            }
            """;

    private static final String WHERE = "() => {" + UP + "return at?.outerHTML?.slice(0, 200); }";

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keys type(String words) {
        page.keyboard().type(words);
        return this;
    }

    /** Goes on by Tab until the target, or something within it, has the focus; the ring must be seen there. */
    Keys to(Locator target) {
        target.first().waitFor();
        for (int i = 0; i < PATIENCE; i++) {
            if (Boolean.TRUE.equals(target.first().evaluate(WITHIN))) {
                assertThat(showsFocus()).as("the focus is seen at " + where()).isTrue();
                return this;
            }
            press("Tab");
        }
        throw new AssertionError("Tab never came to " + target + "; it stands at " + where());
    }

    /** Focus rings fade in. */
    boolean showsFocus() {
        for (int i = 0; i < 10; i++) {
            if (Boolean.TRUE.equals(page.evaluate(RING))) {
                return true;
            }
            page.waitForTimeout(50);
        }
        return false;
    }

    /** How many rings are drawn around the place with the focus. */
    int rings() {
        page.waitForTimeout(300);
        return ((Number) page.evaluate(FRAMES)).intValue();
    }

    String where() {
        return Objects.toString(page.evaluate(WHERE));
    }
}
