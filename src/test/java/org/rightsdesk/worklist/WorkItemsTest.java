package org.rightsdesk.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdesk.audit.AuditTrail;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.Verb;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Submission;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.MutableClock;
import org.rightsdesk.worklist.HandOverPlan.Result;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class WorkItemsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    WorkItems items;

    @Autowired
    WorkList list;

    @Autowired
    Absences absences;

    @Autowired
    SavedViews views;

    @Autowired
    WorkFeed feed;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    private CaseWork work;
    private RightsRequest request;
    private WorkItem item;

    @BeforeEach
    void aCaseIsOpen() {
        work = CaseWork.on(context);
        Submission submission = work.arrives(CaseWork.KAUHAJOKI, "Haluan nähdä tietoni.");
        work.runJobs(submission.id());
        request = work.triage(submission.id(), Right.ACCESS).getFirst();
        work.runJobs(submission.id());
        item = work.open(request.id()).getFirst();
    }

    @AfterEach
    void nobodyIsAway() {
        jdbc.sql("delete from absence").update();
        jdbc.sql("delete from saved_view").update();
    }

    @Test
    void twoPeopleWhoAskForTheNextAtOnceGetTwoDifferentTasks() throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Callable<UUID> one = () -> work.as(CaseWork.HANDLER, () -> items.claimNext())
                    .orElseThrow()
                    .id();
            Callable<UUID> other = () -> work.as(CaseWork.HANDLER_OF_KAUHAJOKI, () -> items.claimNext())
                    .orElseThrow()
                    .id();
            List<Future<UUID>> got = both.invokeAll(List.of(one, other));
            assertThat(got.get(0).get()).isNotEqualTo(got.get(1).get());
        }
    }

    @Test
    void aColleaguesTaskIsNotClaimedButTakenOverWithAReasonThatIsNoted() {
        work.as(CaseWork.HANDLER_OF_KAUHAJOKI, () -> items.claim(item.id()));
        work.as(CaseWork.HANDLER, () -> {
            assertThatThrownBy(() -> items.claim(item.id())).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> items.handOver(item.id(), CaseWork.HANDLER, " \0 "))
                    .isInstanceOf(Refusal.class);
            items.handOver(item.id(), CaseWork.HANDLER, "Mikko on sairaana\0");
            WorkItem taken = items.get(item.id());
            assertThat(taken.assignee()).isEqualTo(CaseWork.HANDLER);
            assertThat(taken.handedOver()).isEqualTo(new WorkItem.HandedOver(CaseWork.HANDLER, "Mikko on sairaana"));
            assertThat(work.bean(AuditTrail.class).of(request.submissionId(), request.id()))
                    .anyMatch(entry -> entry.verb() == Verb.TASK_TAKEN_OVER)
                    .noneMatch(entry -> entry.toString().contains("sairaana"));
        });
    }

    @Test
    void thePreviewOfAHandOverSaysWhatGoesAndWhatDoesNot() {
        WorkItem signing = signing();
        work.as(CaseWork.HANDLER, () -> {
            assertThat(plan(item, CaseWork.HANDLER_OF_KAUHAJOKI)).isEqualTo(Result.GOES);
            assertThat(plan(item, CaseWork.HANDLER_OF_MUURAME)).isEqualTo(Result.NO_ROLE);
            assertThat(plan(signing, CaseWork.HANDLER)).isEqualTo(Result.SAME_PERSON);
            items.claim(item.id());
            assertThat(plan(item, CaseWork.HANDLER)).isEqualTo(Result.ALREADY_THERE);
        });
        work.as(CaseWork.HANDLER_OF_KAUHAJOKI, () -> assertThat(plan(item, CaseWork.HANDLER_OF_KAUHAJOKI))
                .isEqualTo(Result.TAKEN_FROM_COLLEAGUE));
        work.as(CaseWork.REGISTER_OWNER, () -> assertThat(plan(item, CaseWork.HANDLER_OF_KAUHAJOKI))
                .isEqualTo(Result.NOT_ALLOWED));
    }

    @Test
    void aSubstituteSeesTheTasksWhileTheColleagueIsAwayAndNotADayLonger() {
        work.as(CaseWork.HANDLER_OF_KAUHAJOKI, () -> items.claim(item.id()));
        LocalDate today = Helsinki.dayOf(clock.instant());
        work.as(
                CaseWork.HANDLER_OF_KAUHAJOKI,
                () -> absences.set(CaseWork.HANDLER_OF_KAUHAJOKI, CaseWork.HANDLER, today, today.plusDays(2)));
        assertThat(mineOf(CaseWork.HANDLER)).contains(item.id());
        work.as(CaseWork.HANDLER, () -> assertThat(items.isMine(items.get(item.id())))
                .isTrue());
        assertThat(mineOf(CaseWork.HANDLER_OF_KAUHAJOKI)).contains(item.id());
        Instant now = clock.instant();
        clock.forward(Duration.ofDays(3));
        assertThat(mineOf(CaseWork.HANDLER)).doesNotContain(item.id());
        clock.set(now);
    }

    @Test
    void absencesAreSetByOneselfOrByTheManagerAndOnlyAmongColleagues() {
        LocalDate today = Helsinki.dayOf(clock.instant());
        work.as(CaseWork.HANDLER, () -> {
            assertThatThrownBy(() -> absences.set(CaseWork.HANDLER, CaseWork.HANDLER, today, today))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> absences.set(CaseWork.HANDLER, CaseWork.DECIDER, today, today.minusDays(1)))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> absences.set(CaseWork.DECIDER, CaseWork.HANDLER, today, today))
                    .isInstanceOf(Refusal.class);
        });
        work.as(CaseWork.HANDLER_OF_MUURAME, () -> assertThatThrownBy(
                        () -> absences.set(CaseWork.HANDLER_OF_KAUHAJOKI, CaseWork.HANDLER_OF_MUURAME, today, today))
                .isInstanceOf(NotFound.class));
        work.as(CaseWork.MANAGER, () -> {
            absences.set(CaseWork.HANDLER_OF_KAUHAJOKI, CaseWork.HANDLER, today, today);
            assertThatThrownBy(() -> absences.set(CaseWork.HANDLER_OF_KAUHAJOKI, CaseWork.HANDLER, today, today))
                    .isInstanceOf(Refusal.class);
            absences.end(absences.coming().getFirst().id());
            assertThat(absences.coming()).isEmpty();
        });
    }

    @Test
    void savedViewsAreOnesOwnOrSharedAndForgetWhatWasSearchedFor() {
        WorkFilter erasures =
                new WorkFilter(WorkFilter.View.ALL, "Aino Esimerkki", CaseWork.KAUHAJOKI, Right.ERASURE, null, null);
        work.as(CaseWork.HANDLER, () -> {
            views.save("Oma", erasures, null);
            SavedView shared = views.save("Poistot", erasures, CaseWork.KAUHAJOKI);
            views.rename(shared.id(), "Kauhajoki: poistot");
            assertThat(views.visible()).extracting(SavedView::name).containsExactly("Oma", "Kauhajoki: poistot");
            assertThat(views.visible()).allMatch(view -> view.filter().equals(erasures.searching("")));
            assertThatThrownBy(() -> views.save("\0", erasures, null)).isInstanceOf(Refusal.class);
        });
        work.as(CaseWork.HANDLER_OF_KAUHAJOKI, () -> {
            assertThat(views.visible()).extracting(SavedView::name).containsExactly("Kauhajoki: poistot");
            UUID id = views.visible().getFirst().id();
            assertThatThrownBy(() -> views.delete(id)).isInstanceOf(Refusal.class);
        });
        work.as(CaseWork.HANDLER_OF_MUURAME, () -> assertThat(views.visible()).isEmpty());
    }

    @Test
    void severalFiltersAreCountedByOneQueryAsEachByItself() {
        List<WorkFilter> filters = List.of(
                WorkFilter.of(WorkFilter.View.MINE),
                WorkFilter.of(WorkFilter.View.GROUPS).whose(WorkFilter.NOBODY),
                WorkFilter.of(WorkFilter.View.ALL).family(request.reference()),
                WorkFilter.of(WorkFilter.View.ALL).searching("nobody at all"));
        work.as(CaseWork.HANDLER, () -> {
            List<Integer> each =
                    filters.stream().map(filter -> list.totals(filter).tasks()).toList();
            assertThat(list.counts(filters)).isEqualTo(each);
            assertThat(each.get(2)).isPositive();
            assertThat(each.get(3)).isZero();
        });
    }

    @Test
    void theFeedTellsEveryListenerWhichTaskChangedAndNothingOfThePerson() throws Exception {
        List<WorkChange> one = new CopyOnWriteArrayList<>();
        List<WorkChange> other = new CopyOnWriteArrayList<>();
        Runnable endOne = feed.subscribe(one::addAll);
        Runnable endOther = feed.subscribe(other::addAll);
        try {
            work.as(CaseWork.HANDLER, () -> items.claim(item.id()));
            WorkChange claimed = new WorkChange(WorkChange.Kind.UPDATE, item.id(), CaseWork.KAUHAJOKI);
            long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (System.nanoTime() < end && !(one.contains(claimed) && other.contains(claimed))) {
                Thread.sleep(20);
            }
            assertThat(one).contains(claimed);
            assertThat(other).contains(claimed);
        } finally {
            endOne.run();
            endOther.run();
        }
    }

    private List<UUID> mineOf(String user) {
        return work.as(user, () -> list.page(WorkFilter.of(WorkFilter.View.MINE), 0, 1000)).stream()
                .map(WorkItem::id)
                .toList();
    }

    private Result plan(WorkItem of, String to) {
        return items.planHandOver(List.of(of), to).getFirst().result();
    }

    /** An item that the handler proposed and must not sign. */
    private WorkItem signing() {
        jdbc.sql("update work_item set barred = 'sari.kivela', step = 'SIGN_DECISION' where id = :id")
                .param("id", work.open(request.id()).getLast().id())
                .update();
        return work.open(request.id()).stream()
                .filter(each -> each.step() == Step.SIGN_DECISION)
                .findFirst()
                .orElseThrow();
    }
}
