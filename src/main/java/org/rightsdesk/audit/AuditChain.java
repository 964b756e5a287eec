package org.rightsdesk.audit;

import static org.rightsdesk.common.Role.DATA_PROTECTION_OFFICER;
import static org.rightsdesk.common.Role.MAIN_USER;
import static org.rightsdesk.common.Role.MANAGER;

import org.rightsdesk.common.Access;
import org.rightsdesk.common.CaseRemoved;
import org.rightsdesk.common.CompanyKey;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Proves that the audit of a company was not changed behind the desk's back: each row carries the hash of the one before it (R1). */
@Service
public class AuditChain {

    private final AuditChainRepository repository;
    private final Access access;

    AuditChain(AuditChainRepository repository, Access access) {
        this.repository = repository;
        this.access = access;
    }

    /** Follows the chain from its first row to its last, for the company's manager, main user and data protection officer. */
    @Transactional(readOnly = true)
    public ChainReport verify(CompanyKey company) {
        access.require(company, MANAGER, MAIN_USER, DATA_PROTECTION_OFFICER);
        return repository.follow(company);
    }

    /** The rows of the case go, their hashes stay, and one row tells how many there were (C.11). */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CaseRemoved removed) {
        repository.remove(access.actor(), removed.company(), removed.caseId());
    }
}
