package org.rightsdesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.rightsdesk.deadline.Deadlines;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Requester;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Submission;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.Conflict;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

@DeskTest
@WithMockUser(CaseWork.HANDLER)
class CompaniesViewTest extends SpringBrowserlessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Companies companies;

    @Autowired
    Deadlines deadlines;

    @BeforeEach
    void inFinnish() {
        UI.getCurrent().setLocale(Locale.of("fi"));
    }

    @Test
    void aCompanyShowsItsFindingsAndItsProfile() {
        UI.getCurrent().navigate("companies/nurmijarvi");

        assertThat(find(H1.class).single().getText()).isEqualTo("Nurmijärven Sähkö Oy");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Havainnot", "Ennen käyttöönottoa");
        assertThat(words()).contains("CF1", "CF24", "Estää", "Varoittaa", "6/6");
    }

    @Test
    void eachPartOfAProfileHasAnAddressOfItsOwn() {
        assertThat(headings("facts")).contains("Perustiedot", "Toimintatavat");
        assertThat(headings("categories")).contains("Tietoryhmät");
        assertThat(headings("registers")).contains("Rekisterit");
        assertThat(headings("recipients")).contains("Vastaanottajat");
        assertThat(words()).contains("perintätoimisto", "Esimerkki Perintä Oy");
        assertThat(headings("nonsense")).contains("Havainnot");
    }

    private List<String> headings(String part) {
        UI.getCurrent().navigate("companies/nurmijarvi", QueryParameters.of("part", part));
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    @Test
    void everyCompanyIsShownInEveryLanguage() {
        for (Locale language : List.of(Locale.of("fi"), Locale.of("sv"), Locale.ENGLISH)) {
            UI.getCurrent().setLocale(language);
            for (Company company : companies.all()) {
                UI.getCurrent().navigate("companies/" + company.key().value());
                assertThat(find(H1.class).single().getText()).isEqualTo(company.name());
            }
        }
    }

    @Test
    void membersSeeTheirOwnCompaniesOnly() {
        CaseWork.on(context).as(CaseWork.HANDLER_OF_MUURAME, () -> {
            UI.getCurrent().navigate("companies");
            assertThat(find(H1.class).single().getText()).isEqualTo("Muuramen Lämpö Oy");
            assertThat(find(RouterLink.class).all())
                    .noneMatch(link -> link.getHref().matches(".*companies/(?!muurame).*"));
            UI.getCurrent().navigate("companies/kauhajoki");
            assertThat(words()).noneMatch(word -> word.contains("Kauhajo"));
        });
    }

    @Test
    void aCompanyThatDoesNotExistIsNotShown() {
        UI.getCurrent().navigate("companies/turku");

        assertThat(words()).doesNotContain("CF1");
    }

    @Test
    @DisplayName("CF25: every channel starts the clock in every company, announced or not")
    @Conflict(
            id = "CF25",
            companies = "K, L, I",
            does = "Every channel is open in every company, announced or not; the first arrival starts the clock.")
    void everyChannelIsOpenInEveryCompany() {
        CaseWork people = CaseWork.on(context);
        Requester someone = new Requester("Aino Esimerkki", null, "040 000 0000", null, null, null);
        for (Company company : companies.all()) {
            for (Channel channel : Channel.values()) {
                Submission arrived = people.arrives(company.key(), channel, someone, "Haluan nähdä tietoni.");
                assertThat(arrived.channel()).isEqualTo(channel);
                assertThat(deadlines.ofReceipt(arrived.receivedAt()).dueDate()).isNotNull();
            }
        }
    }

    @Test
    @DisplayName("CF18, CF19: every right is open in every company, named in its notice or not")
    @Conflict(
            id = "CF18",
            companies = "I",
            does = "Consent can be withdrawn in every company, named in its notice or not.")
    @Conflict(
            id = "CF19",
            companies = "K, L, I, M",
            does = "Every right has its flow in every company; no request is refused because the notice is silent.")
    void everyRightIsOpenInEveryCompany() {
        CaseWork people = CaseWork.on(context);
        for (CompanyKey company : List.of(new CompanyKey("leppakoski"), new CompanyKey("imatra"))) {
            Submission arrived = people.arrives(company, "Haluan käyttää oikeuksiani.");
            people.runJobs(arrived.id());
            assertThat(people.triage(arrived.id(), Right.values()))
                    .extracting(RightsRequest::right)
                    .containsExactlyInAnyOrder(Right.values());
        }
    }

    @Test
    @DisplayName("CF24: a correction is taken as it comes, whatever the customer could have done alone")
    @Conflict(
            id = "CF24",
            companies = "N",
            does =
                    "A rectification request is opened as it arrives; self-service is offered at most, never a condition.")
    void aCorrectionIsTakenAsItComes() {
        CaseWork people = CaseWork.on(context);
        Submission arrived = people.arrives(new CompanyKey("nurmijarvi"), "Puhelinnumeroni on väärin. Korjatkaa se.");
        people.runJobs(arrived.id());

        RightsRequest request = people.triage(arrived.id(), Right.RECTIFICATION).getFirst();
        people.runJobs(arrived.id());

        assertThat(people.open(request.id())).isNotEmpty();
        assertThat(people.request(request.id()).status().ended()).isFalse();
    }

    private List<String> words() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }
}
