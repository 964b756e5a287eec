package org.rightsdesk.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.request.Decision;
import org.rightsdesk.request.Decisions;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.PartOutcome;
import org.rightsdesk.request.RequestClosed;
import org.rightsdesk.request.RequestFile;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes what was erased in the list of erasures: when the case closes, and when what was kept for a time goes (R38). */
@Component
@Transactional
class ErasureNotes {

    private final ReapplyRepository repository;
    private final ReapplyKey key;
    private final Requests requests;
    private final Decisions decisions;
    private final Clock clock;
    private final int keepDays;

    /** @param keepDays after how many days the last backup that holds the data has expired */
    ErasureNotes(
            ReapplyRepository repository,
            ReapplyKey key,
            Requests requests,
            Decisions decisions,
            Clock clock,
            @Value("${rightsdesk.backup.keep-days:90}") int keepDays) {
        this.repository = repository;
        this.key = key;
        this.requests = requests;
        this.decisions = decisions;
        this.clock = clock;
        this.keepDays = keepDays;
    }

    @EventListener
    void on(RequestClosed event) {
        RequestFile file = requests.file(event.requestId());
        boolean erased = file.request().right() == Right.ERASURE
                && file.request().outcome() != null
                && file.request().outcome().carriesSomethingOut();
        if (erased) {
            note(file, granted(event.requestId()));
        }
    }

    @EventListener
    void on(KeptDataErased event) {
        note(requests.file(event.requestId()), event.category());
    }

    private void note(RequestFile file, String categories) {
        String number = file.submission().requester().customerNumber();
        if (number == null || number.isBlank()) {
            return;
        }
        CompanyKey company = file.request().company();
        LocalDate today = Helsinki.dayOf(clock.instant());
        repository.note(
                company,
                new ReapplyEntry(key.ofNumber(company, number), today, categories, today.plusDays(keepDays), null));
    }

    private String granted(UUID requestId) {
        List<Part> parts = decisions.current(requestId).map(Decision::parts).orElse(List.of());
        String granted = parts.stream()
                .filter(part -> part.outcome() == PartOutcome.GRANT)
                .map(Part::category)
                .sorted()
                .collect(Collectors.joining(","));
        return granted.isEmpty() ? "all" : granted;
    }
}
