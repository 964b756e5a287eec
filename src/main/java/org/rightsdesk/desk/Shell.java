package org.rightsdesk.desk;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** What the browser gets first: theme, our tokens and our styles, all as plain files so that no bundle is built. */
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("frontend/desk/tokens.css")
@StyleSheet("frontend/desk/desk.css")
@StyleSheet("frontend/desk/pages.css")
@StyleSheet("frontend/desk/calendar.css")
@StyleSheet("frontend/desk/file.css")
@StyleSheet("frontend/desk/worklist.css")
@Viewport("width=device-width, initial-scale=1")
public class Shell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "/frontend/icon.svg", "any");
    }
}
