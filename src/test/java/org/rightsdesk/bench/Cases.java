package org.rightsdesk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Step;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Status;
import org.rightsdesk.request.Submission;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.worklist.WorkItem;

/** Drives real cases through the engine, with its job executor at work. */
final class Cases {

    private static final int WORKERS = 4;

    private final CaseWork work;

    Cases(CaseWork work) {
        this.work = work;
    }

    /** Access requests from intake to closing, several at once. */
    void drive(int cases) throws Exception {
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int i = 0; i < cases; i++) {
                tasks.add(() -> driveOne());
            }
            for (Future<Void> done : workers.invokeAll(tasks)) {
                done.get();
            }
        }
    }

    private Void driveOne() throws InterruptedException {
        RightsRequest request = opened(Right.ACCESS);
        while (work.request(request.id()).status() != Status.CLOSED) {
            List<WorkItem> open = work.open(request.id());
            for (WorkItem item : open) {
                finish(item);
            }
            if (open.isEmpty()) {
                Thread.sleep(5);
            }
        }
        return null;
    }

    /** Cases that wait for the search of a register; the items of all of them. */
    List<WorkItem> searching(int items) throws InterruptedException {
        List<WorkItem> open = new ArrayList<>();
        while (open.size() < items) {
            UUID id = opened(Right.OBJECTION).id();
            List<WorkItem> searches = found(id, Step.SEARCH_REGISTER);
            while (searches.isEmpty()) {
                work.open(id).stream()
                        .filter(item -> item.step() != Step.SEARCH_REGISTER)
                        .forEach(this::finish);
                Thread.sleep(5);
                searches = found(id, Step.SEARCH_REGISTER);
            }
            open.addAll(searches);
        }
        return open;
    }

    private RightsRequest opened(Right right) throws InterruptedException {
        Submission submission = work.arrives(CaseWork.KAUHAJOKI, "Haluan nähdä tietoni.");
        long end = System.nanoTime() + 60_000_000_000L;
        while (found(submission.id(), Step.TRIAGE).isEmpty()) {
            assertThat(System.nanoTime()).as("triage within a minute").isLessThan(end);
            Thread.sleep(5);
        }
        return work.triage(submission.id(), right).getFirst();
    }

    private List<WorkItem> found(UUID caseId, Step step) {
        return work.open(caseId).stream().filter(item -> item.step() == step).toList();
    }

    /** A job of the same case may move on in between; what is left then is seen again in the next look. */
    private void finish(WorkItem item) {
        try {
            work.finish(item);
        } catch (Refusal | OptimisticLockingException e) {
            assertThat(e).isNotNull();
        }
    }
}
