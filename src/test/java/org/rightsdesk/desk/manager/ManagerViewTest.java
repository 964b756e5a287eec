package org.rightsdesk.desk.manager;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.request.Submission;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.MutableClock;
import org.rightsdesk.worklist.WorkItem;
import org.rightsdesk.worklist.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** What the manager's page tells beside the figures, and the work that is moved from it. */
@DeskTest
@WithMockUser(CaseWork.MANAGER)
class ManagerViewTest extends SpringBrowserlessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    WorkItems items;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    private WorkItem item;

    @BeforeEach
    void aHandlerHasATaskThatIsLate() {
        UI.getCurrent().setLocale(Locale.of("fi"));
        CaseWork people = CaseWork.on(context);
        Submission letter = people.arrives(CaseWork.KAUHAJOKI, "Haluan nähdä tietoni.");
        people.runJobs(letter.id());
        item = people.open(letter.id()).getFirst();
        people.as(CaseWork.HANDLER, () -> items.claim(item.id()));
        jdbc.sql("update work_item set due_date = :day, paused_since = null where id = :id")
                .param("day", Helsinki.dayOf(clock.instant()).minusDays(900))
                .param("id", item.id())
                .update();
    }

    @Test
    void aTileTellsTheCaseThatNeedsALookFirst() {
        UI.getCurrent().navigate("manager");
        assertThat(tiles()).contains("vanhin 900 päivää");
        CaseWork.on(context)
                .as(CaseWork.HANDLER_OF_MUURAME, () -> UI.getCurrent().navigate("manager"));
        assertThat(tiles()).doesNotContain("900");
    }

    @Test
    void theWorkOfAColleagueIsMovedFromTheLoadByAManagerAndByNobodyElse() {
        UI.getCurrent().navigate("manager");
        Button move = moves().stream()
                .filter(each -> each.getAriaLabel().orElse("").equals("Siirrä töitä: Sari Kivelä"))
                .findFirst()
                .orElseThrow();
        move.click();
        assertThat(find(Dialog.class).all())
                .anyMatch(dialog -> dialog.getHeaderTitle().matches("Anna .*toiselle"));
        CaseWork.on(context).as(CaseWork.DPO, () -> UI.getCurrent().navigate("manager"));
        assertThat(moves()).isEmpty();
    }

    private List<Button> moves() {
        return find(Button.class).all().stream()
                .filter(each -> each.getText().equals("Siirrä töitä…"))
                .toList();
    }

    private String tiles() {
        return find(Tiles.class).all().stream()
                .map(each -> each.getElement().getTextRecursively())
                .findFirst()
                .orElse("");
    }
}
