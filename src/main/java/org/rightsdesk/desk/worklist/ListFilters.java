package org.rightsdesk.desk.worklist;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Step;
import org.rightsdesk.desk.kit.Icons;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.request.Right;
import org.rightsdesk.worklist.WorkFilter;
import org.rightsdesk.worklist.WorkFilter.DeadlineState;

/** Search and filters above the list. */
class ListFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField search = new TextField();
    private final Select<CompanyKey> company;
    private final Select<Right> right;
    private final Select<Step> step;
    private final Select<DeadlineState> deadline;
    private final Consumer<WorkFilter> onChange;
    private WorkFilter shown = WorkFilter.of(WorkFilter.View.GROUPS);

    ListFilters(Access access, Names names, Consumer<WorkFilter> onChange) {
        this.onChange = onChange;
        addClassName("rd-filters");
        search.setPlaceholder(Say.text("worklist.search"));
        search.setAriaLabel(Say.text("worklist.search"));
        search.setPrefixComponent(Icons.of("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("rd-search");
        List<CompanyKey> mine = access.companies().stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
        company = select("worklist.company", mine, names::shortName);
        right = select("worklist.right", List.of(Right.values()), each -> Say.text(each.nameKey()));
        step = select("worklist.step", List.of(Step.values()), each -> Say.text("step." + each.key()));
        deadline =
                select("worklist.deadline", List.of(DeadlineState.values()), each -> Say.of("worklist.deadline", each));
        add(search, company, right, step, deadline);
        search.addValueChangeListener(change -> tell(change.isFromClient()));
    }

    /** Shows the filter of the URL. */
    void show(WorkFilter filter) {
        shown = filter;
        search.setValue(filter.search());
        company.setValue(filter.company());
        right.setValue(filter.right());
        step.setValue(filter.step());
        deadline.setValue(filter.deadline());
    }

    private <T> Select<T> select(String key, List<T> items, Function<T, String> name) {
        Select<T> select = new Select<>();
        String label = Say.text(key);
        String all = label + ": " + Say.text("worklist.everything");
        select.setAriaLabel(label);
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setItemLabelGenerator(item -> item == null ? all : name.apply(item));
        select.addValueChangeListener(change -> tell(change.isFromClient()));
        return select;
    }

    private void tell(boolean fromPerson) {
        if (fromPerson) {
            onChange.accept(new WorkFilter(
                    shown.view(),
                    search.getValue(),
                    company.getValue(),
                    right.getValue(),
                    step.getValue(),
                    deadline.getValue()));
        }
    }
}
