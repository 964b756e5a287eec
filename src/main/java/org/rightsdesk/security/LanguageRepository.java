package org.rightsdesk.security;

import java.util.Locale;
import java.util.Optional;
import org.rightsdesk.common.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LanguageRepository {

    private static final String CHOSEN =
            "select language from app_user where username = :username and language is not null";

    private static final String CHOOSE = "update app_user set language = :language where username = :username";

    private final JdbcClient jdbc;

    LanguageRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Language> of(String username) {
        return jdbc.sql(CHOSEN)
                .param("username", username)
                .query(String.class)
                .optional()
                .map(tag -> Language.of(Locale.of(tag)));
    }

    void choose(String username, Language language) {
        jdbc.sql(CHOOSE)
                .param("username", username)
                .param("language", language.tag())
                .update();
    }
}
