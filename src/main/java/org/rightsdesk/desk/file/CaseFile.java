package org.rightsdesk.desk.file;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.audit.AuditEntry;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Verb;
import org.rightsdesk.company.Company;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.deadline.Deadline;
import org.rightsdesk.desk.kit.CasePhase;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.request.RequestFile;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Status;
import org.rightsdesk.request.Submission;
import org.rightsdesk.worklist.WorkItem;

/**
 * One case as it stood when the page was loaded.
 *
 * @param entries its audit, latest first
 * @param lastVisit when the person at the screen had opened it before this visit; null at the first one
 */
record CaseFile(
        Submission submission,
        RightsRequest request,
        Company company,
        Deadline deadline,
        List<WorkItem> open,
        List<AuditEntry> entries,
        @Nullable Instant lastVisit,
        Names names) {

    /** @throws NotFound when it does not exist for the person at the screen */
    static CaseFile load(CaseServices services, UUID id) {
        RequestFile file = services.requests().file(id);
        List<AuditEntry> entries = services.audit().of(file.submission().id(), id);
        return new CaseFile(
                file.submission(),
                file.request(),
                services.names().company(file.request().company()),
                services.deadlines().of(id),
                services.items().ofCase(id),
                entries,
                lastVisit(services, entries),
                services.names());
    }

    private static @Nullable Instant lastVisit(CaseServices services, List<AuditEntry> entries) {
        Actor me = services.access().actor();
        return entries.stream()
                .filter(entry -> entry.verb() == Verb.FILE_SEEN && entry.actor().equals(me))
                .map(AuditEntry::at)
                .findFirst()
                .orElse(null);
    }

    /** As read again during the same visit. */
    CaseFile during(@Nullable Instant visitBefore) {
        return new CaseFile(submission, request, company, deadline, open, entries, visitBefore, names);
    }

    /** The number of the last audit row that is told here. */
    long readUpTo() {
        return entries.isEmpty() ? 0 : entries.getFirst().number();
    }

    /** Whether others did it after the last visit of the person at the screen. */
    boolean isNew(Instant at) {
        return lastVisit != null && at.isAfter(lastVisit);
    }

    /** Whether a person asked; else the company saw itself what is wrong (M3). */
    boolean asked() {
        return submission.channel().isAsked();
    }

    /** How the case stands for people, by what is to be done in it. */
    Status shownStatus() {
        return CasePhase.shown(
                request.status(), open.stream().map(WorkItem::step).toList());
    }

    /** The letter that tells the outcome. */
    LetterKind answer() {
        return asked() ? LetterKind.REPLY : LetterKind.CORRECTION_NOTICE;
    }

    UUID id() {
        return request.id();
    }

    /** The name of a data category; a register may have the same key. */
    String category(String key) {
        return company.category(key)
                .map(category -> category.name().in(Say.language()))
                .orElse(key);
    }

    /** The name of a register or recipient by its key; the key itself where the profile has forgotten it. */
    String name(String key) {
        return names.inCompany(request.company(), key);
    }
}
