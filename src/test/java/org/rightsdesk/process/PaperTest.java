package org.rightsdesk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rightsdesk.audit.AuditTrail;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.Verb;
import org.rightsdesk.registers.Actions;
import org.rightsdesk.registers.Paper;
import org.rightsdesk.registers.Search;
import org.rightsdesk.registers.Searches;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Requester;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.rightsdesk.request.Triage;
import org.rightsdesk.security.NewUser;
import org.rightsdesk.security.Term;
import org.rightsdesk.security.Undertakings;
import org.rightsdesk.security.Users;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.MutableClock;
import org.rightsdesk.worklist.WorkItem;
import org.rightsdesk.worklist.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Papers: booked to a place and a person (L10, N21, I11), and in Imatra handled by sworn persons only (I11, R46). */
@DeskTest
class PaperTest {

    private static final String PAPERS = "paper-archive";
    private static final CompanyKey IMATRA = new CompanyKey("imatra");
    private static final CompanyKey NURMIJARVI = new CompanyKey("nurmijarvi");
    private static final Paper CABINET = new Paper(" Lukittu kaappi 3 ", CaseWork.REGISTER_OWNER);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MutableClock clock;

    private CaseFlow flow;
    private String fresh = "";

    @BeforeEach
    void begin() {
        flow = new CaseFlow(context);
        fresh = "p" + UUID.randomUUID().toString().substring(0, 12);
        Term term = new Term(Role.REGISTER_OWNER, today(), null);
        NewUser user = new NewUser(fresh, "Uusi Keksitty", fresh + "@example.test");
        as(CaseWork.MAIN_USER, () -> {
            flow.bean(Users.class).create(IMATRA, user, term);
            flow.bean(Users.class).give(NURMIJARVI, fresh, term);
        });
    }

    @AfterEach
    void end() {
        flow.timeIsAsBefore();
    }

    @Test
    @DisplayName(
            "I11, R46: who has no secrecy undertaking noted gets no task among the papers, finds nothing and carries out nothing")
    void withoutAnUndertaking() {
        UUID id = searching(IMATRA);
        WorkItem papers = item(id, PAPERS);
        WorkItem other = item(id, "billing");
        WorkItems items = flow.bean(WorkItems.class);
        refused("refusal.no-undertaking", () -> as(fresh, () -> items.claim(papers.id())));
        refused(
                "refusal.no-undertaking",
                () -> as(CaseWork.HANDLER, () -> items.handOver(papers.id(), fresh, "Ehditkö?")));
        refused("refusal.no-undertaking", () -> as(fresh, () -> found(id, PAPERS, CABINET)));
        refused("refusal.no-undertaking", () -> as(fresh, () -> nothing(id)));
        refused(
                "refusal.no-undertaking",
                () -> as(CaseWork.REGISTER_OWNER, () -> found(id, PAPERS, new Paper("Kaappi", fresh))));
        refused(
                "refusal.no-undertaking",
                () -> as(fresh, () -> flow.bean(Actions.class).done(id, PAPERS, "Silputtu")));
        as(fresh, () -> items.claim(other.id()));

        as(CaseWork.MAIN_USER, () -> flow.bean(Undertakings.class).note(IMATRA, fresh, today()));
        as(fresh, () -> items.claim(papers.id()));
        as(fresh, () -> found(id, PAPERS, new Paper("Kaappi", fresh)));
    }

