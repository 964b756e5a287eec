package org.rightsdesk.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rightsdesk.testing.CaseWork.HANDLER;
import static org.rightsdesk.testing.CaseWork.HANDLER_OF_KAUHAJOKI;
import static org.rightsdesk.testing.CaseWork.HANDLER_OF_MUURAME;
import static org.rightsdesk.testing.CaseWork.KAUHAJOKI;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdesk.audit.AuditEntry;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Role;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.Verb;
import org.rightsdesk.correspondence.Messages;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.MutableClock;
import org.rightsdesk.worklist.NewWorkItem;
import org.rightsdesk.worklist.WorkDates;
import org.rightsdesk.worklist.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class OpenFileTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Seats seats;

    @Autowired
    SeatRepository table;

    @Autowired
    Drafts drafts;

    @Autowired
    WorkItems items;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    private final List<Surroundings> toldToSari = new ArrayList<>();
    private CaseWork people;
    private RightsRequest request;

    @BeforeEach
    void aCase() {
        people = CaseWork.on(context);
        request = people.triage(people.arrives(KAUHAJOKI, "Poistakaa tietoni.").id(), Right.ERASURE)
                .getFirst();
    }

    @Test
    void twoPeopleAtOneCaseSeeEachOtherUntilOneLeaves() {
        Seat sari = sit(HANDLER, toldToSari);
        assertThat(toldToSari.getLast().colleagues()).isEmpty();
        Seat mikko = sit(HANDLER_OF_KAUHAJOKI, new ArrayList<>());
        assertThat(toldToSari.getLast().colleagues()).containsExactly(HANDLER_OF_KAUHAJOKI);
        seats.leave(mikko);
        assertThat(toldToSari.getLast().colleagues()).isEmpty();
        seats.leave(sari);
    }

    @Test
    void aStepThatTheMachineOpensWithoutAWordInTheHistoryIsNews() {
        jdbc.sql("delete from work_item where case_id = :id")
                .param("id", request.id())
                .update();
        Seat sari = sit(HANDLER, toldToSari);
        assertThat(toldToSari.getLast().awaited()).isFalse();
        people.as(HANDLER, () -> items.open(step()));
        seats.round();
        assertThat(toldToSari.getLast().changes()).isEmpty();
        assertThat(toldToSari.getLast().awaited()).isTrue();
        seats.leave(sari);
    }

    private NewWorkItem step() {
        LocalDate day = Helsinki.dayOf(clock.instant());
        return new NewWorkItem(
                UUID.randomUUID().toString(),
                request.id(),
                request.submissionId(),
                request.id(),
                KAUHAJOKI,
                request.reference(),
                Right.ERASURE,
                Step.PROPOSE_DECISION,
                null,
                Set.of(Role.HANDLER),
                null,
                "",
                null,
                new WorkDates(day, day, null, false));
    }

    @Test
    void aSecondTabOfTheSamePersonIsNobodyElse() {
        Seat one = sit(HANDLER, toldToSari);
        Seat two = sit(HANDLER, new ArrayList<>());
        assertThat(toldToSari.getLast().colleagues()).isEmpty();
        seats.leave(one);
        seats.leave(two);
    }

    @Test
    void aSeatOfANodeThatDiedGrowsColdWithinAMinute() {
        Seat elsewhere = new Seat(UUID.randomUUID(), request.id(), request.submissionId(), HANDLER_OF_KAUHAJOKI);
        table.take(elsewhere, clock.instant());
        Seat sari = sit(HANDLER, toldToSari);
        assertThat(toldToSari.getLast().colleagues()).containsExactly(HANDLER_OF_KAUHAJOKI);
        clock.forward(Duration.ofSeconds(61));
        seats.round();
        assertThat(toldToSari.getLast().colleagues()).isEmpty();
        seats.leave(sari);
    }

    @Test
    void aPageWhoseBrowserDiedIsGoneWithinTwoMinutesAndOneThatTellsThatItLivesStays() {
        Seat mikko = sit(HANDLER_OF_KAUHAJOKI, new ArrayList<>());
        Seat sari = sit(HANDLER, toldToSari);
        for (int beats = 0; beats < 4; beats++) {
            clock.forward(Duration.ofSeconds(30));
            seats.alive(sari);
            seats.round();
        }
        assertThat(toldToSari.getLast().colleagues()).isEmpty();
        seats.alive(mikko);
        seats.round();
        assertThat(toldToSari.getLast().colleagues()).containsExactly(HANDLER_OF_KAUHAJOKI);
        seats.leave(mikko);
        seats.leave(sari);
    }

    @Test
    void whatAnotherDoesMeanwhileIsToldAndLookingIsNot() {
        Seat sari = sit(HANDLER, toldToSari);
        people.as(HANDLER_OF_KAUHAJOKI, () -> {
            context.getBean(org.rightsdesk.audit.AuditTrail.class)
                    .seen(request.submissionId(), request.id(), request.company());
            context.getBean(Messages.class).internalNote(request.submissionId(), request.id(), "Soitin asiakkaalle.");
        });
        seats.round();
        assertThat(toldToSari.getLast().changes().stream()
                        .filter(change -> change.actor().name().equals(HANDLER_OF_KAUHAJOKI))
                        .map(AuditEntry::verb))
                .containsExactly(Verb.NOTE_WRITTEN);
        seats.read(sari, toldToSari.getLast().changes().getFirst().number());
        seats.round();
        assertThat(toldToSari.getLast().changes()).isEmpty();
        seats.leave(sari);
    }

    @Test
    void nobodySitsDownAtAForeignFile() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> people.as(HANDLER_OF_MUURAME, () -> sit(HANDLER_OF_MUURAME, toldToSari)));
    }

    @Test
    void aDraftIsItsWritersOwnAndGoesWhenItIsSent() {
        keep(HANDLER, "message", "Hei Aino, \0tarkistamme vielä 🙂");
        keep(HANDLER, "message", "Hei Aino, tarkistamme vielä laskut 🙂");
        keep(HANDLER, "search-register/billing/case.search.note", "3 laskua");
        assertThat(words(HANDLER)).containsExactlyInAnyOrder("Hei Aino, tarkistamme vielä laskut 🙂", "3 laskua");
        assertThat(words(HANDLER_OF_KAUHAJOKI)).isEmpty();
        people.as(HANDLER, () -> drafts.drop(request.id(), "search-register/billing"));
        assertThat(words(HANDLER)).hasSize(1);
        keep(HANDLER, "message", "  ");
        assertThat(words(HANDLER)).isEmpty();
    }

    @Test
    void aPlaceholderInAFieldsNameDropsNothingElse() {
        keep(HANDLER, "abc/x", "yksi");
        people.as(HANDLER, () -> drafts.drop(request.id(), "a_c"));
        people.as(HANDLER, () -> drafts.drop(request.id(), "%"));
        assertThat(words(HANDLER)).containsExactly("yksi");
    }

    @Test
    void anIdentityCodeIsNotKeptInADraft() {
        assertThat(keep(HANDLER, "note", "Tunnus on 010190-900X, sanoi asiakas"))
                .isFalse();
        assertThat(words(HANDLER)).isEmpty();
    }

    @Test
    void aForeignFileTakesNoDraftAndShowsNone() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> keep(HANDLER_OF_MUURAME, "note", "x"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> words(HANDLER_OF_MUURAME));
    }

    /** Retention deletes the request; nothing that was typed about it stays (C.11). */
    @Test
    void draftsAndSeatsHangOnTheRequestAndGoWithIt() {
        assertThat(jdbc.sql(
                                """
                                select conrelid::regclass::text
                                from pg_constraint
                                where confrelid = 'rights_request'::regclass and confdeltype = 'c'
                                """)
                        .query(String.class)
                        .list())
                .contains("draft", "file_seat");
    }

    private Seat sit(String user, List<Surroundings> told) {
        long now = people.look(() -> context.getBean(org.rightsdesk.audit.AuditTrail.class)
                .of(request.submissionId(), request.id())
                .getFirst()
                .number());
        return people.as(user, () -> seats.take(request.id(), now, told::add));
    }

    private boolean keep(String user, String field, String words) {
        return people.as(user, () -> drafts.keep(request.id(), field, words)).isPresent();
    }

    private List<String> words(String user) {
        return people.as(user, () -> drafts.of(request.id())).stream()
                .map(Draft::words)
                .toList();
    }
}
