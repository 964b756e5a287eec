package org.rightsdesk.desk.kit;

import com.vaadin.flow.component.Component;

/** On a narrow screen a row of links scrolls sideways: the chosen one is brought into sight. */
public final class InSight {

    /** Also when the screen is turned: the row is watched for its width. */
    private static final String BRING =
            """
            const row = this.parentElement;
            row.rdInSight ??= new ResizeObserver(() => {
              const chosen = row.querySelector('[aria-current]')?.getBoundingClientRect();
              const seen = row.getBoundingClientRect();
              if (chosen) {
                row.scrollLeft += chosen.left - seen.left - (seen.width - chosen.width) / 2;
              }
            });
            row.rdInSight.disconnect();
            row.rdInSight.observe(row);
            """;

    private InSight() {}

    public static void bring(Component link) {
        link.getElement().executeJs(BRING);
    }
}
