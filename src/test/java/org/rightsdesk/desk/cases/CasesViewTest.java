package org.rightsdesk.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.request.CaseSearch;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.FoundCase;
import org.rightsdesk.request.Requester;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Status;
import org.rightsdesk.request.Submission;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** A customer calls about a case that ended long ago. */
@DeskTest
@WithMockUser(CaseWork.HANDLER)
class CasesViewTest extends SpringBrowserlessTest {

    @Autowired
    ApplicationContext context;

    private final String name = "Päättynyt Oy " + UUID.randomUUID();
    private final String address = "asiakas." + UUID.randomUUID() + "@example.test";
    private CaseWork people;
    private RightsRequest request;

    @BeforeEach
    void aCaseHasEnded() {
        UI.getCurrent().setLocale(Locale.of("fi"));
        people = CaseWork.on(context);
        Requester requester = new Requester(name, new EmailAddress(address), null, null, null, null);
        Submission submission =
                people.arrives(CaseWork.KAUHAJOKI, Channel.COUNTER, requester, "En halua mainoksia 100 %");
        request = people.triage(submission.id(), Right.MARKETING_BAN).getFirst();
        people.runJobs(submission.id());
        while (!people.open(request.id()).isEmpty()) {
            people.finish(people.open(request.id()).getFirst());
            people.runJobs(submission.id());
        }
    }

    @Test
    void anEndedCaseIsFoundByWhatTheCustomerKnows() {
        assertThat(people.request(request.id()).status()).isEqualTo(Status.CLOSED);
        for (String words :
                List.of(request.reference(), address, name.toUpperCase(Locale.ROOT), name.substring(3, 25))) {
            assertThat(linksAfter(words)).as(words).containsExactly("case/" + request.id());
        }
    }

    @Test
    void whatIsTypedIsTextAndNoPattern() {
        assertThat(linksAfter(name.replace('ä', '_'))).isEmpty();
        assertThat(linksAfter("%%")).isEmpty();
        assertThat(linksAfter("P")).isEmpty();
        assertThat(linksAfter(name + "\n\u0000 ")).containsExactly("case/" + request.id());
    }

    @Test
    void whoComesBackFindsTheSearchAsItWasAndTheAddressHoldsNoName() {
        linksAfter(name);
        UI.getCurrent().navigate("case/" + request.id());
        CasesView again = navigate(CasesView.class);
        assertThat(links(again)).containsExactly("case/" + request.id());
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("cases");
    }

    @Test
    void nobodyFindsTheCasesOfAForeignCompany() {
        String stranger = CaseWork.HANDLER_OF_MUURAME;
        assertThat(people.as(stranger, () -> context.getBean(CaseSearch.class).find(name)))
                .isEmpty();
        List<FoundCase> own = people.as(
                CaseWork.HANDLER, () -> context.getBean(CaseSearch.class).find(name));
        assertThat(own).extracting(FoundCase::reference).containsExactly(request.reference());
    }

    private List<String> linksAfter(String words) {
        CasesView view = navigate(CasesView.class);
        test(find(TextField.class, view).single()).setValue(words);
        return links(view);
    }

    private List<String> links(CasesView view) {
        return find(Anchor.class, view).all().stream().map(Anchor::getHref).toList();
    }
}
