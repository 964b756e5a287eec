package org.rightsdesk.desk.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Short messages at the bottom: what was done goes by itself, what went wrong stays until closed. */
public final class Toast {

    private static final int READING_TIME_MS = 4000;

    private Toast() {}

    public static void done(String words) {
        Notification toast = new Notification();
        toast.setDuration(READING_TIME_MS);
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.add(line("circle-check", words));
        toast.open();
    }

    public static void wrong(String words) {
        Notification toast = new Notification();
        toast.setDuration(0);
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.setAssertive(true);
        Button close = new Button(Icons.of("x"), click -> toast.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(Say.text("desk.close"));
        toast.add(line("octagon-alert", words, close));
        toast.open();
    }

    private static Div line(String icon, String words, Component... more) {
        Div line = new Div(Icons.of(icon), new Span(words));
        line.add(more);
        line.addClassName("rd-toast");
        return line;
    }
}
