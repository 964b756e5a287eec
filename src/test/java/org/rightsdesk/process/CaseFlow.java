package org.rightsdesk.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Step;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Requester;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.rightsdesk.request.Triage;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.MutableClock;
import org.rightsdesk.worklist.WorkItem;
import org.springframework.context.ApplicationContext;

/** Drives one case: people's steps through the modules' verbs, the machine's jobs by hand, time by the test's clock. */
final class CaseFlow {

    static final String NAME = "Tuulikki Keksitty";
    static final String ADDRESS = "tuulikki.keksitty@example.test";
    static final String WORDS = "Haluaisin nähdä Peltokuja seitsemän asunnon tietoni";

    final CaseWork people;
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final MutableClock clock;
    private final Instant begun;

    CaseFlow(ApplicationContext context) {
        this.people = CaseWork.on(context);
        this.runtime = context.getBean(RuntimeService.class);
        this.jobs = context.getBean(ManagementService.class);
        this.clock = (MutableClock) context.getBean(Clock.class);
        this.begun = clock.instant();
        ClockUtil.setCurrentTime(Date.from(begun));
    }

    /** Other tests share the clock. */
    void timeIsAsBefore() {
        clock.set(begun);
        ClockUtil.reset();
    }

    Submission arrives(Channel channel, @Nullable String address) {
        Requester requester = new Requester(
                NAME, EmailAddress.parse(address).orElse(null), null, "Peltokuja 7, 61800 Kauhajoki", null, null);
        Submission submission = people.arrives(CaseWork.KAUHAJOKI, channel, requester, WORDS);
        runJobs(submission.id());
        return submission;
    }

    /** @param question what is unclear; empty when nobody has put it into words yet */
    RightsRequest triage(Submission submission, Right right, boolean contactOnFile, @Nullable String question) {
        RightsRequest request = triageWithoutJobs(submission, right, contactOnFile, question);
        runJobs(request.id());
        return request;
    }

    /** Leaves the case before the job that begins its diagram. */
    RightsRequest triageWithoutJobs(
            Submission submission, Right right, boolean contactOnFile, @Nullable String question) {
        Triage triage = new Triage(Set.of(right), Language.FI, null, null, contactOnFile, false, question);
        handler(() -> bean(Submissions.class).triage(submission.id(), triage));
        return people.look(
                () -> bean(Requests.class).ofSubmission(submission.id()).getFirst());
    }

    /** Finishes the usual way whatever is open, until nothing is, or the step is reached. */
    void untilStep(UUID caseId, @Nullable Step stop) {
        runJobs(caseId);
        List<WorkItem> open = people.open(caseId);
        while (!open.isEmpty() && open.stream().noneMatch(item -> item.step() == stop)) {
            people.finish(open.getFirst());
            runJobs(caseId);
            open = people.open(caseId);
        }
        if (stop != null && open.isEmpty()) {
            throw new AssertionError("The case ended before " + stop);
        }
    }

    List<Step> openSteps(UUID caseId) {
        return people.open(caseId).stream().map(WorkItem::step).toList();
    }

    void handler(Runnable work) {
        people.as(CaseWork.HANDLER, work);
    }

    void decider(Runnable work) {
        people.as(CaseWork.DECIDER, work);
    }

    <T> T look(Supplier<T> work) {
        return people.look(work);
    }

    <T> T bean(Class<T> type) {
        return people.bean(type);
    }

    RightsRequest request(UUID requestId) {
        return people.request(requestId);
    }

    /** Runs what the machine would do at once, until it has nothing to do. */
    void runJobs(UUID caseId) {
        List<Job> waiting = messages(caseId);
        while (!waiting.isEmpty()) {
            jobs.executeJob(waiting.getFirst().getId());
            waiting = messages(caseId);
        }
    }

    /** Lets time pass without anything that falls due. */
    void timeFlows(Duration duration) {
        clock.forward(duration);
        ClockUtil.setCurrentTime(Date.from(clock.instant()));
    }

    /** An hour after everything that is deployed: the engine compares what it deploys with what was deployed last. */
    void afterEveryDeployment() {
        Instant last = bean(ProcessEngine.class).getRepositoryService().createDeploymentQuery().list().stream()
                .map(deployment -> deployment.getDeploymentTime().toInstant())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Duration ahead = Duration.between(clock.instant(), last);
        timeFlows((ahead.isNegative() ? Duration.ZERO : ahead).plusHours(1));
    }

    /** Lets days pass; timers that fall due on the way fire in their order. */
    void daysPass(UUID caseId, int days) {
        for (int day = 0; day < days; day++) {
            clock.forwardDays(1);
            ClockUtil.setCurrentTime(Date.from(clock.instant()));
            List<Job> due = due(caseId);
            while (!due.isEmpty()) {
                jobs.executeJob(due.getFirst().getId());
                runJobs(caseId);
                due = due(caseId);
            }
        }
    }

    /** Lets years pass at once, to the morning of a day; timers that fall due on the way fire on that day. */
    void until(UUID caseId, LocalDate day) {
        clock.set(day, LocalTime.of(7, 0));
        ClockUtil.setCurrentTime(Date.from(clock.instant()));
        for (List<Job> due = due(caseId); !due.isEmpty(); due = due(caseId)) {
            jobs.executeJob(due.getFirst().getId());
            runJobs(caseId);
        }
    }

    List<Job> messages(UUID caseId) {
        return jobsOf(caseId, false);
    }

    private List<Job> due(UUID caseId) {
        return jobsOf(caseId, true).stream()
                .filter(job -> !job.getDuedate().after(ClockUtil.getCurrentTime()))
                .toList();
    }

    private List<Job> jobsOf(UUID caseId, boolean timers) {
        List<Job> found = new ArrayList<>();
        for (ProcessInstance instance : instances(caseId)) {
            var query = jobs.createJobQuery().processInstanceId(instance.getId());
            found.addAll((timers ? query.timers() : query.messages()).list());
        }
        return found;
    }

    /** The diagrams that run for the case. */
    List<String> running(UUID caseId) {
        return instances(caseId).stream()
                .map(ProcessInstance::getProcessDefinitionKey)
                .sorted()
                .toList();
    }

    private List<ProcessInstance> instances(UUID caseId) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .list();
    }
}
