package org.rightsdesk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.correspondence.Letter;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.Letters;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Requester;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Submission;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who called and left a name and a telephone number only. */
@DeskTest
class WithoutAddressTest {

    @Autowired
    ApplicationContext context;

    CaseFlow flow;

    private Submission call;

    @BeforeEach
    void somebodyCalls() {
        flow = new CaseFlow(context);
        Requester caller = new Requester("Oili Oralainen", null, "040 000 0000", null, null, null);
        call = flow.people.arrives(CaseWork.KAUHAJOKI, Channel.PHONE, caller, "Haluan tietää, mitä tietoja teillä on.");
        flow.runJobs(call.id());
    }

    @AfterEach
    void end() {
        flow.timeIsAsBefore();
    }

    @Test
    @DisplayName("R26: nobody is asked to post an acknowledgement to nowhere; the caller was told the number")
    void noAcknowledgementToNowhere() {
        assertThat(letters()).isEmpty();
    }

    @Test
    @DisplayName("R1: a letter without an address is not posted; with one it is, and the case remembers it")
    void aLetterNeedsAnAddress() {
        RightsRequest request = flow.triage(call, Right.ACCESS, true, null);
        flow.handler(() -> flow.bean(Requests.class).withdraw(request.id()));
        flow.runJobs(request.id());
        Letter confirmation = confirmation();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> posted(confirmation))
                .extracting(Refusal::key)
                .isEqualTo("refusal.letter-without-address");
        flow.handler(
                () -> flow.bean(Letters.class).addressedForPost(confirmation.id(), "Peltokuja 7, 61800 Kauhajoki"));
        assertThat(confirmation().postalAddress()).isEqualTo("Peltokuja 7, 61800 Kauhajoki");
        posted(confirmation);
        assertThat(confirmation().state()).isEqualTo(Letter.State.POSTED);
    }

    private void posted(Letter letter) {
        flow.handler(() -> flow.bean(Letters.class).posted(letter.id()));
    }

    private Letter confirmation() {
        return letters().stream()
                .filter(letter -> letter.kind() == LetterKind.WITHDRAWAL_CONFIRMED)
                .findFirst()
                .orElseThrow();
    }

    private List<Letter> letters() {
        return flow.look(() -> flow.bean(Letters.class).of(call.id()));
    }
}
