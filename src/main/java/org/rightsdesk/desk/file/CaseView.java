package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.desk.Frame;
import org.rightsdesk.desk.kit.DeskView;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.worklist.WorkItem;

/** The request file. Each visit is noted in the audit; after each verb the whole file is read anew. */
@Route(value = Paths.REQUEST, layout = Frame.class)
@PermitAll
class CaseView extends DeskView implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1L;

    private final transient CaseServices services;
    private @Nullable UUID id;

    CaseView(CaseServices services) {
        this.services = services;
        addClassName("rd-case");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        id = parse(parameter);
        CaseFile file = CaseFile.load(services, id);
        services.audit()
                .seen(
                        file.submission().id(),
                        file.request().id(),
                        file.request().company());
        show(file);
    }

    /** What is no id is no case: the same page as for a foreign one. */
    static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            throw new NotFound();
        }
    }

    private void reload() {
        show(CaseFile.load(services, Objects.requireNonNull(id)));
    }

    private void show(CaseFile file) {
        String name = file.submission().requester().shownName();
        heading(
                (name.isBlank() ? Say.text("worklist.nameless") : name) + ": "
                        + Say.text(file.request().right().nameKey()),
                "",
                services.reader().read(file.deadline()).badge(),
                new MoreActions(services, file, this::reload));
        removeAll();
        Div work = new Div();
        work.addClassName("rd-case-work");
        if (file.open().isEmpty()) {
            work.add(new NothingOpen(services, file));
        }
        for (WorkItem item : file.open()) {
            work.add(new StepPanel(new StepContext(services, file, item, this::reload)));
        }
        services.assessments()
                .current(file.id())
                .ifPresent(each -> work.add(new AssessmentPanel(services, file, each, this::reload)));
        if (AdvicePanel.concerns(services, file)) {
            work.add(new AdvicePanel(services, file, this::reload));
        }
        Div below = new Div(new Timeline(services, file), new Conversation(services, file, this::reload));
        below.addClassName("rd-case-below");
        work.add(below);
        Div beside = new Div(
                new ClockPanel(services, file),
                new ComplaintPanel(services, file, this::reload),
                new FlowPanel(services, file),
                new PapersPanel(services, file));
        beside.addClassName("rd-case-beside");
        Div columns = new Div(work, beside);
        columns.addClassName("rd-case-columns");
        add(new CaseFacts(services, file), new Phases(file.request()), columns);
    }
}
