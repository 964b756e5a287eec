package org.rightsdesk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Step;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Right;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.worklist.FlowPosition;
import org.rightsdesk.worklist.FlowPositions;
import org.rightsdesk.worklist.Incident;
import org.rightsdesk.worklist.Incidents;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the desk sees of the engine: where a case stands, what failed, whether it is well. */
@DeskTest
class IncidentsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ManagementService jobs;

    @Autowired
    Incidents incidents;

    @Autowired
    FlowPositions positions;

    @Autowired
    EngineHealth health;

    @Autowired
    JobLockRepository locks;

    @Autowired
    JdbcClient jdbc;

    CaseFlow flow;

    @BeforeEach
    void begin() {
        flow = new CaseFlow(context);
    }

    @AfterEach
    void end() {
        flow.timeIsAsBefore();
    }

    @Test
    void whatFailsTooOftenIsAnIncidentThatAManagerLetsRunAgain() {
        UUID id = flow.triage(flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS), Right.ACCESS, true, null)
                .id();
        flow.untilStep(id, Step.CHECK_IDENTITY);
        flow.people.finish(flow.people.open(id).getFirst());
        setStatus(id, "CLOSED");
        String job = flow.messages(id).getFirst().getId();
        int tries = failUntilItIsAnIncident(job);
        assertThat(tries).isEqualTo(6);

        List<Incident> seen = flow.people.as(CaseWork.MANAGER, incidents::open);
        Incident incident =
                seen.stream().filter(i -> i.caseId().equals(id)).findFirst().orElseThrow();
        assertThat(incident.diagram()).isEqualTo("data-collection");
        assertThat(incident.activity()).isEqualTo("ServiceTask_OpenSearches");
        assertThat(incident.trouble()).contains("refusal.transition");
        assertThat(flow.people.as(CaseWork.HANDLER_OF_MUURAME, incidents::open)).isEmpty();
        assertThatThrownBy(() -> flow.handler(() -> incidents.retry(incident.id())))
                .isInstanceOf(Refusal.class);

        setStatus(id, "RECEIVED");
        flow.people.as(CaseWork.MANAGER, () -> incidents.retry(incident.id()));
        assertThat(jdbc.sql("select count(*) from act_ru_job where id_ = :id and retries_ = 1 and duedate_ is null")
                        .param("id", job)
                        .query(Integer.class)
                        .single())
                .as("it runs at once, not after the pause of the last failure")
                .isEqualTo(1);
        flow.untilStep(id, Step.SEARCH_REGISTER);
        assertThat(flow.people.as(CaseWork.MANAGER, incidents::open)).isEmpty();
    }

    @Test
    void theFileShowsWhereTheCaseStands() {
        UUID id = flow.triage(flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS), Right.ERASURE, true, null)
                .id();
        flow.untilStep(id, Step.SEARCH_REGISTER);
        FlowPosition position = flow.look(() -> positions.of(id, Language.FI)).orElseThrow();
        assertThat(position.definitionKey()).isEqualTo("erasure");
        assertThat(position.active()).containsExactly("CallActivity_Prepare");
        assertThat(position.finished()).contains("StartEvent_RequestOpened", "Gateway_ToBeginning");
        FlowPosition preparation = position.called().getFirst();
        assertThat(preparation.definitionKey()).isEqualTo("preparation");
        assertThat(preparation.active()).containsExactly("CallActivity_CollectData");
        assertThat(preparation.finished()).contains("CallActivity_VerifyIdentity");
        assertThat(preparation.called()).extracting("definitionKey").containsExactly("data-collection");
        assertThat(position.bpmnXml()).contains("<bpmn:process ", "id=\"erasure\"", "\"Pyyntö avattu\"");
    }

    @Test
    void troubleIsStoredWithoutTheWordsOfTheException() {
        RuntimeException trouble = ProcessDelegates.withoutPersonalData(
                new IllegalStateException("550 no such user tuulikki@example.test"));
        assertThat(trouble).hasMessageStartingWith("IllegalStateException in org.rightsdesk.process.IncidentsTest");
        assertThat(trouble).hasMessageNotContaining("tuulikki").hasNoCause();
    }

    @Test
    void aLetterThatTheMailServerDoesNotTakeIsTriedAgainWithGrowingPauses() {
        UUID id = flow.people.arrives(CaseWork.KAUHAJOKI, CaseFlow.WORDS).id();
        jobs.executeJob(flow.messages(id).getFirst().getId());
        jdbc.sql("update letter set state = 'SENDING', sending_at = :now where submission_id = :id")
                .param("now", Timestamp.from(flow.bean(Clock.class).instant()))
                .param("id", id)
                .update();
        String job = flow.messages(id).getFirst().getId();
        List<Long> pauses = new ArrayList<>();
        for (int tries = 0; tries < 9; tries++) {
            assertThatThrownBy(() -> jobs.executeJob(job)).isInstanceOf(ProcessEngineException.class);
            Job failed = jobs.createJobQuery().jobId(job).singleResult();
            assertThat(failed.getExceptionMessage()).contains("MailTrouble in org.rightsdesk.correspondence");
            pauses.add(
                    (failed.getDuedate().getTime() - ClockUtil.getCurrentTime().getTime()) / 60_000);
        }
        assertThat(pauses).containsExactly(1L, 5L, 15L, 30L, 60L, 120L, 360L, 360L, 720L);
        assertThat(jobs.createJobQuery().jobId(job).singleResult().getRetries()).isEqualTo(1);
        jdbc.sql("update letter set state = 'WAITING' where submission_id = :id")
                .param("id", id)
                .update();
        flow.runJobs(id);
        assertThat(flow.running(id)).containsExactly("intake");
    }

    @Test
    void aNodeThatIsAloneTakesUpWhatItWasDoingWhenItWasKilled() {
        flow.people.arrives(CaseWork.KAUHAJOKI, CaseFlow.WORDS);
        jdbc.sql("update act_ru_job set lock_owner_ = 'killed', lock_exp_time_ = now() + interval '5 minutes'")
                .update();
        assertThat(locks.freeAll()).isPositive();
        assertThat(jdbc.sql("select count(*) from act_ru_job where lock_owner_ is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theEngineIsWell() {
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    private int failUntilItIsAnIncident(String job) {
        int tries = 0;
        while (jobs.createJobQuery().jobId(job).withRetriesLeft().count() == 1) {
            assertThatThrownBy(() -> jobs.executeJob(job)).isInstanceOfAny(ProcessEngineException.class, Refusal.class);
            tries++;
        }
        return tries;
    }

    private void setStatus(UUID requestId, String status) {
        jdbc.sql("update rights_request set status = :status where id = :id")
                .param("status", status)
                .param("id", requestId)
                .update();
    }
}
