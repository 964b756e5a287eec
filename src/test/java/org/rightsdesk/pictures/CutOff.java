package org.rightsdesk.pictures;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a reader of the page cannot read: words cut off by their box or by the edge of the screen. */
final class CutOff {

    /**
     * Each visible piece of text against the boxes around it that hide what reaches over. Left out is what scrolls sideways, and what
     * ends in three dots: where its full words open under the pointer, and in a chosen filter.
     */
    private static final String CUT =
            """
            () => {
              const found = new Set();
              const skip = '.rd-sr, .hidden, .rd-skip, rd-bpmn, rd-chart, iframe, script, style, [hidden], vaadin-tooltip';
              const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const range = document.createRange();
              while (words.nextNode()) {
                const node = words.currentNode, parent = node.parentElement;
                if (!node.data.trim() || !parent || parent.closest(skip) || !parent.checkVisibility({visibilityProperty: true})) {
                  continue;
                }
                range.selectNodeContents(node);
                const box = range.getBoundingClientRect();
                if (box.width < 2 || box.height < 2) {
                  continue;
                }
                let edge = document.documentElement.clientWidth, start = 0, scrolls = false;
                for (let up = parent; up && up !== document.body; up = up.assignedSlot ?? up.parentElement ?? up.getRootNode().host) {
                  const style = getComputedStyle(up);
                  if (style.clipPath !== 'none' || up.offsetWidth === 1) {
                    scrolls = true;
                  }
                  if (style.overflowX === 'auto' || style.overflowX === 'scroll') {
                    scrolls ||= up.scrollWidth > up.clientWidth;
                  } else if (style.textOverflow === 'ellipsis' && up.closest('[title]')) {
                    scrolls = true;
                  } else if (style.overflowX !== 'visible' && !scrolls && up.tagName !== 'HTML') {
                    const hides = up.getBoundingClientRect();
                    edge = Math.min(edge, hides.right);
                    start = Math.max(start, hides.left);
                  }
                }
                if (!scrolls && box.right <= start + 1) {
                  continue;
                }
                if (!scrolls && (box.right > edge + 1 || box.left < start - 1)) {
                  found.add(node.data.trim().slice(0, 60));
                }
              }
              for (const input of document.querySelectorAll('input')) {
                if (input.checkVisibility() && input.value && input.scrollWidth > input.clientWidth + 1
                    && getComputedStyle(input).textOverflow !== 'ellipsis') {
                  found.add(input.value.slice(0, 60));
                }
              }
              return [...found];
            }
            """;

    private CutOff() {}

    @SuppressWarnings("unchecked")
    static List<String> on(Page page) {
        return (List<String>) page.evaluate(CUT);
    }
}
