package org.rightsdesk.marketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Step;
import org.rightsdesk.company.MarketingKind;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.Letters;
import org.rightsdesk.marketing.ContactPoint.Kind;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Requester;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Status;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.rightsdesk.request.Triage;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.Conflict;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.worklist.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The withdrawal of a consent through the real engine: C.8, R21, N13, M6, I7, I10. */
@DeskTest
class ConsentWithdrawalTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ConsentWithdrawals withdrawals;

    @Autowired
    Consents consents;

    private CaseWork work;
    private String address;

    @BeforeEach
    void begin() {
        work = CaseWork.on(context);
        address = "suostumus-" + UUID.randomUUID() + "@example.test";
    }

    @ParameterizedTest
    @ValueSource(strings = {"kauhajoki", "leppakoski", "nurmijarvi", "imatra", "muurame"})
    @Conflict(
            id = "CF18",
            companies = "I, all",
            does = "A consent can be withdrawn at every company, whether its notice speaks of it or not.")
    void runsAtEveryCompanyWithoutIdentityAndWithoutRefusal(String company) {
        RightsRequest request = opened(new CompanyKey(company), true);
        assertThat(steps(request)).containsExactly(Step.RECORD_WITHDRAWAL);
        record(request, withdrawal(ConsentPurpose.SURVEY, null, Afterwards.ERASED));
        work.runJobs(request.submissionId());
        assertThat(steps(request)).as("carried out before the reply").containsExactly(Step.CARRY_OUT);
        finishAll(request);
        assertThat(work.request(request.id()).status()).isEqualTo(Status.CLOSED);
        assertThat(work.request(request.id()).outcome()).isEqualTo(Outcome.FULL);
        assertThat(reply(request))
                .contains(
                        "Suostumuksen tarkoitus: kysely",
                        "17 artiklan 1 kohdan b alakohta",
                        "lainmukaista ennen peruutusta")
                .doesNotContain("postitse tai puhelimitse", "profiloinnin");
    }

    @Test
    void electronicMarketingStopsAtOnceAndABanForPostAndPhoneIsOffered() {
        List<ContactPoint> points = List.of(new ContactPoint(Kind.EMAIL, address));
        Consent consent = new Consent(
                CaseWork.KAUHAJOKI,
                ConsentPurpose.ELECTRONIC_MARKETING,
                EnumSet.of(MarketingChannel.EMAIL),
                "",
                LocalDate.of(2025, 1, 7));
        work.as(CaseWork.HANDLER, () -> consents.given(consent, points));
        RightsRequest request = opened(CaseWork.KAUHAJOKI, true);
        assertThat(mayMail(points)).isTrue();
        record(
                request,
                new NewWithdrawal(
                        true,
                        ConsentPurpose.ELECTRONIC_MARKETING,
                        "Tilaan uutiskirjeen",
                        LocalDate.of(2025, 1, 7),
                        OtherBasis.CONTRACT,
                        Afterwards.KEPT_ON_OTHER_BASIS,
                        Set.of("customer"),
                        Set.of("partner")));
        assertThat(mayMail(points)).isFalse();
        work.runJobs(request.submissionId());
        assertThat(steps(request)).containsExactlyInAnyOrder(Step.CARRY_OUT, Step.TELL_RECIPIENT);
        finishAll(request);
        assertThat(reply(request))
                .contains("postitse tai puhelimitse", "muu käsittelyperuste: sopimus", "6 artiklan 1 kohdan b alakohta")
                .doesNotContain("Poistimme tiedot");
    }

    @Test
    void whereNoConsentIsFoundTheBasisIsExplainedAndOtherWaysAreOffered() {
        RightsRequest request = opened(CaseWork.KAUHAJOKI, true);
        record(request, notFound(OtherBasis.LEGITIMATE_INTEREST));
        work.runJobs(request.submissionId());
        assertThat(work.request(request.id()).status()).isEqualTo(Status.CLOSED);
        assertThat(reply(request))
                .contains(
                        "Emme löytäneet sinulta suostumusta",
                        "oikeutettu etu",
                        "21 artiklan 1 kohta",
                        "kieltää suoramarkkinoinnin")
                .doesNotContain("Haimme tietojasi", "Toteutimme pyyntösi");
        RightsRequest nothing = opened(CaseWork.KAUHAJOKI, true);
        record(nothing, notFound(null));
        work.runJobs(nothing.submissionId());
        assertThat(reply(nothing)).contains("Emme käsittele tietojasi tähän tarkoitukseen.");
    }

    @Test
    void whoIsNotOnFileIsOfferedErasureInsteadOfErasingSomeoneElsesData() {
        RightsRequest request = opened(CaseWork.KAUHAJOKI, false);
        refused("refusal.consent-erase-unknown", request, withdrawal(ConsentPurpose.SURVEY, null, Afterwards.ERASED));
        record(request, withdrawal(ConsentPurpose.SURVEY, null, Afterwards.ERASURE_OFFERED));
        finishAll(request);
        assertThat(reply(request)).contains("Voit pyytää, että poistamme tiedot");
    }

    @Test
    void whatIsIncompleteIsRefusedWithoutTurningThePersonDown() {
        RightsRequest request = opened(CaseWork.KAUHAJOKI, true);
        refused("refusal.consent-afterwards", request, withdrawal(ConsentPurpose.SURVEY, null, Afterwards.NOTHING));
        refused(
                "refusal.consent-basis",
                request,
                withdrawal(ConsentPurpose.SURVEY, null, Afterwards.KEPT_ON_OTHER_BASIS));
        refused(
                "refusal.consent-basis",
                request,
                withdrawal(ConsentPurpose.SURVEY, OtherBasis.CONTRACT, Afterwards.ERASED));
        refused("refusal.consent-in-future", request, in(LocalDate.of(2999, 1, 1), Set.of("customer")));
        refused("refusal.consent-registers", request, in(null, Set.of()));
        refused("refusal.consent-unknown-place", request, in(null, Set.of("kuu")));
        assertThat(work.request(request.id()).status()).isEqualTo(Status.RECEIVED);
    }

    private boolean mayMail(List<ContactPoint> points) {
        return work.look(() -> consents.mayMarket(
                CaseWork.KAUHAJOKI, points, MarketingKind.DIRECT_MARKETING, MarketingChannel.EMAIL, false));
    }

    private static NewWithdrawal withdrawal(ConsentPurpose purpose, @Nullable OtherBasis basis, Afterwards afterwards) {
        return new NewWithdrawal(true, purpose, "", null, basis, afterwards, Set.of("customer"), Set.of());
    }

    private static NewWithdrawal in(@Nullable LocalDate givenOn, Set<String> registers) {
        return new NewWithdrawal(
                true, ConsentPurpose.SURVEY, "", givenOn, null, Afterwards.ERASED, registers, Set.of());
    }

    private static NewWithdrawal notFound(@Nullable OtherBasis basis) {
        return new NewWithdrawal(
                false, ConsentPurpose.ELECTRONIC_MARKETING, "", null, basis, Afterwards.NOTHING, Set.of(), Set.of());
    }

    private void record(RightsRequest request, NewWithdrawal withdrawal) {
        work.as(CaseWork.HANDLER, () -> withdrawals.record(request.id(), request.version(), withdrawal));
    }

    private void refused(String key, RightsRequest request, NewWithdrawal withdrawal) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> record(request, withdrawal))
                .extracting(Refusal::key)
                .isEqualTo(key);
    }

    private RightsRequest opened(CompanyKey company, boolean onFile) {
        Requester requester = new Requester("Kerttu Kuviteltu", new EmailAddress(address), null, null, null, null);
        Submission submission = work.arrives(company, Channel.EMAIL, requester, "Peruutan suostumukseni.");
        work.runJobs(submission.id());
        Triage triage = new Triage(Set.of(Right.CONSENT_WITHDRAWAL), Language.FI, null, null, onFile, false, null);
        work.as(CaseWork.HANDLER, () -> work.bean(Submissions.class).triage(submission.id(), triage));
        work.runJobs(submission.id());
        return work.look(() -> work.bean(org.rightsdesk.request.Requests.class).ofSubmission(submission.id()))
                .getFirst();
    }

    private void finishAll(RightsRequest request) {
        work.runJobs(request.submissionId());
        List<WorkItem> open = work.open(request.id());
        while (!open.isEmpty()) {
            work.finish(open.getFirst());
            work.runJobs(request.submissionId());
            open = work.open(request.id());
        }
    }

    private List<Step> steps(RightsRequest request) {
        return work.open(request.id()).stream().map(WorkItem::step).toList();
    }

    private String reply(RightsRequest request) {
        return work.look(() -> work.bean(Letters.class).of(request.submissionId())).stream()
                .filter(letter -> letter.kind() == LetterKind.REPLY)
                .findFirst()
                .orElseThrow()
                .text()
                .replaceAll("\\s+", " ");
    }
}
