package org.rightsdesk.desk.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/** Buttons by their weight: one primary on a page, the rest plain or quiet. */
public final class Buttons {

    private Buttons() {}

    public static Button primary(String key, String icon, Runnable work) {
        Button button = plain(key, icon, work);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** The button of a dialog: the second click of a double click finds it closed and does nothing. */
    public static Button inDialog(Dialog dialog, String key, String icon, Runnable work) {
        return primary(key, icon, () -> {
            if (dialog.isOpened()) {
                work.run();
            }
        });
    }

    public static Button plain(String key, String icon, Runnable work) {
        Button button = new Button(Say.text(key), Icons.of(icon), click -> work.run());
        button.setDisableOnClick(false);
        return button;
    }

    public static Button quiet(String key, Runnable work) {
        Button button = new Button(Say.text(key), click -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** An icon alone: with a label for screen readers and a tooltip for the rest. */
    public static Button icon(String key, String icon, Runnable work) {
        Button button = new Button(Icons.of(icon), click -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Say.text(key));
        button.setTooltipText(Say.text(key));
        return button;
    }
}
