package org.rightsdesk.desk.worklist;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.desk.Frame;
import org.rightsdesk.desk.kit.DeskView;
import org.rightsdesk.desk.kit.GuideSection;
import org.rightsdesk.desk.kit.KeyHelp;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.worklist.SavedView;
import org.rightsdesk.worklist.Totals;
import org.rightsdesk.worklist.WorkFilter;

/** The work list: what waits for whom, by its last lawful day. View, filters and the chosen row stand in the URL. */
@Route(value = Paths.WORKLIST, layout = Frame.class)
@PermitAll
class WorklistView extends DeskView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int USUAL = 1440;

    private final transient ListServices services;
    private final WorkGrid grid;
    private final ListFilters filters;
    private final ListViews views;
    private final ItemPanel panel;
    private final ListFoot foot = new ListFoot(this::handOverChosen, this::choseNothing, KeyHelp::show);
    private final ListKeys keys;
    private final ListBody body;
    private final Div emptiness = new Div();
    private ListState state = ListState.of(WorkFilter.of(WorkFilter.View.GROUPS));
    private Totals totals = new Totals(0, 0);
    private int width = USUAL;
    private double textSize = 1;
    private transient @Nullable ListActions actions;
    private transient @Nullable Runnable live;

    WorklistView(ListServices services) {
        this.services = services;
        addClassName("rd-list-page");
        grid = new WorkGrid(services);
        filters = new ListFilters(services.access(), services.names(), filter -> go(state.with(filter)));
        views = new ListViews(services.names());
        panel = new ItemPanel(services, this::reload, this::go, () -> go(state.select(null)));
        keys = new ListKeys(services, grid, panel, foot, this::go);
        grid.showRows((offset, limit) -> services.list().page(state.filter(), offset, limit), () -> totals.tasks());
        grid.setEmptyStateComponent(emptiness);
        grid.addItemClickListener(click -> go(state.select(click.getItem().id())));
        grid.addItemDoubleClickListener(click -> UI.getCurrent().navigate(WorkGrid.href(click.getItem())));
        grid.addSelectionListener(
                change -> foot.chosen(change.getAllSelectedItems().size()));
        body = new ListBody(grid, panel);
        add(views, filters, body, foot);
    }

    @Override
    public GuideSection guide() {
        return GuideSection.TASK_LIST;
    }

    @Override
    public boolean hasNamedNavigation() {
        return true;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ListState wanted = ListState.of(event.getLocation().getQueryParameters())
                .within(services.access().companies());
        boolean sameRows = wanted.filter().equals(state.filter()) && isAttached();
        state = wanted;
        if (sameRows) {
            showSelected(state.selected());
        } else {
            grid.deselectAll();
            filters.show(state.filter());
            reload();
            showPlace();
        }
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        UI ui = attach.getUI();
        ui.getPage().retrieveExtendedClientDetails(details -> fit(details.getWindowInnerWidth()));
        ui.getPage().addBrowserWindowResizeListener(size -> fit(size.getWidth()));
        grid.keepPlace();
        getElement().executeJs("window.rdWorklist && window.rdWorklist.keys(this)");
        live = services.live().open(ui, services.access().companies(), this::showNews);
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (live != null) {
            live.run();
            live = null;
        }
    }

    /** Where the text is larger than usual there is room for less. @param times the usual size */
    @ClientCallable
    void textSize(double times) {
        textSize = Math.clamp(times, 1, 5);
        fit(width);
    }

    /** A key was pressed outside of any field. */
    @ClientCallable
    void key(String key) {
        keys.press(key, state, totals.tasks());
    }

    /** What the feed told: rows change in place, new ones get an edge, and one sentence tells of them. */
    private boolean showNews(Set<UUID> fresh) {
        int before = totals.tasks();
        boolean read = body.readNews(this::load);
        foot.behind(!read);
        if (read) {
            grid.showFresh(
                    fresh, before == 0 ? null : first -> services.list().amongFirst(state.filter(), fresh, first));
            int more = totals.tasks() - before;
            if (more > 0 && !fresh.isEmpty()) {
                foot.say(Say.text("worklist.live.new", more, services.now()));
            }
        }
        return read;
    }

    private void showSelected(@Nullable UUID id) {
        grid.mark(id);
        keys.selected(state).ifPresentOrElse(panel::show, panel::close);
        fit(width);
    }

    private void fit(int windowWidth) {
        width = windowWidth;
        grid.fit((int) (width / textSize), panel.isVisible());
    }

    /** Where the person was: at the chosen row, else at the row that stood first. */
    private void showPlace() {
        UUID selected = state.selected();
        int place = selected == null || body.isCutOff()
                ? state.at()
                : services.list().placeOf(state.filter(), selected);
        grid.scrollToIndex(place < totals.tasks() ? place : 0);
    }

    private void handOverChosen() {
        services.handOver().open(new ArrayList<>(grid.getSelectedItems()), () -> {
            choseNothing();
            reload();
        });
    }

    private void choseNothing() {
        grid.deselectAll();
    }

    private void reload() {
        body.read(this::load);
    }

    private void load() {
        List<SavedView> saved = services.views().visible();
        totals = services.list().totals(state.filter());
        filters.people(services.list().assignees());
        grid.refresh(services.absences().covered());
        views.show(state.filter(), services.list(), saved);
        if (actions == null || !actions.isFor(state.filter(), saved)) {
            actions = new ListActions(services, state.filter(), saved, keys::next, this::reload);
            emptiness.removeAll();
        }
        heading(ListViews.name(state.filter(), saved), ListActions.words(totals), actions.all());
        if (totals.tasks() == 0 && emptiness.getComponentCount() == 0) {
            emptiness.add(new EmptyList(state, services, this::go, keys::next));
        }
        showSelected(state.selected());
    }

    private void go(ListState wanted) {
        UI.getCurrent().navigate(WorklistView.class, wanted.query());
    }
}
