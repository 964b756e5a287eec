package org.rightsdesk.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.followup.RetentionItem.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what a confirmed run has shown, each item in a transaction of its own, never anything else. Killed on the way, it goes on
 * with what is left; what has changed since the preview is left alone.
 */
@Component
class RetentionWork {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionWork.class);
    private static final Actor RETENTION = Actor.system("retention");

    private final RetentionRepository repository;
    private final RetentionItemRepository items;
    private final RetentionPlan plan;
    private final Removal removal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RetentionWork(
            RetentionRepository repository,
            RetentionItemRepository items,
            RetentionPlan plan,
            Removal removal,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.repository = repository;
        this.items = items;
        this.plan = plan;
        this.removal = removal;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void finish(RetentionRun run) {
        ActingAs.run(RETENTION, () -> {
            Optional<Integer> next = items.next(run.id(), -1);
            while (next.isPresent()) {
                settle(run, next.get());
                next = items.next(run.id(), next.get());
            }
            repository.done(run.id(), clock.instant());
        });
    }

    private void settle(RetentionRun run, int position) {
        try {
            transaction.executeWithoutResult(
                    status -> items.take(run.id(), position).ifPresent(item -> settle(run, position, item)));
        } catch (RuntimeException e) {
            LOG.warn(
                    "Retention could not remove item {} of run {}: {}",
                    position,
                    run.id(),
                    e.getClass().getName());
            skip(run.id(), position);
        }
    }

    private void settle(RetentionRun run, int position, RetentionItem item) {
        LocalDate today = Helsinki.dayOf(clock.instant());
        Optional<String> objection = plan.objection(item, today);
        if (objection.isPresent()) {
            items.settle(run.id(), position, State.SKIPPED, objection.get());
            return;
        }
        removal.remove(run.company(), item);
        items.settle(run.id(), position, State.DONE, null);
    }

    private void skip(UUID runId, int position) {
        transaction.executeWithoutResult(status -> items.settle(runId, position, State.SKIPPED, "retention.trouble"));
    }
}
