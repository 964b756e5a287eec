package org.rightsdesk.crash;

import java.util.List;
import java.util.UUID;
import org.rightsdesk.Rightsdesk;
import org.rightsdesk.common.Step;
import org.rightsdesk.request.Right;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.worklist.WorkItem;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application with tireless people: they finish whatever waits in the list. Runs in a process of its own, to be killed. */
public final class WorkingDesk {

    private static final String OPEN_CASES =
            "select distinct case_id from work_item where customer like 'Asiakas %' order by case_id";

    private static final String CLOSED = "select count(*) from rights_request where status = 'CLOSED'";

    private WorkingDesk() {}

    public static void main(String[] args) throws InterruptedException {
        ApplicationContext context = SpringApplication.run(Rightsdesk.class, args);
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        CaseWork work = CaseWork.on(context);
        System.out.println("READY");
        while (true) {
            for (UUID caseId : jdbc.sql(OPEN_CASES).query(UUID.class).list()) {
                work(work, work.open(caseId));
            }
            System.out.println("CLOSED " + jdbc.sql(CLOSED).query(Integer.class).single());
            Thread.sleep(50);
        }
    }

    private static void work(CaseWork work, List<WorkItem> items) {
        for (WorkItem item : items) {
            try {
                if (item.step() == Step.TRIAGE) {
                    work.triage(item.caseId(), Right.ACCESS);
                } else {
                    work.finish(item);
                }
            } catch (RuntimeException e) {
                System.out.println("AGAIN " + item + " " + e);
            }
        }
    }
}
