package org.rightsdesk.desk.file;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsdesk.casefile.Draft;
import org.rightsdesk.casefile.Drafts;
import org.rightsdesk.common.Dates;
import org.rightsdesk.desk.kit.Say;

/** Keeps what is typed into the words of a form, and gives it back when the form is opened again. Shows when it was kept last. */
class Kept extends Span {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "rd.kept-as";

    /** A field with its name, and its value as text and back. */
    private record Field<T>(String name, HasValue<?, T> input, Function<T, String> write, Function<String, T> read) {

        void put(String words) {
            input.setValue(read.apply(words));
        }
    }

    private static final int TYPING_PAUSE_MS = 600;

    private final transient Drafts drafts;
    private final UUID requestId;
    private final String place;

    /** @param place the form within the file; its fields are kept below it */
    Kept(CaseServices services, UUID requestId, String place) {
        this.drafts = services.drafts();
        this.requestId = requestId;
        this.place = place;
        addClassNames("rd-hint", "rd-kept");
    }

    /** Names a field, so that it is kept wherever its form is watched. */
    static <F extends TextFieldBase<F, String>> F as(String name, F area) {
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(TYPING_PAUSE_MS);
        ComponentUtil.setData(area, NAME, new Field<>(name, area, words -> words, words -> words));
        return area;
    }

    /** The same for a choice among constants; no choice is kept as nothing. */
    static <E extends Enum<E>, F extends Component & HasValue<?, E>> F choice(String name, Class<E> type, F field) {
        ComponentUtil.setData(field, NAME, new Field<>(name, field, E::name, word -> Enum.valueOf(type, word)));
        return field;
    }

    /** The same for a day. */
    static <F extends Component & HasValue<?, LocalDate>> F day(String name, F field) {
        ComponentUtil.setData(field, NAME, new Field<>(name, field, LocalDate::toString, LocalDate::parse));
        return field;
    }

    /** Gives back what was typed before, and keeps what is typed from now on. */
    void watch(Component form) {
        Map<String, Draft> before =
                drafts.of(requestId).stream().collect(Collectors.toMap(Draft::field, draft -> draft));
        Map<String, Integer> times = new HashMap<>();
        fields(form).toList().forEach(field -> {
            int time = times.merge(field.name(), 1, Integer::sum);
            watch(field, place + "/" + field.name() + (time == 1 ? "" : "#" + time), before);
        });
    }

    /** It was sent: nothing is to be kept any more. */
    void sent() {
        drafts.drop(requestId, place);
        setText("");
    }

    private <T> void watch(Field<T> field, String name, Map<String, Draft> before) {
        Draft draft = before.get(name);
        if (draft != null) {
            giveBack(field, draft);
        }
        field.input().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                T value = change.getValue();
                String words = value == null ? "" : field.write().apply(value);
                drafts.keep(requestId, name, words).ifPresentOrElse(this::tell, () -> setText(""));
            }
        });
    }

    /** What can no longer be chosen is not. */
    private void giveBack(Field<?> field, Draft draft) {
        try {
            field.put(draft.words());
            tell(draft);
        } catch (IllegalArgumentException | DateTimeParseException gone) {
            setText("");
        }
    }

    private void tell(Draft draft) {
        setText(Say.text("file.kept", Dates.dayAndTime(draft.savedAt(), Say.language())));
    }

    private static Stream<Field<?>> fields(Component component) {
        return ComponentUtil.getData(component, NAME) instanceof Field<?> field
                ? Stream.of(field)
                : component.getChildren().flatMap(Kept::fields);
    }
}
