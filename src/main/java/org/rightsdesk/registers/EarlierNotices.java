package org.rightsdesk.registers;

import java.util.List;
import java.util.UUID;
import org.rightsdesk.request.Requests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How recipients were told before, where something happened again: a restriction was lifted, kept data erased, the case reopened. */
@Service
@Transactional(readOnly = true)
public class EarlierNotices {

    private final EarlierNoticeRepository repository;
    private final Requests requests;

    EarlierNotices(EarlierNoticeRepository repository, Requests requests) {
        this.repository = repository;
        this.requests = requests;
    }

    /** Earliest first. */
    public List<EarlierNotice> of(UUID requestId) {
        requests.get(requestId);
        return repository.of(requestId);
    }
}
