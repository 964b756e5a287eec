package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rightsdesk.casefile.Draft;
import org.rightsdesk.common.Step;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.worklist.WorkItem;

/** What the person at the screen had typed into a step that is no longer his or hers: nothing typed is lost, even when another was quicker. */
class LeftDrafts extends Panel {

    private static final long serialVersionUID = 1L;
    private static final Set<String> ALWAYS_OPEN = Set.of("reply/", "note/", AdvicePanel.PLACE + "/", Ask.PLACE);
    private static final String INSTEAD = "question-instead";

    private final transient CaseServices services;
    private final transient CaseFile file;

    LeftDrafts(CaseServices services, CaseFile file) {
        super(Say.text("file.left"));
        this.services = services;
        this.file = file;
        addClassName("rd-left");
        fill();
    }

    private void fill() {
        Paragraph about = new Paragraph(Say.text("file.left.about"));
        about.addClassName("rd-hint");
        show(about);
        List<Draft> left = left();
        left.forEach(draft -> body().add(line(draft)));
        setVisible(!left.isEmpty());
    }

    private List<Draft> left() {
        Set<String> open = file.open().stream()
                .filter(services.items()::isMine)
                .map(LeftDrafts::places)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return services.drafts().of(file.id()).stream()
                .filter(draft -> services.texts().has(Say.language(), label(draft)))
                .filter(draft -> open.stream().noneMatch(place -> draft.field().startsWith(place + "/")))
                .filter(draft ->
                        ALWAYS_OPEN.stream().noneMatch(place -> draft.field().startsWith(place)))
                .toList();
    }

    private static Set<String> places(WorkItem item) {
        return item.step() == Step.PROPOSE_DECISION
                ? Set.of(StepContext.place(item), INSTEAD)
                : Set.of(StepContext.place(item));
    }

    /** The last part of a field's name is the key of its label. */
    private static String label(Draft draft) {
        return draft.field().substring(draft.field().lastIndexOf('/') + 1).replaceFirst("#\\d+$", "");
    }

    private Div line(Draft draft) {
        Span title = new Span(Say.text(label(draft)) + ", " + Say.moment(draft.savedAt()));
        title.addClassName("rd-hint");
        Paragraph words = new Paragraph(draft.words());
        words.addClassName("rd-prose");
        Div line = new Div(title, words, Buttons.quiet("file.left.drop", () -> {
            services.drafts().drop(file.id(), draft.field());
            fill();
        }));
        line.addClassName("rd-bubble");
        return line;
    }
}
