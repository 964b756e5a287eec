package org.rightsdesk.audit;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.AccountHappened;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Happened;
import org.rightsdesk.common.Role;
import org.rightsdesk.common.Verb;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes and reads the audit. A row is written in the transaction of what it tells, or neither stands. */
@Service
public class AuditTrail {

    private static final Set<Verb> LOOKS = EnumSet.of(Verb.FILE_SEEN, Verb.DOCUMENT_OPENED);

    private static final int SHOWN = 50;

    private final AuditRepository repository;
    private final Access access;

    AuditTrail(AuditRepository repository, Access access) {
        this.repository = repository;
        this.access = access;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(Happened happened) {
        repository.append(access.actor(), happened);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AccountHappened happened) {
        repository.append(access.actor(), happened);
    }

    /** The actor opened the file of a case (R46, M12: looking is noted too). */
    @Transactional
    public void seen(UUID submissionId, @Nullable UUID requestId, CompanyKey company) {
        access.require(company);
        repository.append(access.actor(), new Happened(Verb.FILE_SEEN, submissionId, requestId, company, Map.of()));
    }

    /** What happened to a family of cases, or to one request of it and the submission before it, latest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> of(UUID submissionId, @Nullable UUID requestId) {
        return repository.of(submissionId, requestId, 0, access.companies());
    }

    /** The last that happened to a family of cases, or to one request of it, latest first; looking at it is nothing that happened. */
    @Transactional(readOnly = true)
    public List<AuditEntry> latest(UUID submissionId, @Nullable UUID requestId, int limit) {
        return repository.latest(submissionId, requestId, LOOKS, limit, access.companies());
    }

    /** What happened to accounts and roles in the company, latest first, for those who answer for them (M12). */
    @Transactional(readOnly = true)
    public List<AuditEntry> ofAccounts(CompanyKey company) {
        access.require(company, Role.MANAGER, Role.MAIN_USER, Role.DATA_PROTECTION_OFFICER);
        return repository.ofAccounts(company, SHOWN);
    }

    /** What happened to it after that row, latest first; looking at it is no change. */
    @Transactional(readOnly = true)
    public List<AuditEntry> since(UUID submissionId, @Nullable UUID requestId, long number) {
        return repository.of(submissionId, requestId, number, access.companies()).stream()
                .filter(entry -> !LOOKS.contains(entry.verb()))
                .toList();
    }
}
