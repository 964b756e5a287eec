package org.rightsdesk.marketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rightsdesk.marketing.ContactCheck.Verdict.ALLOWED;
import static org.rightsdesk.marketing.ContactCheck.Verdict.NO_CONSENT;
import static org.rightsdesk.marketing.ContactCheck.Verdict.UNREADABLE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.company.MarketingKind;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Lists of contacts are checked at every import (C.7). */
@DeskTest
class ContactListsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ContactLists lists;

    @Test
    void electronicMarketingNeedsConsentExceptToContactPersonsOfCompanies() {
        String csv = "Name,E-mail,Phone\n\"Testi, Tiina\",tiina.eilistalla@example.test,\nNobody,,\n";
        assertThat(check(CaseWork.HANDLER, csv, MarketingChannel.EMAIL, false).verdicts())
                .containsExactly(NO_CONSENT, UNREADABLE);
        assertThat(check(CaseWork.HANDLER, csv, MarketingChannel.EMAIL, true).verdicts())
                .containsExactly(ALLOWED, UNREADABLE);
        assertThat(check(CaseWork.HANDLER, csv, MarketingChannel.PHONE, false).cleaned())
                .isEqualTo("Name,E-mail,Phone\n\"Testi, Tiina\",tiina.eilistalla@example.test,\n");
    }

    @ParameterizedTest
    @CsvSource({"'',refusal.contacts-empty", "sähköposti,refusal.contacts-empty", "'a;b\n1;2',refusal.contacts-headings"
    })
    void whatIsNoListIsRefused(String csv, String key) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> check(CaseWork.HANDLER, csv, MarketingChannel.POST, false))
                .extracting(Refusal::key)
                .isEqualTo(key);
    }

    @Test
    void tooLongAListIsRefused() {
        String csv = "email\n" + "a@b.test\n".repeat(ContactTable.MOST_ROWS + 1);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> check(CaseWork.HANDLER, csv, MarketingChannel.POST, false))
                .extracting(Refusal::key)
                .isEqualTo("refusal.contacts-too-many");
    }

    @Test
    void theBansOfAnotherCompanyCannotBeAskedFor() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> check(CaseWork.HANDLER_OF_MUURAME, "email\na@b.test", MarketingChannel.POST, false));
    }

    private ContactCheck check(String user, String csv, MarketingChannel channel, boolean companies) {
        return CaseWork.on(context)
                .as(
                        user,
                        () -> lists.check(CaseWork.KAUHAJOKI, csv, MarketingKind.DIRECT_MARKETING, channel, companies));
    }
}
