package org.rightsdesk.desk.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsdesk.casefile.Draft;
import org.rightsdesk.casefile.DraftBox;
import org.rightsdesk.common.Dates;

/** Keeps what is typed into the words of a form, and gives it back when the form is opened again. Shows when it was kept last. */
public class KeptFields extends Span {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "rd.kept-as";
    private static final String WORDS = "element.value";

    /** A field with its name, and its value as text and back. */
    private record Field<T>(String name, HasValue<?, T> input, Function<T, String> write, Function<String, T> read) {

        void put(String words) {
            input.setValue(read.apply(words));
        }
    }

    private static final int TYPING_PAUSE_MS = 600;

    private final transient DraftBox box;
    private final String place;

    /** @param place the form within the box; its fields are kept below it */
    public KeptFields(DraftBox box, String place) {
        this.box = box;
        this.place = place;
        addClassNames("rd-hint", "rd-kept");
    }

    /**
     * Names a field, so that it is kept wherever its form is watched. What is typed arrives after each pause, and in any event
     * before the button that is pressed next.
     */
    public static <F extends TextFieldBase<F, String>> F as(String name, F area) {
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(TYPING_PAUSE_MS);
        area.getElement()
                .addEventListener(
                        "change",
                        left -> whole(area, left.getEventData().get(WORDS).asString()))
                .addEventData(WORDS);
        return field(name, area, words -> words, words -> words);
    }

    /** What several quick changes (a line break among them) have left out of the value. */
    private static <F extends TextFieldBase<F, String>> void whole(F area, String words) {
        if (!words.equals(area.getValue())) {
            area.setValue(words);
        }
    }

    /** The same for a choice among constants; no choice is kept as nothing. */
    public static <E extends Enum<E>, F extends Component & HasValue<?, E>> F choice(
            String name, Class<E> type, F field) {
        return field(name, field, E::name, word -> Enum.valueOf(type, word));
    }

    /** The same for several among constants; no choice is kept as no choice. */
    public static <E extends Enum<E>, F extends Component & HasValue<?, Set<E>>> F choices(
            String name, Class<E> type, F field) {
        return field(
                name,
                field,
                chosen -> chosen.stream().map(E::name).sorted().collect(Collectors.joining(",", "[", "]")),
                words -> Arrays.stream(words.substring(1, words.length() - 1).split(",", -1))
                        .filter(word -> !word.isEmpty())
                        .map(word -> Enum.valueOf(type, word))
                        .collect(Collectors.toSet()));
    }

    /** The same for a box to be ticked. */
    public static <F extends Component & HasValue<?, Boolean>> F tick(String name, F field) {
        return field(name, field, value -> value.toString(), Boolean::valueOf);
    }

    /** The same for a day. */
    public static <F extends Component & HasValue<?, LocalDate>> F day(String name, F field) {
        return field(name, field, LocalDate::toString, LocalDate::parse);
    }

    /**
     * The same for any other field.
     *
     * @param read back from the kept words; an {@link IllegalArgumentException} where the value can no longer be chosen
     */
    public static <T, F extends Component & HasValue<?, T>> F field(
            String name, F field, Function<T, String> write, Function<String, T> read) {
        ComponentUtil.setData(field, NAME, new Field<>(name, field, write, read));
        return field;
    }

    /** Gives back what was typed before, and keeps what is typed from now on. @return whether there was anything to give back */
    public boolean watch(Component form) {
        Map<String, Draft> before = box.drafts().stream().collect(Collectors.toMap(Draft::field, draft -> draft));
        Map<String, Integer> times = new HashMap<>();
        fields(form).toList().forEach(field -> {
            int time = times.merge(field.name(), 1, Integer::sum);
            watch(field, place + "/" + field.name() + (time == 1 ? "" : "#" + time), before);
        });
        return before.keySet().stream().anyMatch(name -> name.startsWith(place + "/"));
    }

    /** It was sent: nothing is to be kept any more. */
    public void sent() {
        box.drop(place);
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
                box.keep(name, words).ifPresentOrElse(this::tell, () -> setText(""));
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
                : component.getChildren().flatMap(KeptFields::fields);
    }
}
