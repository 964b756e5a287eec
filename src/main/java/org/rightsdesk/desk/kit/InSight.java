package org.rightsdesk.desk.kit;

import com.vaadin.flow.component.Component;

/** On a narrow screen a row of links scrolls sideways: the chosen one is brought into sight. */
public final class InSight {

    private InSight() {}

    public static void bring(Component link) {
        link.getElement()
                .executeJs("requestAnimationFrame(() => this.scrollIntoView({block: 'nearest', inline: 'nearest'}))");
    }
}
