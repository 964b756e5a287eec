package org.rightsdesk.desk.worklist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Step;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Icons;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.request.Right;
import org.rightsdesk.worklist.WorkFilter;
import org.rightsdesk.worklist.WorkFilter.DeadlineState;

/** Search and filters above the list. Each tells what it filters even when it is empty. */
class ListFilters extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SEARCH = 100;

    private final TextField search = new TextField();
    private final ComboBox<CompanyKey> company = choice("worklist.company");
    private final ComboBox<Right> right = choice("worklist.right");
    private final ComboBox<Step> step = choice("worklist.step");
    private final ComboBox<DeadlineState> deadline = choice("worklist.deadline");
    private final ComboBox<String> who = choice("worklist.column.handler");
    private final ComboBox<Language> language = choice("worklist.language");
    private final Div chips = new Div();
    private final transient Names names;
    private final Consumer<WorkFilter> onChange;
    private List<String> offered = List.of();
    private WorkFilter shown = WorkFilter.of(WorkFilter.View.GROUPS);

    ListFilters(Access access, Names names, Consumer<WorkFilter> onChange) {
        this.names = names;
        this.onChange = onChange;
        addClassName("rd-filters");
        search.setPlaceholder(Say.text("worklist.search.short"));
        search.setAriaLabel(Say.text("worklist.search"));
        search.setPrefixComponent(Icons.of("search"));
        search.setClearButtonVisible(true);
        search.setMaxLength(LONGEST_SEARCH);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("rd-search");
        search.addValueChangeListener(change -> tell(change.isFromClient()));
        fill(access);
        chips.addClassName("rd-filter-chips");
        add(search, company, right, step, deadline, who, language, chips);
    }

    /** Shows the filter of the URL. */
    void show(WorkFilter filter) {
        shown = filter;
        search.setValue(filter.search());
        company.setValue(filter.company());
        right.setValue(filter.right());
        step.setValue(filter.step());
        deadline.setValue(filter.deadline());
        people(offered);
        who.setValue(filter.who());
        language.setValue(filter.language());
        chips.removeAll();
        if (filter.day() != null) {
            chip(Say.text("worklist.day", Say.day(filter.day())), filter.on(null));
        }
        if (filter.family() != null) {
            chip(Say.text("worklist.family", filter.family()), filter.family(null));
        }
        if (!filter.equals(WorkFilter.of(filter.view()))) {
            chips.add(Buttons.quiet("worklist.narrowed.clear", () -> onChange.accept(WorkFilter.of(shown.view()))));
        }
    }

    /** Who has taken something; the one of the address stays to be seen even if he or she has nothing. */
    void people(List<String> assignees) {
        List<String> all = Stream.of(Stream.of(WorkFilter.NOBODY), Stream.ofNullable(shown.who()), assignees.stream())
                .flatMap(each -> each)
                .distinct()
                .toList();
        if (!all.equals(offered)) {
            offered = all;
            who.setItems(all);
            who.setValue(shown.who());
        }
    }

    private void fill(Access access) {
        company.setItems(access.companies().stream()
                .sorted(Comparator.comparing(CompanyKey::value))
                .toList());
        company.setItemLabelGenerator(names::shortName);
        right.setItems(List.of(Right.values()));
        right.setItemLabelGenerator(each -> Say.text(each.nameKey()));
        step.setItemLabelGenerator(each -> Say.text("step." + each.key()));
        step.setItems(Stream.of(Step.values())
                .sorted(Comparator.comparing(each -> Say.text("step." + each.key())))
                .toList());
        deadline.setItems(DeadlineState.values());
        deadline.setItemLabelGenerator(each -> Say.of("worklist.deadline", each));
        who.setItemLabelGenerator(this::person);
        language.setItems(Language.values());
        language.setItemLabelGenerator(each -> Say.text("desk.language." + each.tag()));
    }

    private String person(String user) {
        return user.equals(WorkFilter.NOBODY) ? Say.text("worklist.nobody") : names.colleague(user);
    }

    private void chip(String words, WorkFilter without) {
        Button chip = new Button(words, Icons.of("x"), click -> onChange.accept(without));
        chip.setIconAfterText(true);
        chip.setAriaLabel(Say.text("worklist.without", words));
        chip.addClassName("rd-filter-chip");
        chips.add(chip);
    }

    private <T> ComboBox<T> choice(String key) {
        ComboBox<T> choice = new ComboBox<>();
        String label = Say.text(key);
        choice.setAriaLabel(label);
        choice.setPlaceholder(label);
        choice.setClearButtonVisible(true);
        choice.addValueChangeListener(change -> tell(change.isFromClient()));
        return choice;
    }

    private void tell(boolean fromPerson) {
        if (fromPerson) {
            onChange.accept(new WorkFilter(
                    shown.view(),
                    search.getValue(),
                    company.getValue(),
                    right.getValue(),
                    step.getValue(),
                    deadline.getValue(),
                    who.getValue(),
                    language.getValue(),
                    shown.family(),
                    shown.day()));
        }
    }
}
