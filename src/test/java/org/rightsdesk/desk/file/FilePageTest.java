package org.rightsdesk.desk.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdesk.casefile.Draft;
import org.rightsdesk.casefile.Drafts;
import org.rightsdesk.casefile.Seat;
import org.rightsdesk.casefile.Seats;
import org.rightsdesk.common.Step;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.worklist.WorkItem;
import org.rightsdesk.worklist.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

@DeskTest
@WithMockUser(CaseWork.HANDLER)
class FilePageTest extends SpringBrowserlessTest {

    @Autowired
    ApplicationContext context;

    private CaseWork people;
    private RightsRequest request;

    @BeforeEach
    void aCaseWhereSearchesWait() {
        UI.getCurrent().setLocale(Locale.of("fi"));
        people = CaseWork.on(context);
        request = people.triage(
                        people.arrives(CaseWork.KAUHAJOKI, "Poistakaa tietoni.").id(), Right.ERASURE)
                .getFirst();
        people.runJobs(request.submissionId());
    }

    @Test
    void aColleagueWhoOpensTheSameFileIsNamedAtOnce() {
        open();
        Seat seat = people.as(
                CaseWork.HANDLER_OF_KAUHAJOKI, () -> people.bean(Seats.class).take(request.id(), 0, around -> {}));
        roundTrip();
        assertThat(words()).contains("Mikko Aalto katsoo tätä nyt");
        people.bean(Seats.class).leave(seat);
        roundTrip();
        assertThat(words()).doesNotContain("Mikko Aalto katsoo tätä nyt");
    }

    @Test
    void whoIsSlowerIsToldWhoDidWhatAndKeepsEveryWord() {
        WorkItem search = claimedSearch();
        open();
        test(note()).setValue("Kolme laskua vuodelta 2024");
        people.finish(search);
        click("Kirjaa haku");
        assertThat(words()).anyMatch(word -> word.startsWith("Reijo Harju ehti ensin"));
        assertThat(note().getValue()).isEqualTo("Kolme laskua vuodelta 2024");
        assertThat(drafts()).containsExactly("Kolme laskua vuodelta 2024");
        click("Lataa uudelleen");
        assertThat(find(Button.class).all().stream().map(Button::getText)).doesNotContain("Kirjaa haku");
    }

    @Test
    void whatIsTypedIsThereAgainAfterAReloadAndGoesWhenItIsSent() {
        claimedSearch();
        open();
        test(note()).setValue("Seitsemän riviä");
        UI.getCurrent().navigate("");
        open();
        assertThat(note().getValue()).isEqualTo("Seitsemän riviä");
        assertThat(words()).anyMatch(word -> word.startsWith("Luonnos tallennettu"));
        click("Kirjaa haku");
        assertThat(drafts()).isEmpty();
    }

    private WorkItem claimedSearch() {
        for (int i = 0; i < 5; i++) {
            WorkItem next = people.open(request.id()).getFirst();
            if (next.step() == Step.SEARCH_REGISTER) {
                people.as(CaseWork.HANDLER, () -> people.bean(WorkItems.class).claim(next.id()));
                return next;
            }
            people.finish(next);
            people.runJobs(request.submissionId());
        }
        throw new IllegalStateException("No search waits");
    }

    private void open() {
        UI.getCurrent().navigate("case/" + request.id());
    }

    private TextArea note() {
        return find(TextArea.class).all().stream()
                .filter(area -> area.getLabel().startsWith("Mitä löytyi"))
                .findFirst()
                .orElseThrow();
    }

    private void click(String text) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(text))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private List<String> drafts() {
        return people.as(CaseWork.HANDLER, () -> people.bean(Drafts.class).of(request.id())).stream()
                .map(Draft::words)
                .toList();
    }

    private List<String> words() {
        return new ArrayList<>(
                find(Span.class).all().stream().map(Span::getText).toList());
    }
}
