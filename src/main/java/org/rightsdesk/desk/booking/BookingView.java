package org.rightsdesk.desk.booking;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.rightsdesk.casefile.EarlyDrafts;
import org.rightsdesk.common.Access;
import org.rightsdesk.desk.Frame;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.DeskView;
import org.rightsdesk.desk.kit.GuideSection;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Toast;
import org.rightsdesk.desk.kit.Uploads;
import org.rightsdesk.documents.Document;
import org.rightsdesk.documents.Documents;
import org.rightsdesk.identity.CaseMarks;
import org.rightsdesk.identity.Mark;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;

/** A handler writes down a letter, a call or a visit. The clock counts from the true receipt, not from the booking. */
@Route(value = Paths.BOOK, layout = Frame.class)
@PermitAll
class BookingView extends DeskView {

    private static final long serialVersionUID = 1L;

    private record Scan(String name, byte[] bytes) {}

    private final transient Submissions submissions;
    private final transient Documents documents;
    private final transient CaseMarks marks;
    private final BookingForm form;
    private final Begun begun;
    private final transient List<Scan> scans = new ArrayList<>();
    private final Attempt attempt = new Attempt();

    BookingView(
            Submissions submissions,
            Documents documents,
            CaseMarks marks,
            Access access,
            Names names,
            Clock clock,
            EarlyDrafts drafts) {
        this.submissions = submissions;
        this.documents = documents;
        this.marks = marks;
        form = new BookingForm(access, names, clock);
        begun = new Begun(drafts.beforeACase(), "book", form);
        heading(
                Say.text("desk.nav.book"),
                Say.text("book.sub"),
                Buttons.plain("own-correction.title", "pen-line", () -> UI.getCurrent()
                        .navigate(Paths.OWN_CORRECTION)));
        addClassName("rd-book");
        H2 scanTitle = new H2(Say.text("book.scan"));
        scanTitle.addClassName("rd-small-title");
        Div all = new Div(begun, form, scanTitle, upload(), attempt);
        all.addClassName("rd-form");
        Panel panel = new Panel(Say.text("book.title"), all);
        panel.foot(Buttons.primary("book.do", "check", this::book), begun.kept());
        panel.addClassName("rd-narrow");
        add(panel);
    }

    @Override
    public GuideSection guide() {
        return GuideSection.BOOKING;
    }

    private Upload upload() {
        Upload upload = Uploads.upload(UploadHandler.inMemory((metadata, bytes) -> {
            if (attempt.run(() -> documents.check(metadata.fileName(), bytes))) {
                scans.add(new Scan(metadata.fileName(), bytes));
            }
        }));
        upload.addFileRemovedListener(
                removed -> scans.removeIf(scan -> scan.name().equals(removed.getFileName())));
        return upload;
    }

    private void book() {
        attempt.run(() -> {
            if (!form.isComplete()) {
                return;
            }
            Submission submission = submissions.receive(form.submission(), form.firstArrival());
            if (form.isOralWished()) {
                marks.set(submission.id(), Mark.ORAL_ANSWER, "");
            }
            scans.forEach(
                    scan -> documents.add(submission.id(), null, scan.name(), scan.bytes(), Document.Source.SCAN));
            begun.sent();
            Toast.done(Say.text("book.done", submission.reference()));
            UI.getCurrent().navigate(Paths.submission(submission.id()));
        });
    }
}
