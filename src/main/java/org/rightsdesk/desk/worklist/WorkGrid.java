package org.rightsdesk.desk.worklist;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Step;
import org.rightsdesk.desk.kit.DeadlineReader;
import org.rightsdesk.desk.kit.DeadlineWords;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.request.Right;
import org.rightsdesk.worklist.WorkItem;
import org.rightsdesk.worklist.WorkItems;

/** The rows: two lines each, so that one glance tells when, who, what and where. */
@JavaScript("context://frontend/desk/worklist.js")
class WorkGrid extends Grid<WorkItem> {

    private static final long serialVersionUID = 1L;
    private static final String TWO_LINES = "<div class='rd-cell'><span class='rd-line1'>${item.one}</span>%s</div>";
    private static final String STATE =
            "<span class='rd-state' data-state='${item.tone}'><vaadin-icon src='../frontend/desk/icons.svg'"
                    + " symbol='${item.icon}' aria-hidden='true'></vaadin-icon><span>${item.two}</span></span>";
    private static final String CUSTOMER = "<div class='rd-cell'><a class='rd-line1 rd-strong' href='${item.href}'>"
            + "${item.one}</a><span class='rd-line2'>${item.two}</span><span class='rd-line2 rd-narrow-only'>"
            + "${item.three}</span></div>";
    private static final String WORK = "<div class='rd-cell'><span class='rd-line1'>${item.one}</span>"
            + "<span class='${item.look}' data-state='${item.tone}' title='${item.full}'>${item.two}</span></div>";
    private static final int FEW = 20;
    private static final int NARROW = 800;
    private static final int WIDE = 1440;
    private static final String COMPANY = "<span class='rd-company' data-company='${item.key}'>${item.name}</span>";

    private final transient WorkItems items;
    private final transient DeadlineReader deadlines;
    private final transient Names names;
    private final Set<UUID> fresh = new HashSet<>();
    private Set<String> covered = Set.of();

    private @Nullable UUID marked;

    WorkGrid(ListServices services) {
        this.items = services.items();
        this.deadlines = services.deadlines();
        this.names = services.names();
        addClassName("rd-work");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSizeFull();
        setPageSize(50);
        choosing();
        setPartNameGenerator(this::look);
        addColumn(deadline())
                .setHeader(Say.text("worklist.column.day"))
                .setKey("day")
                .setWidth("206px")
                .setFlexGrow(0);
        addColumn(customer()).setHeader(Say.text("worklist.column.customer")).setFlexGrow(3);
        addColumn(work())
                .setHeader(Say.text("worklist.column.work"))
                .setKey("work")
                .setFlexGrow(4);
        addColumn(company())
                .setHeader(Say.text("worklist.column.company"))
                .setKey("company")
                .setWidth("122px")
                .setFlexGrow(0);
        addColumn(this::handler)
                .setHeader(Say.text("worklist.column.handler"))
                .setKey("handler")
                .setWidth("122px")
                .setFlexGrow(0);
    }

    /** Rows come page by page, as they are seen. */
    void showRows(BiFunction<Integer, Integer, List<WorkItem>> page, Supplier<Integer> count) {
        setItems(new CallbackDataProvider<WorkItem, Void>(
                query -> page.apply(query.getOffset(), query.getLimit()).stream(),
                query -> {
                    query.getOffset();
                    query.getLimit();
                    return count.get();
                },
                WorkItem::id));
    }

    /** Shows which row stands in the side panel. */
    void mark(@Nullable UUID item) {
        if (!Objects.equals(item, marked)) {
            marked = item;
            getDataProvider().refreshAll();
        }
    }

    /** @param absent colleagues whom the person stands in for today */
    void refresh(Set<String> absent) {
        covered = absent;
        getDataProvider().refreshAll();
    }

    /** Gives new rows an edge; where they push the rows that are seen, these keep their place on the screen. */
    void showFresh(Set<UUID> items, @Nullable ToIntFunction<UUID> placeOf) {
        fresh.clear();
        fresh.addAll(items);
        getDataProvider().refreshAll();
        if (placeOf != null && !items.isEmpty() && items.size() <= FEW) {
            getElement().executeJs("return this._firstVisibleIndex || 0").then(Integer.class, first -> {
                long pushed = items.stream()
                        .filter(item -> placeOf.applyAsInt(item) < first)
                        .count();
                if (first > 0 && pushed > 0) {
                    scrollToIndex(first + (int) pushed);
                }
            });
        }
    }

