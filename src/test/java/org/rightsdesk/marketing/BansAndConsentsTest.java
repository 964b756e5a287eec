package org.rightsdesk.marketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightsdesk.marketing.ConsentImport.Verdict.BANNED;
import static org.rightsdesk.marketing.ConsentImport.Verdict.ENTERED;
import static org.rightsdesk.marketing.ConsentImport.Verdict.KNOWN;
import static org.rightsdesk.marketing.ConsentImport.Verdict.UNREADABLE;
import static org.rightsdesk.marketing.ConsentImport.Verdict.WITHDRAWN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rightsdesk.audit.AuditEntry;
import org.rightsdesk.audit.AuditTrail;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.rightsdesk.company.MarketingKind;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Requester;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Submission;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The list of bans and consents: what holds, how a ban is lifted, and consents that come in from a list (C.7, C.8, R21, R52). */
@DeskTest
class BansAndConsentsTest {

    private static final String WORDING = "Saa lähettää uutiskirjeen";

    @Autowired
    ApplicationContext context;

    @Autowired
    BansAndConsents lists;

    @Autowired
    ConsentImports imports;

    private CaseWork work;
    private String mail;
    private LocalDate today;

    @BeforeEach
    void begin() {
        work = CaseWork.on(context);
        mail = "aino." + UUID.randomUUID() + "@example.test";
        today = Helsinki.dayOf(work.bean(Clock.class).instant());
    }

