package org.rightsdesk.desk.kit;

import com.vaadin.flow.component.icon.SvgIcon;

/** Glyphs of our sprite (Lucide). They stand beside a word, so they are hidden from screen readers. */
public final class Icons {

    private static final String SPRITE = "../frontend/desk/icons.svg";

    private Icons() {}

    /** @param name the glyph's id in the sprite, e.g. {@code alarm-clock} */
    public static SvgIcon of(String name) {
        SvgIcon icon = new SvgIcon(SPRITE, name);
        icon.addClassName("rd-icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