    void toggle(WorkItem item) {
        if (getSelectionModel().isSelected(item)) {
            deselect(item);
        } else {
            select(item);
        }
    }

    private void choosing() {
        setSelectionMode(SelectionMode.MULTI);
        if (getSelectionModel() instanceof GridMultiSelectionModel<?> several) {
            several.setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.HIDDEN);
        }
    }

    private @Nullable String look(WorkItem item) {
        String look = (item.id().equals(marked) ? "rd-marked-row " : "") + (fresh.contains(item.id()) ? "rd-new" : "");
        return look.isBlank() ? null : look.strip();
    }

    private String handler(WorkItem item) {
        String name = names.colleague(item.assignee());
        return item.assignee() != null && covered.contains(item.assignee()) ? Say.text("worklist.covered", name) : name;
    }

    /** Writes the first row that is seen into the address, so that the way back leads to the same place. */
    void keepPlace() {
        getElement().executeJs("window.rdWorklist && window.rdWorklist.keepPlace(this)");
    }

    /** Fewer columns where there is little room; what they say stands under the name or in the panel. */
    void fit(int windowWidth, boolean besidePanel) {
        boolean narrow = windowWidth < NARROW;
        boolean tight = besidePanel && windowWidth < WIDE;
        setClassName("rd-narrow", narrow);
        getColumnByKey("day").setWidth(narrow ? "138px" : tight ? "180px" : "206px");
        getColumnByKey("work").setVisible(!narrow);
        getColumnByKey("company").setVisible(!narrow && !tight);
        getColumnByKey("handler").setVisible(!narrow && !tight);
    }

    static String what(WorkItem item) {
        return what(item.right()) + " · " + step(item);
    }

    static String what(@Nullable Right right) {
        return Say.text(right == null ? "worklist.new-message" : right.nameKey());
    }

    static String href(WorkItem item) {
        UUID request = item.requestId();
        return request == null ? Paths.submission(item.submissionId()) : Paths.request(request);
    }

    static String step(WorkItem item) {
        return Say.text("step." + item.step().key());
    }

    /** The step with the register or recipient that it is about. */
    static String step(WorkItem item, Names names) {
        String subject = item.subject();
        return subject == null || item.step() == Step.FOLLOW_COMPLAINT
                ? step(item)
                : step(item) + ": " + names.inCompany(item.company(), subject);
    }

    private LitRenderer<WorkItem> deadline() {
        return LitRenderer.<WorkItem>of(TWO_LINES.formatted(STATE))
                .withProperty("one", item -> read(item).day())
                .withProperty("two", item -> read(item).words())
                .withProperty("tone", item -> read(item).tone().css())
                .withProperty("icon", item -> read(item).tone().icon());
    }

    private LitRenderer<WorkItem> customer() {
        return LitRenderer.<WorkItem>of(CUSTOMER)
                .withProperty("one", WorkGrid::customer)
                .withProperty("two", WorkItem::reference)
                .withProperty("three", WorkGrid::what)
                .withProperty("href", WorkGrid::href);
    }

    private LitRenderer<WorkItem> work() {
        return LitRenderer.<WorkItem>of(WORK)
                .withProperty("one", item -> what(item.right()))
                .withProperty("two", item -> items.isBarred(item) ? Say.text("worklist.barred") : step(item, names))
                .withProperty("full", item -> step(item, names))
                .withProperty("look", item -> items.isBarred(item) ? "rd-state" : "rd-line2")
                .withProperty("tone", item -> items.isBarred(item) ? "info" : "");
    }

    private LitRenderer<WorkItem> company() {
        return LitRenderer.<WorkItem>of(COMPANY)
                .withProperty("key", item -> item.company().value())
                .withProperty("name", item -> names.shortName(item.company()));
    }

    private DeadlineWords read(WorkItem item) {
        return deadlines.read(item.dueDate(), item.pausedSince(), item.extended());
    }

    static String customer(WorkItem item) {
        return item.customer().isBlank() ? Say.text("worklist.nameless") : item.customer();
    }
}