    @Test
    @DisplayName(
            "C.7, R52: a ban is found by the contact point and lifted only at the person's wish, with who and why on record")
    void aBanIsLiftedOnlyAtThePersonsWish() {
        RightsRequest request = banned();
        StandingBan ban = found(mail).getFirst();
        assertThat(found(mail.toUpperCase(java.util.Locale.ROOT).substring(0, 12)))
                .isNotEmpty();
        refused("refusal.ban-lift-reason", () -> lift(ban, " "));
        work.as(CaseWork.REGISTER_OWNER, () -> assertThat(lists.mayLift(CaseWork.KAUHAJOKI))
                .isFalse());
        assertThatThrownBy(() ->
                        work.as(CaseWork.HANDLER_OF_MUURAME, () -> lists.lift(CaseWork.KAUHAJOKI, ban.id(), "Soitti")))
                .isInstanceOf(NotFound.class);
        assertThat(barred()).isTrue();
        lift(ban, "Soitti 20.11. ja pyysi uutiskirjeen takaisin");
        assertThat(found(mail)).isEmpty();
        assertThat(barred()).isFalse();
        assertThat(work.look(() -> work.bean(AuditTrail.class).of(request.submissionId(), request.id())))
                .extracting(AuditEntry::verb)
                .contains(Verb.MARKETING_BAN_LIFTED);
        assertThatThrownBy(() -> lift(ban, "Uudelleen")).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName(
            "R52, R21: an import enters new consents; a ban wins, what stands is not doubled, what reaches nobody is told")
    void anImportIsCheckedRowByRow() {
        String other = "eino." + UUID.randomUUID() + "@example.test";
        banned();
        String csv = "sähköposti;annettu\n" + mail + ";1.2.2026\n" + other + ";2.2.2026\n" + other + ";2.2.2026\n;\n";
        assertThat(take(today, csv).verdicts()).containsExactly(BANNED, ENTERED, KNOWN, UNREADABLE);
        assertThat(work.as(CaseWork.HANDLER, () -> lists.consents(CaseWork.KAUHAJOKI)))
                .anyMatch(each -> LocalDate.of(2026, 2, 2).equals(each.givenOn())
                        && each.wording().equals(WORDING)
                        && each.people() >= 1);
        assertThat(take(today, csv).verdicts()).containsExactly(BANNED, KNOWN, KNOWN, UNREADABLE);
    }

    @Test
    @DisplayName(
            "R21, C.8: an old list does not bring back a withdrawn consent, a newer consent counts; even when it was never noted before")
    void anOldListDoesNotBringBackAWithdrawnConsent() {
        RightsRequest request = opened(Right.CONSENT_WITHDRAWAL);
        NewWithdrawal marketing = new NewWithdrawal(
                true,
                ConsentPurpose.ELECTRONIC_MARKETING,
                "",
                null,
                OtherBasis.CONTRACT,
                Afterwards.KEPT_ON_OTHER_BASIS,
                Set.of("customer"),
                Set.of());
        work.as(CaseWork.HANDLER, () -> work.bean(ConsentWithdrawals.class)
                .record(request.id(), request.version(), marketing));
        String csv = "email\n" + mail + "\n";
        assertThat(take(today.minusYears(1), csv).verdicts()).containsExactly(WITHDRAWN);
        assertThat(take(null, csv).verdicts()).containsExactly(WITHDRAWN);
        ((org.rightsdesk.testing.MutableClock) work.bean(Clock.class)).forwardDays(1);
        try {
            assertThat(take(today.plusDays(1), csv).verdicts()).containsExactly(ENTERED);
        } finally {
            ((org.rightsdesk.testing.MutableClock) work.bean(Clock.class)).forwardDays(-1);
        }
    }

    @Test
    void whatCannotBeShownLaterIsNotTakenIn() {
        String csv = "email\n" + mail + "\n";
        refused("refusal.consent-wording", () -> take(" ", Set.of(MarketingChannel.EMAIL), today, csv));
        refused("refusal.consent-channel", () -> take(WORDING, Set.of(), today, csv));
        refused("refusal.consent-day", () -> take(WORDING, Set.of(MarketingChannel.EMAIL), today.plusDays(1), csv));
        assertThatThrownBy(() -> work.as(
                        CaseWork.HANDLER_OF_MUURAME, () -> imports.take(consent(WORDING, Set.of(), today), csv)))
                .isInstanceOf(NotFound.class);
    }

    private boolean barred() {
        return work.as(CaseWork.HANDLER, () -> work.bean(Suppressions.class)
                .barred(
                        CaseWork.KAUHAJOKI,
                        List.of(new ContactPoint(ContactPoint.Kind.EMAIL, mail)),
                        MarketingKind.DIRECT_MARKETING,
                        MarketingChannel.EMAIL));
    }

    private List<StandingBan> found(String search) {
        return work.as(CaseWork.HANDLER, () -> lists.bans(CaseWork.KAUHAJOKI, search, 100));
    }

    private void lift(StandingBan ban, String reason) {
        work.as(CaseWork.HANDLER, () -> lists.lift(CaseWork.KAUHAJOKI, ban.id(), reason));
    }

    private ConsentImport take(@Nullable LocalDate day, String csv) {
        return take(WORDING, Set.of(MarketingChannel.EMAIL), day, csv);
    }

    private ConsentImport take(String wording, Set<MarketingChannel> channels, @Nullable LocalDate day, String csv) {
        return work.as(CaseWork.HANDLER, () -> imports.take(consent(wording, channels, day), csv));
    }

    private static Consent consent(String wording, Set<MarketingChannel> channels, @Nullable LocalDate day) {
        return new Consent(CaseWork.KAUHAJOKI, ConsentPurpose.ELECTRONIC_MARKETING, channels, wording, day);
    }

    private RightsRequest banned() {
        RightsRequest request = opened(Right.MARKETING_BAN);
        work.recordBan(request.id());
        return request;
    }

    private RightsRequest opened(Right right) {
        Requester person = new Requester("Aino Esimerkki", new EmailAddress(mail), null, null, null, null);
        Submission submission = work.arrives(CaseWork.KAUHAJOKI, Channel.EMAIL, person, "En halua mainoksia");
        return work.triage(submission.id(), right).getFirst();
    }

    private static void refused(String key, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(Refusal.class).hasMessage(key);
    }
}
