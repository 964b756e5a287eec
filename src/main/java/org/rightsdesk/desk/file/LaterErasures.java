package org.rightsdesk.desk.file;

import java.util.List;
import java.util.Objects;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.followup.KeptPart;

/** What an erasure left in place for a time: until when, and what became of it (C.3). */
class LaterErasures extends Facts {

    private static final long serialVersionUID = 1L;

    LaterErasures(CaseServices services, CaseFile file, List<KeptPart> parts) {
        parts.forEach(part -> add(file.category(part.category()), said(services, part)));
    }

    private static String said(CaseServices services, KeptPart part) {
        if (part.erasedAt() == null) {
            return Say.text(
                    part.review() ? "followup.kept.review" : "followup.kept.waiting", Say.date(part.keepUntil()));
        }
        return Say.text(
                "followup.kept.erased",
                Say.date(Helsinki.dayOf(part.erasedAt())),
                services.names().colleague(part.erasedBy()),
                Objects.requireNonNullElse(part.note(), ""));
    }
}
