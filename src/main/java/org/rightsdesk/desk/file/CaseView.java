package org.rightsdesk.desk.file;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.casefile.Seat;
import org.rightsdesk.casefile.Surroundings;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Step;
import org.rightsdesk.desk.Frame;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.DeskView;
import org.rightsdesk.desk.kit.GuideSection;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.worklist.WorkItem;

/** The request file. Each visit is noted in the audit; after each verb the whole file is read anew. */
@Route(value = Paths.REQUEST, layout = Frame.class)
@PermitAll
class CaseView extends DeskView implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1L;

    private final transient CaseServices services;
    private final Beside beside = new Beside();
    private @Nullable UUID id;
    private @Nullable Step open;
    private @Nullable Instant lastVisit;
    private long readUpTo;
    private @Nullable Seat seat;
    private @Nullable Registration heart;
    private @Nullable Meanwhile meanwhile;

    CaseView(CaseServices services) {
        this.services = services;
        addClassName("rd-case");
    }

    @Override
    public boolean isBelowList() {
        return true;
    }

    @Override
    public GuideSection guide() {
        return GuideOf.step(open);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        id = parse(parameter);
        CaseFile file = CaseFile.load(services, id);
        lastVisit = file.lastVisit();
        services.audit()
                .seen(
                        file.submission().id(),
                        file.request().id(),
                        file.request().company());
        show(file);
        if (isAttached()) {
            leaveSeat();
            takeSeat(event.getUI());
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs("window.rdWorklist && window.rdWorklist.fileKeys(this)");
        takeSeat(attached.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        leaveSeat();
        super.onDetach(detached);
    }

    private void takeSeat(UI ui) {
        heart = ui.addHeartbeatListener(beat -> {
            if (seat != null) {
                services.seats().alive(seat);
            }
        });
        seat = services.seats().take(Objects.requireNonNull(id), readUpTo, around -> ui.access(() -> tell(around)));
    }

    private void leaveSeat() {
        if (heart != null) {
            heart.remove();
            heart = null;
        }
        if (seat != null) {
            services.seats().leave(seat);
            seat = null;
        }
    }

    private void tell(Surroundings around) {
        beside.show(services.names(), around.colleagues());
        if (meanwhile != null) {
            meanwhile.show(
                    around.changes().stream()
                            .filter(change -> change.number() > readUpTo)
                            .toList(),
                    open == null,
                    around.awaited());
        }
    }

    /** What is no id is no case: the same page as for a foreign one. */
    static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            throw new NotFound();
        }
    }

    private Button printer() {
        Button button = Buttons.plain(
                "file.print", "printer", () -> getElement().executeJs("setTimeout(() => window.print())"));
        button.addClassName("rd-icon-when-narrow");
        return button;
    }

    private void reload() {
        show(CaseFile.load(services, Objects.requireNonNull(id)).during(lastVisit));
        getElement().executeJs("window.rdWorklist && window.rdWorklist.regainFocus(this)");
        if (seat != null) {
            services.seats().read(seat, readUpTo);
        }
    }

    private void show(CaseFile file) {
        readUpTo = file.readUpTo();
        open = file.open().stream().map(WorkItem::step).findFirst().orElse(null);
        meanwhile = new Meanwhile(services, this::reload);
        String name = file.submission().requester().shownName();
        heading(
                (name.isBlank() ? Say.text("worklist.nameless") : name) + ": "
                        + Say.text(file.request().right().nameKey()),
                "",
                beside,
                DueBadge.of(services, file),
                printer(),
                new MoreActions(services, file, this::reload));
        removeAll();
        Div work = new Div();
        work.addClassName("rd-case-work");
        if (file.open().isEmpty()) {
            work.add(new NothingOpen(services, file));
        }
        work.add(new ClaimAll(services, file, this::reload));
        for (WorkItem item : file.open()) {
            work.add(new StepPanel(new StepContext(services, file, item, this::reload)));
        }
        Approvals.show(work, services, file, this::reload);
        if (AdvicePanel.concerns(services, file)) {
            work.add(new AdvicePanel(services, file, this::reload));
        }
        work.add(new LeftDrafts(services, file), new DonePanel(services, file));
        Div below = new Div(new Timeline(services, file), new Conversation(services, file, this::reload));
        below.addClassName("rd-case-below");
        work.add(below);
        Div side = new Div(
                new ClockPanel(services, file),
                new FlowPanel(services, file),
                new PeoplePanel(services, file),
                new PapersPanel(services, file, this::reload),
                new PersonPanel(services, file.submission(), this::reload),
                new ComplaintPanel(services, file, this::reload));
        side.addClassName("rd-case-beside");
        Div columns = new Div(work, side);
        columns.addClassName("rd-case-columns");
        add(new CaseFacts(services, file), new Phases(file), meanwhile, columns);
    }
}
