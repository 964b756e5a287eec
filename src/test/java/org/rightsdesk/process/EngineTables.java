package org.rightsdesk.process;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every column of every table of the engine, searched for what must not be there. */
final class EngineTables {

    private static final String COLUMNS =
            """
            select table_name || ' ' || column_name || ' ' || data_type
            from information_schema.columns
            where table_schema = current_schema() and table_name like :tables
                and data_type in ('character varying', 'text', 'bytea', 'uuid')
            """;

    private final JdbcClient jdbc;
    private final String tables;

    EngineTables(JdbcClient jdbc) {
        this(jdbc, "act\\_%");
    }

    /** @param tables which tables, as a pattern of SQL */
    EngineTables(JdbcClient jdbc, String tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    /** The columns that hold one of the words, in any case. */
    List<String> columnsWith(List<String> words) {
        List<String> found = new ArrayList<>();
        for (String column :
                jdbc.sql(COLUMNS).param("tables", tables).query(String.class).list()) {
            String[] parts = column.split(" ", 3);
            String text = parts[2].equals("bytea") ? "encode(" + parts[1] + ", 'escape')" : parts[1] + "::text";
            for (String word : words) {
                if (holds(parts[0], text, word)) {
                    found.add(parts[0] + "." + parts[1] + " holds " + word);
                }
            }
        }
        return found;
    }

    private boolean holds(String table, String text, String word) {
        return jdbc.sql("select exists (select 1 from " + table + " where " + text + " ilike :word)")
                .param("word", "%" + word + "%")
                .query(Boolean.class)
                .single();
    }
}
