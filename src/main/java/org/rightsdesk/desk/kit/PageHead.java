package org.rightsdesk.desk.kit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;

/** The one h1 of the page with its actions, in the frame's top line. */
public class PageHead extends Div {

    /** The list notes its address, with filters and place, when it is left. */
    private static final String TO_THE_SAME_PLACE = "this.href = sessionStorage.getItem('rd-list') || this.href";

    private final Anchor wayBack = new Anchor(Paths.WORKLIST, Icons.of("chevron-left"));
    private final H1 heading = new H1();
    private final Span subheading = new Span();
    private final Div actions = new Div();

    public PageHead() {
        addClassName("rd-head");
        wayBack.addClassName("rd-back");
        wayBack.setVisible(false);
        wayBack.setAriaLabel(Say.text("desk.back-to-list"));
        wayBack.setTitle(Say.text("desk.back-to-list"));
        subheading.addClassName("rd-head-sub");
        subheading.getElement().setAttribute("aria-live", "polite");
        actions.addClassName("rd-head-actions");
        heading.getElement().setAttribute("tabindex", "-1");
        add(wayBack, heading, subheading, actions);
        addAttachListener(attached -> ComponentUtil.setData(attached.getUI(), PageHead.class, this));
    }

    public void show(DeskView view) {
        heading.setText(view.heading());
        subheading.setText(view.subheading());
        wayBack.setVisible(view.isBelowList());
        if (view.isBelowList()) {
            wayBack.getElement().executeJs(TO_THE_SAME_PLACE);
        }
        if (!actions.getChildren().toList().equals(view.actions())) {
            actions.removeAll();
            actions.add(view.actions());
        }
    }

    static void refresh(DeskView view) {
        UI ui = UI.getCurrent();
        if (ui == null || !view.isAttached()) {
            return;
        }
        PageHead head = ComponentUtil.getData(ui, PageHead.class);
        if (head != null) {
            head.show(view);
            ui.getPage().setTitle(view.getPageTitle());
        }
    }
}
