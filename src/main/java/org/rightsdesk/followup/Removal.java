package org.rightsdesk.followup;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.rightsdesk.common.CaseRemoved;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Happened;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Verb;
import org.springframework.stereotype.Component;

/** Does one item of a run, all of it or nothing. */
@Component
class Removal {

    private final RemovalRepository repository;
    private final List<CaseTraces> traces;
    private final Happenings happenings;
    private final Clock clock;

    Removal(RemovalRepository repository, List<CaseTraces> traces, Happenings happenings, Clock clock) {
        this.repository = repository;
        this.traces = traces;
        this.happenings = happenings;
        this.clock = clock;
    }

    void remove(CompanyKey company, RetentionItem item) {
        switch (item.act()) {
            case MAIL -> repository.mail(Objects.requireNonNull(item.mailId()));
            case EVIDENCE -> evidence(company, item);
            case MINIMISE -> minimise(company, item);
            case REMOVE -> theCase(company, item);
        }
    }

    private void evidence(CompanyKey company, RetentionItem item) {
        repository.evidence(Objects.requireNonNull(item.requestId()));
        tell(Verb.EVIDENCE_REMOVED, company, item);
    }

    private void minimise(CompanyKey company, RetentionItem item) {
        repository.minimise(Objects.requireNonNull(item.submissionId()), clock.instant());
        tell(Verb.MINIMISED, company, item);
    }

    /** The submission goes with its last request. */
    private void theCase(CompanyKey company, RetentionItem item) {
        UUID request = item.requestId();
        UUID submission = Objects.requireNonNull(item.submissionId());
        if (request != null) {
            forget(request);
            repository.count(request);
            repository.request(request);
            happenings.tell(new CaseRemoved(company, request));
        }
        if (!repository.hasRequests(submission)) {
            forget(submission);
            repository.submission(submission);
            happenings.tell(new CaseRemoved(company, submission));
        }
    }

    private void forget(UUID caseId) {
        traces.forEach(each -> each.remove(caseId));
    }

    private void tell(Verb verb, CompanyKey company, RetentionItem item) {
        happenings.tell(new Happened(
                verb,
                Objects.requireNonNull(item.submissionId()),
                item.act() == RetentionAct.MINIMISE ? null : item.requestId(),
                company,
                Map.of()));
    }
}
