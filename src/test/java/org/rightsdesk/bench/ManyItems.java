package org.rightsdesk.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills the task list and the engine with rows that look like work and belong to no process. */
final class ManyItems {

    static final int OPEN = Integer.getInteger("bench.items", 100_000);
    /** Nobody else is called so, once there are that many. */
    static final String SOMEBODY = "Asiakas " + (OPEN * 7 / 9);

    private static final String SOME_SUBMISSIONS =
            """
            insert into submission (id, reference, company, channel, received_at, language, subject, words,
                stated_rights, state, mailbox_confirmed, created_at, version)
            select gen_random_uuid(), 'B-2026-' || n, (array['kauhajoki','leppakoski','nurmijarvi','imatra','muurame'])[n % 5 + 1],
                'EMAIL', now(), 'FI', '', '', '{}', 'NEW', true, now(), 0
            from generate_series(1, 1000) n
            """;

    private static final String ITEMS =
            """
            insert into work_item (id, task_id, case_id, submission_id, company, reference, right_kind, step, roles, queues,
                assignee, customer, customer_number, due_date, cautious_date, paused_since, extended, opened_at, topic, version)
            select gen_random_uuid(), 'bench-' || n, gen_random_uuid(), s.id, s.company, s.reference || '-' || n,
                (array['ACCESS','ERASURE','RECTIFICATION','OBJECTION'])[n %% 4 + 1],
                (array['PROPOSE_DECISION','SEARCH_REGISTER','CARRY_OUT'])[n %% 3 + 1], '{HANDLER}',
                array[s.company || ':HANDLER'], case when n %% 20 = 0 then 'sari.kivela' end, 'Asiakas ' || n,
                (40000000 + n)::text, current_date + n %% 90 - 5, current_date + n %% 90 - 5,
                case when n %% 25 = 0 then current_date end, n %% 50 = 0, now(), 'Tietopyyntö ' || n, 0
            from generate_series(1, %d) n
            join (select id, company, reference, row_number() over () as k from submission where reference like 'B-%%') s
                on s.k = n %% 1000 + 1
            """
                    .formatted(OPEN);

    private static final String ENGINE_TASKS =
            """
            insert into act_ru_task (id_, rev_, name_, task_def_key_, priority_, create_time_, suspension_state_)
            select 'bench-' || n, 1, 'Task', 'UserTask_Bench', 50, now(), 1 from generate_series(1, %d) n
            """
                    .formatted(OPEN);

    private ManyItems() {}

    static void inTheList(JdbcClient jdbc) {
        jdbc.sql(SOME_SUBMISSIONS).update();
        jdbc.sql(ITEMS).update();
        jdbc.sql("vacuum analyze work_item").update();
    }

    static void inTheEngine(JdbcClient jdbc) {
        jdbc.sql(ENGINE_TASKS).update();
        jdbc.sql("analyze act_ru_task").update();
    }
}
