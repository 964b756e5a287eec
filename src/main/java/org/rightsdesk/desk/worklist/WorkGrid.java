package org.rightsdesk.desk.worklist;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Step;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.request.Right;
import org.rightsdesk.worklist.WorkItem;

/** The rows: two lines each, so that one glance tells when, who, what and where. */
class WorkGrid extends Grid<WorkItem> {

    private static final long serialVersionUID = 1L;
    private static final int FEW = 20;
    private static final int NARROW = 800;
    private static final int WIDE = 1440;
    private static final int ROOMY = 1680;

    private final transient Names names;
    private final Set<UUID> fresh = new HashSet<>();
    private Set<String> covered = Set.of();

    private @Nullable UUID marked;

    WorkGrid(ListServices services) {
        this.names = services.names();
        WorkCells cells = new WorkCells(services.items(), services.deadlines(), names);
        addClassName("rd-work");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSizeFull();
        setPageSize(50);
        choosing();
        setPartNameGenerator(this::look);
        addColumn(cells.deadline())
                .setHeader(Say.text("worklist.column.day"))
                .setKey("day")
                .setWidth("14.5rem")
                .setFlexGrow(0);
        addColumn(cells.customer())
                .setHeader(Say.text("worklist.column.customer"))
                .setRowHeader(true)
                .setFlexGrow(3);
        addColumn(cells.work())
                .setHeader(Say.text("worklist.column.work"))
                .setKey("work")
                .setFlexGrow(4);
        addColumn(cells.company())
                .setHeader(Say.text("worklist.column.company"))
                .setKey("company")
                .setWidth("7.625rem")
                .setFlexGrow(0);
        addColumn(this::handler)
                .setHeader(Say.text("worklist.column.handler"))
                .setKey("handler")
                .setWidth("7.625rem")
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

    /**
     * Gives new rows an edge; where they push the rows that are seen, these keep their place on the screen.
     *
     * @param pushedBefore how many of the new rows stand before a place
     */
    void showFresh(Set<UUID> items, @Nullable IntUnaryOperator pushedBefore) {
        fresh.clear();
        fresh.addAll(items);
        getDataProvider().refreshAll();
        if (pushedBefore != null && !items.isEmpty() && items.size() <= FEW) {
            getElement().executeJs("return this._firstVisibleIndex || 0").then(Integer.class, first -> {
                int pushed = first > 0 ? pushedBefore.applyAsInt(first) : 0;
                if (pushed > 0) {
                    scrollToIndex(first + pushed);
                }
            });
        }
    }

    /** The row moves only when it is not seen, or seen in part. */
    void bringIntoView(int place) {
        getElement().executeJs("window.rdWorklist && window.rdWorklist.bringIntoView(this, $0)", place);
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
        getElement()
                .executeJs(
                        "window.rdWorklist && window.rdWorklist.nameChoices(this, $0)",
                        Say.text("worklist.choose-row"));
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
        boolean snug = besidePanel && windowWidth < ROOMY;
        setClassName("rd-snug", snug);
        getColumnByKey("day").setWidth(narrow ? "9.125rem" : snug ? "11.875rem" : "14.5rem");
        getColumnByKey("handler").setWidth(snug ? "6.75rem" : "7.625rem");
        getColumnByKey("company").setWidth(snug ? "4rem" : "7.625rem");
        getColumnByKey("work").setVisible(!narrow);
        getColumnByKey("company").setVisible(!narrow && !tight);
        getColumnByKey("handler").setVisible(!narrow && !tight);
    }

    static String what(WorkItem item) {
        return what(item.right()) + "\u00a0· " + step(item);
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
                : step(item) + ": " + names.subject(item.company(), item.step(), subject);
    }

    static String customer(WorkItem item) {
        return item.customer().isBlank() ? Say.text("worklist.nameless") : item.customer();
    }
}
