package org.rightsdesk.desk.marketing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.marketing.ContactCheck;
import org.rightsdesk.marketing.ContactCheck.Verdict;

/** The rows that must not be used, by their number, and the list without them. */
class CheckedRows extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    CheckedRows(ContactCheck check) {
        addClassName("rd-form");
        boolean clean = check.count(Verdict.ALLOWED) == check.verdicts().size();
        add(new Notice(
                clean ? Tone.OK : Tone.SOON,
                Say.text(
                        "contacts.result",
                        check.verdicts().size(),
                        check.count(Verdict.BANNED),
                        check.count(Verdict.NO_CONSENT),
                        check.count(Verdict.UNREADABLE))));
        UnorderedList rows = new UnorderedList();
        for (int i = 0; i < check.verdicts().size() && rows.getComponentCount() < SHOWN; i++) {
            Verdict verdict = check.verdicts().get(i);
            if (verdict != Verdict.ALLOWED) {
                rows.add(new ListItem(
                        Say.text("contacts.row") + " " + (i + 2) + ": " + Say.of("contacts.verdict", verdict)));
            }
        }
        add(rows, new Anchor(download(check.cleaned()), AttachmentType.DOWNLOAD, Say.text("contacts.download")));
    }

    /** Made anew for each click from what the page holds; nothing is kept on the server. */
    private static DownloadHandler download(String cleaned) {
        byte[] bytes = cleaned.getBytes(StandardCharsets.UTF_8);
        return DownloadHandler.fromInputStream(event ->
                new DownloadResponse(new ByteArrayInputStream(bytes), "contacts.csv", "text/csv", bytes.length));
    }
}
