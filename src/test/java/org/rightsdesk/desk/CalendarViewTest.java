package org.rightsdesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.deadline.Deadlines;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Submission;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.worklist.WorkItem;
import org.rightsdesk.worklist.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@DeskTest
@WithMockUser(CaseWork.HANDLER)
class CalendarViewTest extends SpringBrowserlessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Deadlines deadlines;

    @Autowired
    WorkItems items;

    @Autowired
    JdbcClient jdbc;

    private RightsRequest request;

    @BeforeEach
    void aCaseIsOpen() {
        UI.getCurrent().setLocale(Locale.of("fi"));
        CaseWork people = CaseWork.on(context);
        Submission submission = people.arrives(CaseWork.KAUHAJOKI, "Haluan nähdä tietoni.");
        people.runJobs(submission.id());
        request = people.triage(submission.id(), Right.ACCESS).getFirst();
        people.runJobs(submission.id());
    }

    @Test
    void aMonthShowsWhatEndsInItOnlyToThoseWhoMaySeeIt() {
        String month = deadlines.of(request.id()).dueDate().toString().substring(0, 7);
        open("?month=" + month + "&company=kauhajoki");
        assertThat(shown()).isNotEmpty().allMatch(number -> number.startsWith("K-"));
        open("?month=" + month + "&company=muurame");
        assertThat(shown()).noneMatch(number -> number.startsWith("K-"));
        CaseWork.on(context).as(CaseWork.HANDLER_OF_MUURAME, () -> open("?month=" + month));
        assertThat(shown()).noneMatch(number -> number.startsWith("K-"));
    }

    @Test
    void holidaysAreNamedAndTheYearTurnsRight() {
        open("?month=2026-12");
        assertThat(find(Span.class).all())
                .extracting(span -> span.getText().replace("\u00ad", ""))
                .contains("Jouluaatto", "Joulupäivä", "Tapaninpäivä", "Itsenäisyyspäivä", "vk 53");
        assertThat(find(NativeTableCell.class).all()).hasSize(35);
    }

    @Test
    void aRowOfDaysOffSaysWhereEndsMoveToAndWhoIsAwayToThoseWhoKnowThem() {
        jdbc.sql(
                        """
                        insert into absence (id, username, substitute, from_day, until_day, set_by, set_at)
                        values (gen_random_uuid(), 'mikko.aalto', 'sari.kivela', '2054-12-20', '2055-01-02', 'test', now())
                        """)
                .update();
        try {
            open("?month=2054-12");
            assertThat(words(Notice.class)).contains("4 vapaapäivää peräkkäin", "ma 28.12.2054", "Mikko Aalto");
            assertThat(words(Panel.class)).contains("Mikko Aalto", "sijainen Sari Kivelä");
            open("?month=2054-12&who=linda.bergman");
            assertThat(words(Notice.class)).doesNotContain("Mikko Aalto");
            CaseWork.on(context).as(CaseWork.HANDLER_OF_MUURAME, () -> open("?month=2054-12"));
            assertThat(words(Notice.class)).contains("4 vapaapäivää peräkkäin").doesNotContain("Mikko Aalto");
        } finally {
            jdbc.sql("delete from absence where set_by = 'test'").update();
        }
    }

    private String words(Class<? extends Component> part) {
        return find(part).all().stream()
                .filter(Component::isVisible)
                .map(each -> each.getElement().getTextRecursively())
                .collect(Collectors.joining(" "));
    }

    @Test
    void aWeekAndAListNameMoreCasesOfADayThanTheMonth() {
        CaseWork people = CaseWork.on(context);
        for (int i = 0; i < 6; i++) {
            Submission letter = people.arrives(new CompanyKey("muurame"), "Haluan nähdä tietoni.");
            people.runJobs(letter.id());
            jdbc.sql("update work_item set due_date = '2031-03-12' where submission_id = :id")
                    .param("id", letter.id())
                    .update();
        }
        open("?company=muurame&month=2031-03");
        long inMonth = shown().stream().filter(words -> words.contains("M-")).count();
        open("?look=list&company=muurame&month=2031-03");
        long inList = shown().stream().filter(words -> words.contains("M-")).count();
        open("?look=week&company=muurame&week=2031-03-12");
        long inWeek = shown().stream().filter(words -> words.contains("M-")).count();
        assertThat(find(NativeTableCell.class).all()).hasSize(7);
        assertThat(inList).isEqualTo(inWeek).isEqualTo(inMonth + 2);
    }

    @Test
    void whatTheAddressSaysWronglyIsIgnored() {
        for (String query : List.of(
                "?month=nonsense",
                "?month=999999999-01",
                "?look=x",
                "?look=list&month=x",
                "?company='--",
                "?who=%00")) {
            open(query);
            assertThat(find(NativeTableCell.class).all()).hasSizeGreaterThanOrEqualTo(28);
        }
    }

    @Test
    void theListBehindADayIsOfTheSameCompanyAndColleague() {
        CaseWork people = CaseWork.on(context);
        for (int i = 0; i < 5; i++) {
            Submission letter = people.arrives(CaseWork.KAUHAJOKI, "Haluan nähdä tietoni.");
            people.runJobs(letter.id());
            items.claim(people.open(letter.id()).getFirst().id());
        }
        String month = deadlines.of(request.id()).dueDate().toString().substring(0, 7);
        open("?month=" + month + "&company=kauhajoki&who=sari.kivela");
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.hasClassName("rd-more"))
                .isNotEmpty()
                .allMatch(link -> link.getHref().endsWith("&company=kauhajoki&who=sari.kivela"));
    }

    @Test
    void eachColleagueWhoHasTakenSomethingCanBeChosen() {
        CaseWork people = CaseWork.on(context);
        WorkItem item = people.open(request.id()).getFirst();
        people.as(CaseWork.HANDLER_OF_KAUHAJOKI, () -> items.claim(item.id()));
        open("?month=2026-12");
        Select<?> who = find(Select.class).all().get(1);
        assertThat(who.getListDataView().getItems())
                .extracting(Object::toString)
                .contains("sari.kivela", "mikko.aalto");
    }

    @Test
    void aDayToWhichAnEndWasMovedTellsFromWhere() {
        jdbc.sql("update work_item set cautious_date = '2026-12-06', due_date = '2026-12-07' where request_id = :id")
                .param("id", request.id())
                .update();
        open("?month=2026-12");
        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .anyMatch(words -> words.startsWith("siirtyi ") && words.contains("6.12."));
    }

    private List<String> shown() {
        return find(Anchor.class).all().stream()
                .filter(link -> link.hasClassName("rd-chip"))
                .map(link -> link.getElement().getAttribute("aria-label"))
                .toList();
    }

    private static void open(String query) {
        UI.getCurrent().navigate("calendar", QueryParameters.fromString(query.substring(1)));
    }
}
