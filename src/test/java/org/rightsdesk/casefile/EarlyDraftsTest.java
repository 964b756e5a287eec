package org.rightsdesk.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rightsdesk.testing.CaseWork.HANDLER;
import static org.rightsdesk.testing.CaseWork.HANDLER_OF_KAUHAJOKI;
import static org.rightsdesk.testing.CaseWork.HANDLER_OF_MUURAME;
import static org.rightsdesk.testing.CaseWork.KAUHAJOKI;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.request.Submission;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class EarlyDraftsTest {

    @Autowired
    private EarlyDrafts drafts;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private CaseWork people;
    private Submission letter;

    @BeforeEach
    void aMessageArrives() {
        people = CaseWork.on(context);
        letter = people.arrives(KAUHAJOKI, "Haluan nähdä tietoni.");
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from early_draft").update();
    }

    @Test
    void aDraftIsItsWritersOwnAndEachPlaceHasItsOwn() {
        keep(HANDLER, "book/words", "Hän soittaa");
        keep(HANDLER, "book/words", "Hän soittaa huomenna\0");
        keep(HANDLER, "own-correction/what", "Väärä osoite");
        people.as(HANDLER, () -> drafts.of(letter.id()).keep("triage/question", "Ensi vuosi"));
        assertThat(words(HANDLER)).containsExactlyInAnyOrder("Hän soittaa huomenna", "Väärä osoite");
        assertThat(words(HANDLER_OF_KAUHAJOKI)).isEmpty();
        assertThat(ofLetter(HANDLER)).containsExactly("Ensi vuosi");
        assertThat(ofLetter(HANDLER_OF_KAUHAJOKI)).isEmpty();
        people.as(HANDLER, () -> drafts.beforeACase().drop("book"));
        assertThat(words(HANDLER)).containsExactly("Väärä osoite");
        keep(HANDLER, "own-correction/what", " ");
        assertThat(words(HANDLER)).isEmpty();
        assertThat(ofLetter(HANDLER)).containsExactly("Ensi vuosi");
    }

    @Test
    void aForeignMessageTakesNoDraftAndShowsNone() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ofLetter(HANDLER_OF_MUURAME));
        DraftBox box = people.as(HANDLER, () -> drafts.of(letter.id()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> people.as(HANDLER_OF_MUURAME, () -> box.keep("triage/question", "x")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> people.as(HANDLER_OF_MUURAME, box::drafts));
    }

    /** R54: also before there is a case. */
    @Test
    void anIdentityCodeIsNotKept() {
        keep(HANDLER, "book/words", "Tunnukseni on 010190-900X");
        assertThat(words(HANDLER)).isEmpty();
    }

    @Test
    void afterTwoWeeksADraftIsForgottenAndWithTheMessageItGoes() {
        keep(HANDLER, "book/words", "Vanha");
        people.as(HANDLER, () -> drafts.of(letter.id()).keep("triage/question", "Vanha"));
        clock.forwardDays(13);
        keep(HANDLER, "book/name", "Uusi");
        drafts.forget();
        assertThat(words(HANDLER)).containsExactly("Vanha", "Uusi");
        clock.forwardDays(2);
        drafts.forget();
        assertThat(words(HANDLER)).containsExactly("Uusi");
        assertThat(ofLetter(HANDLER)).isEmpty();
    }

    private void keep(String user, String field, String words) {
        people.as(user, () -> drafts.beforeACase().keep(field, words));
    }

    private List<String> words(String user) {
        return people.as(user, () -> drafts.beforeACase().drafts()).stream()
                .map(Draft::words)
                .toList();
    }

    private List<String> ofLetter(String user) {
        return people.as(user, () -> drafts.of(letter.id()).drafts()).stream()
                .map(Draft::words)
                .toList();
    }
}
