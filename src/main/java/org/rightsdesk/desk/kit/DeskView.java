package org.rightsdesk.desk.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;

/** A page of the desk: the frame shows its heading and actions, the tab its title. */
public abstract class DeskView extends Div implements HasDynamicTitle {

    private String heading = "";
    private String subheading = "";
    private List<Component> actions = List.of();

    protected DeskView() {
        addClassName("rd-page");
    }

    /** Whether the names stand beside the symbols of the navigation; elsewhere the page has the room. */
    public boolean hasNamedNavigation() {
        return false;
    }

    /** Whether the page was opened from the work list, so that a way leads back to the same place there. */
    public boolean isBelowList() {
        return false;
    }

    /** Where the guide tells about this page. */
    public GuideSection guide() {
        return GuideSection.BEGINNING;
    }

    protected void heading(String heading, String subheading, Component... actions) {
        this.heading = heading;
        this.subheading = subheading;
        this.actions = List.of(actions);
        PageHead.refresh(this);
    }

    @Override
    public String getPageTitle() {
        return heading.isEmpty() ? "Rightsdesk" : heading + " · Rightsdesk";
    }

    String heading() {
        return heading;
    }

    String subheading() {
        return subheading;
    }

    List<Component> actions() {
        return actions;
    }
}
