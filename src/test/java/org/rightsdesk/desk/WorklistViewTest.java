package org.rightsdesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdesk.deadline.Deadlines;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Submission;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.worklist.SavedView;
import org.rightsdesk.worklist.SavedViews;
import org.rightsdesk.worklist.WorkFilter;
import org.rightsdesk.worklist.WorkItem;
import org.rightsdesk.worklist.WorkItems;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@DeskTest
@WithMockUser(CaseWork.HANDLER)
class WorklistViewTest extends SpringBrowserlessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    WorkItems items;

    @Autowired
    Deadlines deadlines;

    @Autowired
    SavedViews views;

    @Autowired
    JdbcClient jdbc;

    private Submission submission;
    private RightsRequest request;

    @BeforeEach
    void aCaseIsOpen() {
        UI.getCurrent().setLocale(Locale.of("fi"));
        CaseWork people = CaseWork.on(context);
        submission = people.arrives(CaseWork.KAUHAJOKI, "Haluan nähdä tietoni.");
        people.runJobs(submission.id());
        request = people.triage(submission.id(), Right.ACCESS).getFirst();
        people.runJobs(submission.id());
    }

    @Test
    void eachFilterOfTheAddressNarrowsTheList() {
        String family = "&family=" + submission.reference();
        assertThat(rows("?view=all" + family)).isNotEmpty().allMatch(item -> item.submissionId()
                .equals(submission.id()));
        assertThat(rows("?view=all&company=kauhajoki" + family)).isNotEmpty();
        assertThat(rows("?view=all&company=imatra" + family)).isEmpty();
        assertThat(rows("?view=all&right=access" + family)).isNotEmpty();
        assertThat(rows("?view=all&right=erasure" + family)).isEmpty();
        assertThat(rows("?view=all&language=fi" + family)).isNotEmpty();
        assertThat(rows("?view=all&language=sv" + family)).isEmpty();
        assertThat(rows("?view=all&who=nobody" + family)).isNotEmpty();
        assertThat(rows("?view=all&who=sari.kivela" + family)).isEmpty();
        assertThat(rows("?view=all&deadline=later" + family)).isNotEmpty();
        assertThat(rows("?view=all&deadline=extended" + family)).isEmpty();
        String day = deadlines.of(request.id()).dueDate().toString();
        assertThat(rows("?view=all&day=" + day + family)).isNotEmpty();
        assertThat(rows("?view=all&day=2001-01-01" + family)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"who=nobody", "who=mikko.aalto", "view=groups&who=nobody"})
    void theAddressOfSomebodysWorkCanBeTheFirstThatIsOpened(String query) {
        open("?" + query);
        assertThat(find(Grid.class).all()).hasSize(1);
    }

    @Test
    void theSearchKnowsReferenceNameNumberAndSubject() {
        for (String words : List.of(request.reference(), "aino esi", "40018823", "pyyn")) {
            assertThat(rows("?view=all&q=" + encoded(words))).as(words).isNotEmpty();
        }
        assertThat(rows("?view=all&q=" + encoded("%"))).isEmpty();
    }

    @Test
    void theNumberOfACaseInWhichNothingWaitsLeadsToItsFile() {
        CaseWork people = CaseWork.on(context);
        people.as(CaseWork.HANDLER, () -> context.getBean(Requests.class).withdraw(request.id()));
        people.runJobs(submission.id());
        assertThat(rows("?view=all&q=" + request.reference())).isEmpty();
        assertThat(buttons()).contains("Avaa asia");
        assertThat(rows("?view=all&q=K-1999-0001")).isEmpty();
        assertThat(buttons()).doesNotContain("Avaa asia").contains("Poista suodattimet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?view=nonsense",
                "?day=2026-13-99",
                "?day=999999999-01-01",
                "?who=%00",
                "?company='--",
                "?at=-5",
                "?family=%25",
                "?language=xx",
                "?item=1",
                "?deadline=LATE",
                "?company=atlantis"
            })
    void whatTheAddressSaysWronglyIsIgnored(String query) {
        String own = "&q=" + submission.reference(); // cases of other tests may move meanwhile
        List<UUID> all = ids(rows("?view=groups" + own));
        assertThat(ids(rows(query + own))).isNotEmpty().isEqualTo(all);
    }

    private static List<UUID> ids(List<WorkItem> rows) {
        return rows.stream().map(WorkItem::id).toList();
    }

    @Test
    void aSearchThatNobodyTypesBreaksNothing() {
        for (String words :
                List.of("\0", "a\0b", "x".repeat(10_000), "😀".repeat(200), "\u202eعربي", "'; drop table x;--", "\\")) {
            open("?view=all&q=" + encoded(words));
            assertThat(find(H1.class).single().getText()).isEqualTo("Kaikki avoimet");
        }
    }

    @Test
    void theListCountsTasksAndSaysHowManyCasesTheyAre() {
        int tasks = rows("?view=all&family=" + submission.reference()).size();
        assertThat(tasks).isGreaterThan(1);
        assertThat(find(Span.class).all()).extracting(Span::getText).contains(tasks + " tehtävää · 1 asia");
    }

    @Test
    void aForeignerSeesNothingOfIt() {
        CaseWork.on(context)
                .as(CaseWork.HANDLER_OF_MUURAME, () -> assertThat(rows("?view=all&family=" + submission.reference()))
                        .isEmpty());
    }

    @Test
    void whoProposedSeesBeforeAnyClickThatAnotherSigns() {
        WorkItem item = rows("?view=all&family=" + submission.reference()).getFirst();
        jdbc.sql("update work_item set barred = 'sari.kivela' where id = :id")
                .param("id", item.id())
                .update();
        open("?view=all&family=" + submission.reference() + "&item=" + item.id());
        assertThat(find(Notice.class).all())
                .flatExtracting(notice -> notice.getChildren().toList())
                .filteredOn(Span.class::isInstance)
                .extracting(words -> ((Span) words).getText())
                .contains("Sinä ehdotit, toinen hyväksyy. Et voi itse hyväksyä tätä päätöstä.");
        assertThat(buttons()).doesNotContain("Ota itselle");
    }

    @Test
    void aColleaguesTaskOffersToBeTakenOverAndOwnWorkToBeGivenBack() {
        WorkItem item = rows("?view=all&family=" + submission.reference()).getFirst();
        CaseWork.on(context).as(CaseWork.HANDLER_OF_KAUHAJOKI, () -> items.claim(item.id()));
        open("?view=all&family=" + submission.reference() + "&item=" + item.id());
        assertThat(buttons()).contains("Ota toiselta…", "Anna toiselle").doesNotContain("Palauta jonoon");
        items.handOver(item.id(), CaseWork.HANDLER, "Mikko on lomalla");
        open("?view=mine&item=" + item.id());
        assertThat(buttons()).contains("Palauta jonoon");
        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .contains("Sari Kivelä otti tehtävän toiselta. Syy: Mikko on lomalla");
    }

    @Test
    void onlyAViewThatNobodyHasYetIsOfferedToBeKept() {
        open("?view=all&deadline=late");
        assertThat(buttons()).doesNotContain("Tallenna näkymä");
        open("?view=all&deadline=late&company=kauhajoki");
        assertThat(buttons()).contains("Tallenna näkymä");
    }

    @Test
    void everyRoleOpensTheListAndItsAbsences() {
        for (String user : List.of(
                CaseWork.REGISTER_OWNER, CaseWork.DECIDER, CaseWork.DPO, CaseWork.MANAGER, CaseWork.MAIN_USER)) {
            CaseWork.on(context).as(user, () -> {
                open("?view=groups");
                assertThat(view()).isEqualTo("WorklistView");
                UI.getCurrent().navigate("absences");
                assertThat(view()).isEqualTo("AbsencesView");
            });
        }
    }

    @Test
    void aSavedViewStandsAmongTheViewsUnderItsName() {
        WorkFilter filter = WorkFilter.of(WorkFilter.View.ALL).family(submission.reference());
        SavedView saved = views.save("Tämä kirje", filter, null);
        open("?view=all&family=" + submission.reference());
        assertThat(find(H1.class).single().getText()).isEqualTo("Tämä kirje");
        views.delete(saved.id());
    }

    @Test
    void aTaskThatArrivesShowsWithoutReload() throws Exception {
        open("?view=all");
        String before = live().getText();
        CaseWork people = CaseWork.on(context);
        people.runJobs(people.arrives(CaseWork.KAUHAJOKI, "Uusi kirje.").id());
        long end = System.nanoTime() + 20_000_000_000L;
        while (System.nanoTime() < end && live().getText().equals(before)) {
            Thread.sleep(50);
            roundTrip();
        }
        assertThat(live().getText()).startsWith("1 uusi tehtävä kello");
    }

    /** A list rests for at least five seconds between two counts, however much changes. Lists that other tests left open count too. */
    @Test
    void manyChangesInARowAreCountedOnce() throws Exception {
        open("?view=all");
        Logger statements = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        statements.addAppender(heard);
        statements.setAdditive(false);
        statements.setLevel(Level.DEBUG);
        try {
            for (int i = 0; i < 40; i++) {
                jdbc.sql("update work_item set version = version where submission_id = :id")
                        .param("id", submission.id())
                        .update();
                Thread.sleep(80);
                roundTrip();
                live();
            }
        } finally {
            statements.setLevel(null);
            statements.setAdditive(true);
            statements.detachAppender(heard);
        }
        assertThat(List.copyOf(heard.list))
                .extracting(ILoggingEvent::getFormattedMessage)
                .filteredOn(words -> words.contains("count(*) filter"))
                .hasSizeBetween(1, 10);
    }

    private String view() {
        return ((Component) getCurrentView()).getClass().getSimpleName();
    }

    private Span live() {
        return find(Span.class).all().stream()
                .filter(span -> span.hasClassName("rd-news"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private List<WorkItem> rows(String query) {
        open(query);
        return grid().getLazyDataView().getItems().toList();
    }

    @SuppressWarnings("unchecked")
    private Grid<WorkItem> grid() {
        return (Grid<WorkItem>) find(Grid.class).single();
    }

    private static void open(String query) {
        UI.getCurrent().navigate("", QueryParameters.fromString(query.substring(1)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
