package org.rightsdesk.request;

import static org.rightsdesk.common.Role.HANDLER;
import static org.rightsdesk.common.Role.REGISTER_OWNER;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rectification on the company's own initiative: the same flow without a requester (M3, C.2). Nobody asked, so nobody is identified, no
 * receipt is confirmed and Art. 12(3) sets no last day; the month is kept as the house's own target.
 */
@Service
@Transactional
public class OwnInitiatives {

    private final SubmissionRepository repository;
    private final ReferenceRepository references;
    private final RequestOpening opening;
    private final Requests requests;
    private final Companies companies;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    OwnInitiatives(
            SubmissionRepository repository,
            ReferenceRepository references,
            RequestOpening opening,
            Requests requests,
            Companies companies,
            Access access,
            Happenings happenings,
            Clock clock) {
        this.repository = repository;
        this.references = references;
        this.opening = opening;
        this.requests = requests;
        this.companies = companies;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * Opens the correction.
     *
     * @return the id of the request
     * @throws Refusal when it is not said what is wrong or whose data they are
     */
    public UUID open(OwnFinding finding) {
        access.require(finding.company(), HANDLER, REGISTER_OWNER);
        require(finding);
        Company company = companies.get(finding.company());
        NewSubmission noted = new NewSubmission(
                finding.company(),
                Channel.OWN_INITIATIVE,
                clock.instant(),
                finding.language(),
                finding.person(),
                "",
                finding.what().strip(),
                Set.of(Right.RECTIFICATION));
        String reference =
                references.next(company, Helsinki.dayOf(noted.receivedAt()).getYear());
        Submission opened = Submission.of(UUID.randomUUID(), reference, noted).opened(finding.language(), null, null);
        repository.insert(opened, clock.instant());
        happenings.tell(opened.happened(Verb.OWN_CORRECTION_OPENED));
        opening.open(opened, triage(finding));
        happenings.tell(new OwnInitiativeOpened(opened.id()));
        return requests.ofSubmission(opened.id()).getFirst().id();
    }

    private static Triage triage(OwnFinding finding) {
        return new Triage(Set.of(Right.RECTIFICATION), finding.language(), null, null, true, false, null);
    }

    private static void require(OwnFinding finding) {
        if (finding.what().isBlank()) {
            throw new Refusal("refusal.own-correction-empty");
        }
        Requester person = finding.person();
        if (person.name() == null && person.customerNumber() == null) {
            throw new Refusal("refusal.own-correction-nobody");
        }
    }
}
