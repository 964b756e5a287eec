package org.rightsdesk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightsdesk.common.Step.CARRY_OUT;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rightsdesk.audit.AuditEntry;
import org.rightsdesk.audit.AuditTrail;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.Letters;
import org.rightsdesk.measure.Publication;
import org.rightsdesk.measure.Publications;
import org.rightsdesk.registers.Actions;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.Status;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** R13, Art. 17(2): who erases says whether the data had been public, and who was told. */
@DeskTest
class PublicationTest {

    private static final String TOLD = "Hakukone Oy ja Lämpöfoorumi ry 20.11.2026";

    @Autowired
    ApplicationContext context;

    CaseFlow flow;

    @BeforeEach
    void begin() {
        flow = new CaseFlow(context);
    }

    @AfterEach
    void end() {
        flow.timeIsAsBefore();
    }

    @Test
    @DisplayName(
            "R13: no register is erased before it is said whether its data had been public, and whom it was told to")
    void theQuestionIsAnsweredInEveryRegister() {
        UUID id = erasure();
        List<String> registers = flow.look(() -> flow.bean(Actions.class).waiting(id));
        String first = registers.getFirst();
        refused("refusal.publication-missing", () -> flow.bean(Actions.class).done(id, first, "Poistettu"));
        refused("refusal.publication-told-missing", () -> carriedOut(id, first, true, " "));
        assertThat(flow.look(() -> flow.bean(Actions.class).waiting(id))).isEqualTo(registers);
        flow.people.as(CaseWork.REGISTER_OWNER, () -> carriedOut(id, first, true, TOLD));
        flow.untilStep(id, null);

        assertThat(flow.request(id).status()).isEqualTo(Status.CLOSED);
        assertThat(flow.look(() -> flow.bean(Publications.class).of(id)))
                .hasSameSizeAs(registers)
                .contains(new Publication(first, true, TOLD));
        assertThat(flow.look(
                        () -> flow.bean(AuditTrail.class).of(flow.request(id).submissionId(), id)))
                .filteredOn(entry -> entry.verb() == Verb.PUBLICATION_CHECKED)
                .hasSameSizeAs(registers)
                .extracting(AuditEntry::facts)
                .allSatisfy(facts -> assertThat(facts).containsOnlyKeys("register", "published"))
                .anySatisfy(facts -> assertThat(facts).containsEntry("published", "true"));
        assertThat(reply(id)).contains("17 artiklan 2 kohta").doesNotContain("Hakukone");
    }

    @Test
    @DisplayName(
            "R13: where nothing had been public the letter is silent about it; a foreigner neither sees nor answers")
    void whereNothingWasPublicTheLetterIsSilent() {
        UUID id = erasure();
        String register = flow.look(() -> flow.bean(Actions.class).waiting(id)).getFirst();
        assertThatThrownBy(() -> flow.people.as(CaseWork.HANDLER_OF_MUURAME, () -> carriedOut(id, register, false, "")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> flow.people.as(CaseWork.HANDLER_OF_MUURAME, () -> flow.bean(Publications.class)
                        .of(id)))
                .isInstanceOf(NotFound.class);
        flow.untilStep(id, null);
        assertThat(flow.look(() -> flow.bean(Publications.class).of(id)))
                .isNotEmpty()
                .noneMatch(Publication::published);
        assertThat(reply(id)).doesNotContain("17 artiklan 2 kohta");
    }

    private UUID erasure() {
        UUID id = flow.triage(flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS), Right.ERASURE, true, null)
                .id();
        flow.untilStep(id, CARRY_OUT);
        return id;
    }

    private void carriedOut(UUID id, String register, boolean published, String told) {
        flow.bean(Publications.class).carriedOut(id, register, published, told, "Poistettu, ote 1/1");
    }

    private String reply(UUID id) {
        return flow.look(() -> flow.bean(Letters.class).of(flow.request(id).submissionId())).stream()
                .filter(letter -> letter.kind() == LetterKind.REPLY)
                .map(letter -> letter.text().replaceAll("\\s+", " "))
                .findFirst()
                .orElseThrow();
    }

    private void refused(String key, Runnable verb) {
        assertThatThrownBy(() -> flow.people.as(CaseWork.REGISTER_OWNER, verb))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }
}