    @Test
    @DisplayName(
            "I11: an undertaking is noted by a main user of the company, not for oneself, not for a day to come, and is in the audit")
    void notingAnUndertaking() {
        Undertakings undertakings = flow.bean(Undertakings.class);
        refused("refusal.no-role", () -> as(CaseWork.HANDLER, () -> undertakings.note(IMATRA, fresh, today())));
        refused(
                "refusal.own-rights",
                () -> as(CaseWork.MAIN_USER, () -> undertakings.note(IMATRA, CaseWork.MAIN_USER, today())));
        refused(
                "refusal.undertaking-day",
                () -> as(CaseWork.MAIN_USER, () -> undertakings.note(IMATRA, fresh, today().plusDays(1))));
        as(CaseWork.MAIN_USER, () -> undertakings.note(IMATRA, fresh, today()));
        assertThat(undertakings.given(fresh, IMATRA)).isTrue();
        assertThat(undertakings.given(fresh, NURMIJARVI))
                .as("each company has its own")
                .isFalse();
        assertThat(flow.people.as(
                        CaseWork.MAIN_USER, () -> flow.bean(AuditTrail.class).ofAccounts(IMATRA)))
                .first()
                .satisfies(entry -> {
                    assertThat(entry.verb()).isEqualTo(Verb.UNDERTAKING_NOTED);
                    assertThat(entry.facts()).containsEntry("user", fresh);
                });
    }

    @Test
    @DisplayName(
            "L10, N21: a paper that was found is booked to a place and to who fetched it; nothing found, or no papers, needs none")
    void aPaperIsBooked() {
        UUID id = searching(NURMIJARVI);
        as(CaseWork.REGISTER_OWNER, () -> {
            refused("refusal.paper-place-missing", () -> found(id, PAPERS, null));
            refused("refusal.paper-place-missing", () -> found(id, PAPERS, new Paper(" ", CaseWork.REGISTER_OWNER)));
            refused("refusal.paper-place-missing", () -> found(id, PAPERS, new Paper("Kaappi", "joku.muu")));
        });
        as(fresh, () -> found(id, PAPERS, CABINET));
        assertThat(search(id, PAPERS).paper()).isEqualTo(new Paper("Lukittu kaappi 3", CaseWork.REGISTER_OWNER));
        String other = flow.look(() -> flow.bean(Searches.class).waiting(id)).getFirst();
        as(CaseWork.REGISTER_OWNER, () -> found(id, other, CABINET));
        assertThat(search(id, other).paper()).isNull();

        UUID empty = searching(NURMIJARVI);
        as(CaseWork.REGISTER_OWNER, () -> nothing(empty));
        assertThat(search(empty, PAPERS).result()).isEqualTo(Search.Result.NOTHING_FOUND);
    }

    private void found(UUID id, String register, @Nullable Paper paper) {
        flow.bean(Searches.class).record(id, register, Search.Result.FOUND, "Kortti", paper);
    }

    private void nothing(UUID id) {
        flow.bean(Searches.class).record(id, PAPERS, Search.Result.NOTHING_FOUND, "");
    }

    private Search search(UUID id, String register) {
        return flow.look(() -> flow.bean(Searches.class).of(id)).stream()
                .filter(each -> each.register().equals(register))
                .findFirst()
                .orElseThrow();
    }

    private UUID searching(CompanyKey company) {
        Requester requester = new Requester("Keksitty Henkilö", null, null, "Tie 7", null, null);
        Submission submission = flow.people.arrives(company, Channel.COUNTER, requester, "Mitä tiedätte");
        flow.runJobs(submission.id());
        Triage triage = new Triage(Set.of(Right.RECTIFICATION), Language.FI, "7001", null, true, true, null);
        flow.handler(() -> flow.bean(Submissions.class).triage(submission.id(), triage));
        flow.runJobs(submission.id());
        UUID id = flow.look(() -> flow.bean(Requests.class).ofSubmission(submission.id()))
                .getFirst()
                .id();
        flow.untilStep(id, Step.SEARCH_REGISTER);
        return id;
    }

    private WorkItem item(UUID id, String register) {
        return flow.people.open(id).stream()
                .filter(each -> register.equals(each.subject()))
                .findFirst()
                .orElseThrow();
    }

    private void as(String user, Runnable work) {
        flow.people.as(user, work);
    }

    private LocalDate today() {
        return Helsinki.dayOf(clock.instant());
    }

    private static void refused(String key, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }
}
