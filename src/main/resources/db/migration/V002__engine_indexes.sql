-- What the engine's own script lacks.

-- Completing a task looks for its sub-tasks: without this index every completion reads the whole task table.
create index rd_idx_task_parent on act_ru_task (parent_task_id_);

-- The job executor takes timers first, the one due longest before the others.
create index rd_idx_job_type_due on act_ru_job (type_ desc, duedate_ asc);
