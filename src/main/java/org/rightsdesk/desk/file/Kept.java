package org.rightsdesk.desk.file;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
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
    static TextArea as(String name, TextArea area) {
        ComponentUtil.setData(area, NAME, name);
        return area;
    }

    /** Gives back what was typed before, and keeps what is typed from now on. */
    void watch(Component form) {
        Map<String, Draft> before =
                drafts.of(requestId).stream().collect(Collectors.toMap(Draft::field, draft -> draft));
        Map<String, Integer> times = new HashMap<>();
        fields(form).toList().forEach(area -> {
            String name = String.valueOf(ComponentUtil.getData(area, NAME));
            int time = times.merge(name, 1, Integer::sum);
            watch(area, place + "/" + name + (time == 1 ? "" : "#" + time), before);
        });
    }

    /** It was sent: nothing is to be kept any more. */
    void sent() {
        drafts.drop(requestId, place);
        setText("");
    }

    private void watch(TextArea area, String field, Map<String, Draft> before) {
        Draft draft = before.get(field);
        if (draft != null) {
            area.setValue(draft.words());
            tell(draft);
        }
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(TYPING_PAUSE_MS);
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                drafts.keep(requestId, field, change.getValue()).ifPresentOrElse(this::tell, () -> setText(""));
            }
        });
    }

    private void tell(Draft draft) {
        setText(Say.text("file.kept", Dates.dayAndTime(draft.savedAt(), Say.language())));
    }

    private static Stream<TextArea> fields(Component component) {
        if (component instanceof TextArea area) {
            return ComponentUtil.getData(area, NAME) == null ? Stream.empty() : Stream.of(area);
        }
        return component.getChildren().flatMap(Kept::fields);
    }
}
