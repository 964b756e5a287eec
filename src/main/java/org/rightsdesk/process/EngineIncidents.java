package org.rightsdesk.process;

import static java.util.Objects.requireNonNullElse;

import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Role;
import org.rightsdesk.common.Verb;
import org.rightsdesk.worklist.Incident;
import org.rightsdesk.worklist.Incidents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The engine's jobs that have no try left. */
@Component
@Transactional
class EngineIncidents implements Incidents {

    /** The last failure has put the job off for hours: who asks for it anew does not wait for that. */
    private static final @Nullable Date NOW = null;

    private final ManagementService jobs;
    private final RuntimeService runtime;
    private final CaseFacts facts;
    private final Access access;
    private final Happenings happenings;

    EngineIncidents(
            ManagementService jobs, RuntimeService runtime, CaseFacts facts, Access access, Happenings happenings) {
        this.jobs = jobs;
        this.runtime = runtime;
        this.facts = facts;
        this.access = access;
        this.happenings = happenings;
    }

    @Override
    public List<Incident> open() {
        return jobs.createJobQuery().noRetriesLeft().list().stream()
                .map(this::incident)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Incident::since))
                .toList();
    }

    @Override
    public void retry(String incidentId) {
        Incident incident = open().stream()
                .filter(each -> each.id().equals(incidentId))
                .findFirst()
                .orElseThrow(NotFound::new);
        access.require(incident.company(), Role.MANAGER, Role.MAIN_USER);
        jobs.setJobRetries(incidentId, 1);
        jobs.setJobDuedate(incidentId, NOW);
        facts.name(incident.caseId())
                .ifPresent(
                        name -> happenings.tell(name.happened(Verb.RETRIED, Map.of("activity", incident.activity()))));
    }

    private Optional<Incident> incident(Job job) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
        UUID caseId = UUID.fromString(instance.getBusinessKey());
        return facts.name(caseId)
                .map(name -> new Incident(
                        job.getId(),
                        caseId,
                        name.company(),
                        name.reference(),
                        job.getProcessDefinitionKey(),
                        requireNonNullElse(job.getFailedActivityId(), ""),
                        requireNonNullElse(job.getExceptionMessage(), ""),
                        requireNonNullElse(job.getCreateTime(), job.getDuedate())
                                .toInstant()));
    }
}
