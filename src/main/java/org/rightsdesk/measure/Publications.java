package org.rightsdesk.measure;

import static org.rightsdesk.common.Role.HANDLER;
import static org.rightsdesk.common.Role.REGISTER_OWNER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.rightsdesk.registers.Actions;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who erases asks whether the data had been made public: then other controllers are told, as far as that is reasonable (Art. 17(2), R13). */
@Service
@Transactional
public class Publications {

    private final PublicationRepository repository;
    private final Actions actions;
    private final Noting noting;

    Publications(PublicationRepository repository, Actions actions, Noting noting) {
        this.repository = repository;
        this.actions = actions;
        this.noting = noting;
    }

    /**
     * The register is erased, and it is said whether its data had been public.
     *
     * @param told which controllers were told, or why none could be; needed when they had been
     * @param proof by what the erasure is seen
     */
    public void carriedOut(UUID requestId, String register, boolean published, String told, String proof) {
        RightsRequest request = noting.open(requestId, Right.ERASURE, REGISTER_OWNER, HANDLER);
        if (published && told.isBlank()) {
            throw new Refusal("refusal.publication-told-missing");
        }
        repository.put(
                requestId,
                new Publication(register, published, published ? told.strip() : ""),
                noting.actor(),
                noting.now());
        noting.tell(
                request,
                Verb.PUBLICATION_CHECKED,
                Map.of("register", register, "published", Boolean.toString(published)));
        actions.done(requestId, register, proof);
    }

    @Transactional(readOnly = true)
    public List<Publication> of(UUID requestId) {
        noting.seen(requestId);
        return repository.of(requestId);
    }
}
