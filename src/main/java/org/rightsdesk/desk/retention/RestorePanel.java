package org.rightsdesk.desk.retention;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Toast;
import org.rightsdesk.desk.kit.Uploads;
import org.rightsdesk.followup.Reapply;
import org.rightsdesk.followup.ReapplyEntry;

/** A register was restored from a backup: which of its customers were erased since, and are to be erased again (R38). */
class RestorePanel extends Panel {

    private static final long serialVersionUID = 1L;

    private final transient CompanyKey company;
    private final transient Reapply reapply;
    private final transient Names names;
    private final boolean decides;
    private final Div found = new Div();

    RestorePanel(CompanyKey company, Reapply reapply, Names names, boolean decides) {
        super(Say.text("retention.restore", names.shortName(company)));
        this.company = company;
        this.reapply = reapply;
        this.names = names;
        this.decides = decides;
        addClassName("rd-half");
        tellCount();
        TextArea numbers = new TextArea(Say.text("retention.restore.numbers"));
        numbers.setHelperText(Say.text("retention.restore.numbers.help"));
        numbers.setWidthFull();
        show(list(), numbers, found);
        body().addClassName("rd-form");
        foot(Buttons.plain("retention.restore.find", "search", () -> tell(numbers.getValue())));
    }

    private void tellCount() {
        end(Say.text("retention.restore.known", reapply.all(company).size()));
    }

    /** The list itself: kept with the backups, read back after Rightsdesk was restored. */
    private Div list() {
        Paragraph why = new Paragraph(Say.text("retention.restore.read.help"));
        why.addClassName("rd-hint");
        Div list = new Div(
                why,
                new Anchor(
                        DownloadHandler.fromInputStream(event -> file()),
                        AttachmentType.DOWNLOAD,
                        Say.text("retention.restore.export")));
        if (decides) {
            Upload upload = Uploads.list(
                    UploadHandler.inMemory((metadata, bytes) -> read(new String(bytes, StandardCharsets.UTF_8))));
            upload.getElement().setAttribute("aria-label", Say.text("retention.restore.read"));
            list.add(upload);
        }
        list.addClassName("rd-form");
        return list;
    }

    private DownloadResponse file() {
        byte[] list = reapply.export(company).getBytes(StandardCharsets.UTF_8);
        String name = "erasures-" + company.value() + ".txt";
        return new DownloadResponse(new ByteArrayInputStream(list), name, "text/plain; charset=utf-8", list.length);
    }

    private void read(String list) {
        Attempt.orToast(() -> Toast.done(Say.text("retention.restore.added", reapply.read(company, list))));
        tellCount();
    }

    private void tell(String numbers) {
        List<String> asked = Arrays.stream(numbers.split("[\\s,;]+", -1))
                .filter(number -> !number.isBlank())
                .toList();
        Map<String, List<ReapplyEntry>> matches = reapply.match(company, asked);
        found.removeAll();
        if (matches.isEmpty()) {
            found.add(new Paragraph(Say.text("retention.restore.nobody")));
            return;
        }
        Facts facts = new Facts();
        matches.forEach((number, entries) -> facts.add(
                number,
                entries.stream().map(entry -> words(entry, names, company)).collect(Collectors.joining("; "))));
        found.add(facts);
        if (decides) {
            found.add(Buttons.plain("retention.restore.again", "check", () -> {
                if (Attempt.orToast(() -> reapply.erasedAgain(company, matches.keySet()))) {
                    Toast.done(Say.text("retention.restore.again.done"));
                    tell(numbers);
                }
            }));
        }
    }

    private static String words(ReapplyEntry entry, Names names, CompanyKey company) {
        String what = entry.categories().equals("all")
                ? Say.text("retention.restore.all")
                : Arrays.stream(entry.categories().split(",", -1))
                        .map(key -> names.inCompany(company, key))
                        .collect(Collectors.joining(", "));
        LocalDate again = entry.reappliedOn();
        return Say.date(entry.erasedOn()) + " " + what
                + (again == null ? "" : ", " + Say.text("retention.restore.again.on", Say.date(again)));
    }
}
