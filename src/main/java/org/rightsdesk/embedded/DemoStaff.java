package org.rightsdesk.embedded;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Step;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Status;
import org.rightsdesk.request.Submissions;
import org.rightsdesk.request.Triage;
import org.rightsdesk.worklist.WorkFilter;
import org.rightsdesk.worklist.WorkItem;
import org.rightsdesk.worklist.WorkItems;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** The demo users at their desks: they find the letter in the task list and do one step after the other. */
@Component
@Profile(EmbeddedSettings.PROFILE)
class DemoStaff {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final Submissions submissions;
    private final Requests requests;
    private final WorkItems items;
    private final DemoSteps steps;
    private final DemoTurns turns;

    DemoStaff(Submissions submissions, Requests requests, WorkItems items, DemoSteps steps, DemoTurns turns) {
        this.submissions = submissions;
        this.requests = requests;
        this.items = items;
        this.steps = steps;
        this.turns = turns;
    }

    void work(DemoCase demo) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Optional<UUID> request = Optional.empty();
        while (System.nanoTime() < end && !reached(demo, request)) {
            try {
                request = request.isPresent() ? proceed(request.get(), demo) : open(demo);
            } catch (Refusal | OptimisticLockingFailureException movedOn) {
                rest();
            }
        }
        DemoCase.Afterwards afterwards = demo.afterwards();
        if (afterwards != null) {
            request.ifPresent(id -> turns.happen(afterwards, id));
        }
    }

    private Optional<UUID> open(DemoCase demo) {
        Optional<WorkItem> letter = as(DemoSteps.HANDLER, () -> letterOf(demo));
        letter.ifPresent(item -> as(DemoSteps.HANDLER, () -> {
            submissions.triage(item.submissionId(), triage(demo));
            return Boolean.TRUE;
        }));
        if (letter.isEmpty()) {
            rest();
        }
        return letter.map(item -> as(DemoSteps.HANDLER, () -> requests.ofSubmission(item.submissionId()))
                .getFirst()
                .id());
    }

    private Optional<WorkItem> letterOf(DemoCase demo) {
        WorkFilter everything =
                new WorkFilter(WorkFilter.View.ALL, demo.sender(), demo.companyKey(), null, Step.TRIAGE, null);
        return items.list(everything, 0, 1).stream().findFirst();
    }

    private static Triage triage(DemoCase demo) {
        boolean known = demo.isKnownPerson();
        return new Triage(
                Set.of(requireNonNull(demo.right())), demo.language(), demo.customerNumber(), null, known, known, null);
    }

    private Optional<UUID> proceed(UUID request, DemoCase demo) {
        List<WorkItem> open = openItems(request);
        Optional<WorkItem> next = open.stream()
                .filter(item -> !item.step().name().equals(demo.until()))
                .findFirst();
        next.ifPresent(item -> steps.finish(item, demo.isKnownPerson()));
        if (next.isEmpty()) {
            rest();
        }
        return Optional.of(request);
    }

    private boolean reached(DemoCase demo, Optional<UUID> request) {
        if (request.isEmpty()) {
            return false;
        }
        List<WorkItem> open = openItems(request.get());
        boolean atStep = open.stream().anyMatch(item -> item.step().name().equals(demo.until()));
        Status status = as(DemoSteps.HANDLER, () -> requests.get(request.get())).status();
        return atStep || status == Status.IDENTITY_ASKED || status == Status.CLOSED;
    }

    private List<WorkItem> openItems(UUID request) {
        return as(DemoSteps.HANDLER, () -> items.ofCase(request));
    }

    private static <T> T as(String username, java.util.function.Supplier<T> work) {
        return ActingAs.call(Actor.staff(username), work);
    }

    private static void rest() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
