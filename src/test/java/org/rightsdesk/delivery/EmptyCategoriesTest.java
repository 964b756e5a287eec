package org.rightsdesk.delivery;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rightsdesk.common.Step;
import org.rightsdesk.company.Companies;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.PartOutcome;
import org.rightsdesk.request.Proposal;
import org.rightsdesk.request.Right;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the search did not find is not promised in the letter (C.0 step 7, C.1). */
@DeskTest
class EmptyCategoriesTest {

    @Autowired
    private ApplicationContext context;

    @Test
    @DisplayName(
            "K10, C.1: once every register has shown what it found, the other categories begin as empty, former names apart")
    void whatWasNotFoundBeginsAsEmpty() {
        DeliveryFlow flow =
                DeliveryFlow.begin(context, "kauhajoki", Right.ACCESS).until(Step.SEARCH_REGISTER);
        flow.attach("customer", "contact", "asiakas.csv", "nimi;osoite\nAino Koe;Kuja 1\n");
        flow.until(Step.PROPOSE_DECISION);
        assertThat(begun(flow))
                .as("registers that found something and have not shown it")
                .isEmpty();

        flow.describeTheRest("Asiakastiedot");
        assertThat(begun(flow))
                .containsEntry("consumption", PartOutcome.NOTHING_HELD)
                .doesNotContainKeys("contact", PackageRules.NAME_HISTORY);
    }

    @Test
    void whatWasFoundIsNotDecidedToBeEmptyAndWhatIsEmptyIsNotPromised() {
        DeliveryFlow flow = DeliveryFlow.begin(context, "muurame", Right.ACCESS).until(Step.PROPOSE_DECISION);
        flow.attach("customer", "contact", "asiakas.csv", "nimi;osoite\nAino Koe;Kuja 1\n");
        flow.describeTheRest("Asiakastiedot");
        Part given = Part.granted("contact");
        Part empty = Part.nothingHeld("billing");
        assertThatThrownBy(() -> flow.people.propose(
                        flow.id(),
                        new Proposal(Outcome.FULL, List.of(Part.nothingHeld("contact"), Part.granted("billing")), "")))
                .hasMessage("refusal.part-was-found");

        flow.people.propose(flow.id(), new Proposal(Outcome.FULL, List.of(given, empty), ""));
        flow.people.runJobs(flow.submission.id());
        flow.until(Step.PREPARE_PACKAGE);
        flow.checkAll();
        flow.stateNothingAutomated();
        flow.prepare(Way.OFFICE);
        String billing = name(flow, "billing");
        String reply = flow.reply();
        assertThat(reply).contains("Meillä ei ole sinusta näitä tietoja");
        assertThat(reply.substring(0, reply.indexOf("Meillä ei ole sinusta näitä tietoja")))
                .contains(name(flow, "contact"))
                .doesNotContain(billing);
    }

    private String name(DeliveryFlow flow, String category) {
        return context.getBean(Companies.class)
                .get(flow.request.company())
                .category(category)
                .orElseThrow()
                .name()
                .in(org.rightsdesk.common.Language.FI);
    }

    private Map<String, PartOutcome> begun(DeliveryFlow flow) {
        return flow.handler(() -> flow.bean(FirstParts.class).of(flow.id())).stream()
                .collect(toMap(Part::category, Part::outcome));
    }
}
