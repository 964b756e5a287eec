package org.rightsdesk.measure;

import static org.rightsdesk.common.Rows.one;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The terms of a restriction. Who may see them is asked of the request before. */
@Repository
class RestrictionTermsRepository {

    private static final String CLEAR =
            """
            delete from restriction_terms where request_id = :requestId
            """;

    private static final String INSERT =
            """
            insert into restriction_terms (request_id, review_on, still_done)
            values (:requestId, :reviewOn, :stillDone)
            """;

    private static final String INSERT_CATEGORY =
            """
            insert into restriction_category (request_id, position, category, ground)
            select :requestId, count(*), :category, :ground from restriction_category where request_id = :requestId
            """;

    private static final String FIND =
            """
            select review_on, still_done from restriction_terms where request_id = :requestId
            """;

    private static final String CATEGORIES =
            """
            select category, ground from restriction_category where request_id = :requestId order by position
            """;

    private final JdbcClient jdbc;

    RestrictionTermsRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(UUID requestId, RestrictionTerms terms) {
        jdbc.sql(CLEAR).param("requestId", requestId).update();
        jdbc.sql(INSERT)
                .param("requestId", requestId)
                .param("reviewOn", terms.reviewOn())
                .param("stillDone", terms.stillDone())
                .update();
        terms.grounds().forEach((category, ground) -> jdbc.sql(INSERT_CATEGORY)
                .param("requestId", requestId)
                .param("category", category)
                .param("ground", ground.name())
                .update());
    }

    Optional<RestrictionTerms> find(UUID requestId) {
        Map<String, RestrictionGround> grounds = new LinkedHashMap<>();
        jdbc.sql(CATEGORIES)
                .param("requestId", requestId)
                .query((row, number) ->
                        Map.entry(row.getString("category"), one(row, "ground", RestrictionGround.class)))
                .list()
                .forEach(entry -> grounds.put(entry.getKey(), entry.getValue()));
        return jdbc.sql(FIND)
                .param("requestId", requestId)
                .query((row, number) -> new RestrictionTerms(
                        grounds, row.getObject("review_on", LocalDate.class), row.getString("still_done")))
                .optional();
    }
}
