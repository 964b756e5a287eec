package org.rightsdesk.process;

import org.rightsdesk.common.ActingAs;
import org.rightsdesk.worklist.WorkItems;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * While a question is open, the last day moves by a day each night (D3) without anything being recorded. The task list holds a
 * copy of it, which is renewed here after midnight and at each start. Several nodes may do it at once: they write the same.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PausedDates {

    private final WorkItems workItems;
    private final CaseFacts facts;

    PausedDates(WorkItems workItems, CaseFacts facts) {
        this.workItems = workItems;
        this.facts = facts;
    }

    @Scheduled(cron = "0 5 0 * * *", zone = "Europe/Helsinki")
    @EventListener(ApplicationReadyEvent.class)
    void renew() {
        ActingAs.run(
                ProcessDelegates.PROCESS,
                () -> workItems.pausedCases().forEach(id -> workItems.reschedule(id, facts.dates(id))));
    }
}
