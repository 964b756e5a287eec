package org.rightsdesk.desk.worklist;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.desk.Frame;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.DeadlineReader;
import org.rightsdesk.desk.kit.DeskView;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Toast;
import org.rightsdesk.worklist.Totals;
import org.rightsdesk.worklist.WorkFilter;
import org.rightsdesk.worklist.WorkItems;
import org.rightsdesk.worklist.WorkList;

/** The work list: what waits for whom, by its last lawful day. View, filters and the chosen row stand in the URL. */
@Route(value = Paths.WORKLIST, layout = Frame.class)
@PermitAll
class WorklistView extends DeskView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int NARROW = 800;

    private final transient WorkItems items;
    private final transient WorkList list;
    private final transient Access access;
    private final WorkGrid grid;
    private final ListFilters filters;
    private final ListViews views = new ListViews();
    private final ItemPanel panel;
    private final Div emptiness = new Div();
    private ListState state = ListState.of(WorkFilter.of(WorkFilter.View.GROUPS));
    private Totals totals = new Totals(0, 0);

    WorklistView(
            WorkItems items, WorkList list, Access access, Names names, DeadlineReader deadlines, HandOver handOver) {
        this.items = items;
        this.list = list;
        this.access = access;
        addClassName("rd-list-page");
        grid = new WorkGrid(items, deadlines, names);
        filters = new ListFilters(access, list.assignees(), names, filter -> go(state.with(filter)));
        panel = new ItemPanel(items, deadlines, names, handOver, this::reload, () -> go(state.select(null)));
        grid.showRows((offset, limit) -> list.page(state.filter(), offset, limit), () -> totals.tasks());
        grid.setEmptyStateComponent(emptiness);
        grid.addItemClickListener(click -> go(state.select(click.getItem().id())));
        grid.addItemDoubleClickListener(click -> UI.getCurrent().navigate(WorkGrid.href(click.getItem())));
        Div split = new Div(grid, panel);
        split.addClassName("rd-list-split");
        add(views, filters, split);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ListState wanted =
                ListState.of(event.getLocation().getQueryParameters()).within(access.companies());
        boolean sameRows = wanted.filter().equals(state.filter()) && isAttached();
        state = wanted;
        filters.show(state.filter());
        if (!sameRows) {
            reload();
            showPlace();
        } else {
            showSelected(state.selected());
        }
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        UI ui = attach.getUI();
        ui.getPage().retrieveExtendedClientDetails(details -> grid.narrow(details.getWindowInnerWidth() < NARROW));
        ui.getPage().addBrowserWindowResizeListener(size -> grid.narrow(size.getWidth() < NARROW));
        grid.keepPlace();
    }

    private void showHeading() {
        heading(
                ListViews.name(state.filter()),
                Say.text("worklist.count", totals.tasks())
                        + (totals.tasks() == totals.cases() ? "" : Say.text("worklist.cases", totals.cases())),
                Buttons.primary("worklist.next", "zap", this::next),
                Buttons.plain("desk.nav.book", "plus", () -> UI.getCurrent().navigate(Paths.BOOK)));
        emptiness.removeAll();
        if (totals.tasks() == 0) {
            emptiness.add(new EmptyList(state, items, this::go, this::next));
        }
    }

    private void showSelected(@Nullable UUID id) {
        grid.mark(id);
        if (id == null) {
            panel.close();
            return;
        }
        try {
            panel.show(items.get(id));
        } catch (NotFound done) {
            panel.close();
        }
    }

    /** Where the person was: at the chosen row, else at the row that stood first. */
    private void showPlace() {
        UUID selected = state.selected();
        int place = selected == null ? state.at() : list.placeOf(state.filter(), selected);
        if (place > 0 && place < totals.tasks()) {
            grid.scrollToIndex(place);
        }
    }

    private void next() {
        Attempt.orToast(() -> items.claimNext()
                .ifPresentOrElse(
                        item -> UI.getCurrent().navigate(WorkGrid.href(item)),
                        () -> Toast.done(Say.text("worklist.nothing-free"))));
    }

    private void reload() {
        totals = list.totals(state.filter());
        grid.getDataProvider().refreshAll();
        views.show(state.filter(), list);
        showHeading();
        showSelected(state.selected());
    }

    private void go(ListState wanted) {
        UI.getCurrent().navigate(WorklistView.class, wanted.query());
    }
}
