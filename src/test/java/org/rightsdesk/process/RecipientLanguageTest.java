package org.rightsdesk.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Step;
import org.rightsdesk.correspondence.Letter;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.Letters;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Requester;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.Submission;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Art. 19, R15, C.10: a recipient is written to in its own language, whatever the customer's is. */
@DeskTest
class RecipientLanguageTest {

    @Autowired
    private ApplicationContext context;

    private CaseFlow flow;

    @BeforeEach
    void begin() {
        flow = new CaseFlow(context);
    }

    @AfterEach
    void timeIsAsBefore() {
        flow.timeIsAsBefore();
    }

    @ParameterizedTest
    @CsvSource({
        "nurmijarvi, tietosuoja@pilvipalvelut.test, EN, We have rectified personal data of a customer of ours.",
        "nurmijarvi, tietosuoja@sahkoverkko.test, FI, Olemme oikaisseet asiakkaamme henkilötietoja.",
        "leppakoski, tietosuoja@markkinointi.test, SV, Vi har rättat vår kunds personuppgifter."
    })
    void aRecipientIsWrittenToInItsLanguage(String company, String address, Language language, String sentence) {
        Requester requester =
                new Requester(CaseFlow.NAME, new EmailAddress(CaseFlow.ADDRESS), null, "Peltokuja 7", "40018823", null);
        Submission submission =
                flow.people.arrives(new CompanyKey(company), Channel.COUNTER, requester, "Korjatkaa osoitteeni");
        flow.runJobs(submission.id());
        UUID id = flow.triage(submission, Right.RECTIFICATION, true, null).id();
        flow.untilStep(id, Step.TELL_RECIPIENT);
        Letter letter = flow.look(() -> flow.bean(Letters.class).of(submission.id())).stream()
                .filter(each -> each.kind() == LetterKind.RECIPIENT_NOTICE)
                .filter(each -> address.equals(String.valueOf(
                        each.recipient() == null ? "" : each.recipient().value())))
                .findFirst()
                .orElseThrow();
        assertThat(letter.language()).isEqualTo(language);
        assertThat(letter.text()).contains(sentence);
    }
}
