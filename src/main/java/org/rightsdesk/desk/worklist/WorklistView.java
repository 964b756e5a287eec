package org.rightsdesk.desk.worklist;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.rightsdesk.worklist.WorkFilter;
import org.rightsdesk.worklist.WorkItem;
import org.rightsdesk.worklist.WorkItems;

/** The work list: what waits for whom, by its last lawful day. View, filters and the chosen row stand in the URL. */
@Route(value = Paths.WORKLIST, layout = Frame.class)
@PermitAll
class WorklistView extends DeskView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int NARROW = 800;

    private final transient WorkItems items;
    private final WorkGrid grid;
    private final ListFilters filters;
    private final ListViews views;
    private final ItemPanel panel;
    private final Div emptiness = new Div();
    private ListState state = new ListState(WorkFilter.of(WorkFilter.View.GROUPS), null);

    WorklistView(WorkItems items, Access access, Names names, DeadlineReader deadlines, HandOver handOver) {
        this.items = items;
        addClassName("rd-list-page");
        grid = new WorkGrid(deadlines, names);
        filters = new ListFilters(access, names, filter -> go(state.with(filter)));
        views = new ListViews();
        panel = new ItemPanel(items, deadlines, names, handOver, this::reload, () -> go(state.select(null)));
        grid.setItems(DataProvider.fromCallbacks(this::page, this::count));
        grid.setEmptyStateComponent(emptiness);
        grid.addItemClickListener(click -> go(state.select(click.getItem().id())));
        grid.addItemDoubleClickListener(click -> UI.getCurrent().navigate(WorkGrid.href(click.getItem())));
        Div split = new Div(grid, panel);
        split.addClassName("rd-list-split");
        add(views, filters, split);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ListState wanted = ListState.of(event.getLocation().getQueryParameters());
        boolean sameRows = wanted.filter().equals(state.filter()) && isAttached();
        state = wanted;
        filters.show(state.filter());
        views.show(state.filter(), items);
        if (!sameRows) {
            grid.getDataProvider().refreshAll();
        }
        showHeading();
        showSelected(state.selected());
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        UI ui = attach.getUI();
        ui.getPage().retrieveExtendedClientDetails(details -> grid.narrow(details.getWindowInnerWidth() < NARROW));
        ui.getPage().addBrowserWindowResizeListener(size -> grid.narrow(size.getWidth() < NARROW));
    }

    private Stream<WorkItem> page(Query<WorkItem, Void> query) {
        return items.list(state.filter(), query.getOffset(), query.getLimit()).stream();
    }

    private int count(Query<WorkItem, Void> query) {
        return items.count(state.filter());
    }

    private void showHeading() {
        int count = items.count(state.filter());
        heading(
                ListViews.name(state.filter()),
                Say.text("worklist.count", count),
                Buttons.primary("worklist.next", "zap", this::next),
                Buttons.plain("desk.nav.book", "plus", () -> UI.getCurrent().navigate(Paths.BOOK)));
        emptiness.removeAll();
        if (count == 0) {
            emptiness.add(new EmptyList(state, items, this::go, this::next));
        }
    }

    private void showSelected(@Nullable UUID id) {
        grid.deselectAll();
        if (id == null) {
            panel.close();
            return;
        }
        try {
            WorkItem item = items.get(id);
            grid.select(item);
            panel.show(item);
        } catch (NotFound done) {
            panel.close();
        }
    }

    private void next() {
        Attempt.orToast(() -> items.claimNext()
                .ifPresentOrElse(
                        item -> UI.getCurrent().navigate(WorkGrid.href(item)),
                        () -> Toast.done(Say.text("worklist.nothing-free"))));
    }

    private void reload() {
        grid.getDataProvider().refreshAll();
        views.show(state.filter(), items);
        showHeading();
        showSelected(state.selected());
    }

    private void go(ListState wanted) {
        UI.getCurrent().navigate(WorklistView.class, wanted.query());
    }
}
