package org.rightsdesk.marketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rightsdesk.company.MarketingKind.DIRECT_MARKETING;
import static org.rightsdesk.company.MarketingKind.DISTANCE_SELLING;
import static org.rightsdesk.company.MarketingKind.GENEALOGY;
import static org.rightsdesk.company.MarketingKind.OPINION_OR_MARKET_SURVEY;
import static org.rightsdesk.company.MarketingKind.PERSONAL_DIRECTORY;
import static org.rightsdesk.company.MarketingKind.TARGETED_MESSAGES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdesk.common.ChangedMeanwhile;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Step;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.rightsdesk.company.MarketingKind;
import org.rightsdesk.correspondence.Letter;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.Letters;
import org.rightsdesk.deadline.Deadlines;
import org.rightsdesk.marketing.ContactPoint.Kind;
import org.rightsdesk.registers.RecipientNotice;
import org.rightsdesk.registers.Recipients;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Requester;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Status;
import org.rightsdesk.request.Submission;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.Conflict;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.worklist.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The ban on direct marketing through the real engine: C.7, R18, R52, D13. */
@DeskTest
class MarketingBanTest {

    private static final Set<MarketingChannel> ALL = EnumSet.allOf(MarketingChannel.class);

    @Autowired
    ApplicationContext context;

    @Autowired
    MarketingBans bans;

    @Autowired
    Suppressions suppressions;

    @Autowired
    Consents consents;

    private CaseWork work;
    private String address;

    @BeforeEach
    void begin() {
        work = CaseWork.on(context);
        address = "kielto-" + UUID.randomUUID() + "@example.test";
    }

    @ParameterizedTest
    @ValueSource(strings = {"kauhajoki", "leppakoski", "nurmijarvi", "imatra", "muurame"})
    void standsAtEveryCompanyFromTheRecordingOnAndIsToldToThoseWhoMarket(String key) {
        Company company = work.bean(Companies.class).get(new CompanyKey(key));
        RightsRequest request = opened(company.key());
        assertThat(steps(request)).as("no identity proof, no assessment (R18)").containsExactly(Step.RECORD_BAN);

        work.recordBan(request.id());

        for (MarketingKind kind : work.look(() -> bans.kinds(request.id()))) {
            assertThat(ALL).allMatch(channel -> barred(company.key(), kind, channel));
        }
        assertThat(work.request(request.id()).outcome()).isEqualTo(Outcome.FULL);
        work.runJobs(request.submissionId());
        assertThat(subjects(request, Step.CARRY_OUT)).containsExactlyInAnyOrderElementsOf(Marketers.registers(company));
        assertThat(subjects(request, Step.CARRY_OUT)).contains("customer");
        assertThat(subjects(request, Step.TELL_RECIPIENT))
                .containsExactlyInAnyOrderElementsOf(Marketers.recipients(company));
        assertThat(reply(request).text())
                .contains(
                        "Kielto koskee näitä tarkoituksia:",
                        "suoramarkkinointi",
                        "tekstiviesti",
                        "laskut",
                        "kulutustiedot")
                .doesNotContain("523/1999", "henkilötietolaki");
        finishAll(request);
        assertThat(work.request(request.id()).status()).isEqualTo(Status.CLOSED);
    }

    @Test
    void isToldToPartnersByTheNextWorkingDay() {
        RightsRequest request = opened(new CompanyKey("nurmijarvi"));
        work.recordBan(request.id());
        work.runJobs(request.submissionId());
        LocalDate next = work.bean(Deadlines.class)
                .workingDays()
                .after(Helsinki.dayOf(work.bean(Clock.class).instant()));
        List<RecipientNotice> notices =
                work.look(() -> work.bean(Recipients.class).of(request.id()));
        assertThat(notices).isNotEmpty().allMatch(notice -> notice.dueDate().equals(next));
        assertThat(work.open(request.id()))
                .filteredOn(item -> item.step() == Step.TELL_RECIPIENT)
                .allMatch(item -> item.dueDate().equals(next));
    }

    @Test
    @Conflict(
            id = "CF10",
            companies = "L",
            does = "All five kinds of the notice can be banned; no letter cites the repealed act.")
    void theFiveKindsOfTheNoticeAreHonouredWithoutTheRepealedAct() {
        CompanyKey company = new CompanyKey("leppakoski");
        RightsRequest request = opened(company);
        assertThat(work.look(() -> bans.kinds(request.id())))
                .contains(DIRECT_MARKETING, DISTANCE_SELLING, OPINION_OR_MARKET_SURVEY, PERSONAL_DIRECTORY, GENEALOGY);
        record(request, ban(Set.of(GENEALOGY), ALL, given(request), false));
        assertThat(barred(company, GENEALOGY, MarketingChannel.POST)).isTrue();
        assertThat(barred(company, DISTANCE_SELLING, MarketingChannel.POST)).isFalse();
        work.runJobs(request.submissionId());
        assertThat(reply(request).text()).contains("sukututkimus").doesNotContain("1999", "henkilötietolaki");
    }

    @Test
    @Conflict(
            id = "CF17",
            companies = "I",
            does =
                    "Messages targeted by the use of services are marketing with profiling: a ban on direct marketing covers them.")
    void targetedMessagesCountAsMarketingWithProfiling() {
        CompanyKey imatra = new CompanyKey("imatra");
        RightsRequest request = opened(imatra);
        record(request, ban(Set.of(DIRECT_MARKETING), ALL, given(request), false));
        assertThat(barred(imatra, TARGETED_MESSAGES, MarketingChannel.EMAIL)).isTrue();
    }

    @Test
    @Conflict(
            id = "CF5",
            companies = "N",
            does = "A ban on marketing is recorded without asking for the person's situation or for any reason.")
    void nobodyIsAskedForReasons() {
        Submission submission = arrives(new CompanyKey("nurmijarvi"), "Ei mainoksia.");
        RightsRequest request = triaged(submission);
        assertThat(steps(request)).containsExactly(Step.RECORD_BAN);
        assertThat(NewBan.class.getRecordComponents()).noneMatch(part -> part.getType() == String.class);
    }

    @Test
    @Conflict(
            id = "CF16",
            companies = "N",
            does =
                    "Nobody moves to the marketing register by itself; a list to be imported is checked, and the ban travels with the person.")
    void theBanTravelsWithThePersonIntoEveryRegister() {
        CompanyKey company = new CompanyKey("nurmijarvi");
        RightsRequest request = opened(company);
        work.recordBan(request.id());
        ContactCheck check = work.as(CaseWork.HANDLER, () -> work.bean(ContactLists.class)
                .check(
                        company,
                        "nimi;sähköposti\nA;" + address.toUpperCase(java.util.Locale.ROOT) + "\nB;muu@example.test\n",
                        DIRECT_MARKETING,
                        MarketingChannel.POST,
                        false));
        assertThat(check.verdicts()).containsExactly(ContactCheck.Verdict.BANNED, ContactCheck.Verdict.ALLOWED);
        assertThat(check.cleaned()).isEqualTo("nimi;sähköposti\nB;muu@example.test\n");
    }

    @Test
    void survivesTheErasureOfEverythingElse() {
        RightsRequest request = opened(CaseWork.KAUHAJOKI);
        work.recordBan(request.id());
        Submission erasure = arrives(CaseWork.KAUHAJOKI, "Poistakaa kaikki tietoni.");
        RightsRequest erased = work.triage(erasure.id(), Right.ERASURE).getFirst();
        work.runJobs(erasure.id());
        finishAll(erased);
        assertThat(work.request(erased.id()).status()).isEqualTo(Status.CLOSED);
        assertThat(barred(CaseWork.KAUHAJOKI, DIRECT_MARKETING, MarketingChannel.EMAIL))
                .isTrue();
    }

    @Test
    void winsOverAConsentAndHoldsForContactPersonsOfCompaniesToo() {
        List<ContactPoint> points = List.of(new ContactPoint(Kind.EMAIL, address));
        assertThat(may(points, MarketingChannel.EMAIL, false)).isFalse();
        assertThat(may(points, MarketingChannel.EMAIL, true)).isTrue();
        assertThat(may(points, MarketingChannel.POST, false)).isTrue();
        Consent consent = new Consent(
                CaseWork.KAUHAJOKI,
                ConsentPurpose.ELECTRONIC_MARKETING,
                EnumSet.of(MarketingChannel.EMAIL),
                "Haluan uutiskirjeen",
                null);
        work.as(CaseWork.HANDLER, () -> consents.given(consent, points));
        assertThat(may(points, MarketingChannel.EMAIL, false)).isTrue();
        assertThat(may(points, MarketingChannel.SMS, false)).isFalse();

        work.recordBan(opened(CaseWork.KAUHAJOKI).id());
        for (boolean ofCompany : new boolean[] {true, false}) {
            assertThat(may(points, MarketingChannel.EMAIL, ofCompany)).isFalse();
            assertThat(may(points, MarketingChannel.POST, ofCompany)).isFalse();
        }
    }

    @Test
    void standsWhereNoRegisterKnowsTheContactPoints() {
        RightsRequest request = opened(CaseWork.KAUHAJOKI);
        Map<ContactPoint, Boolean> unknown = Map.of(new ContactPoint(Kind.EMAIL, address), false);
        record(request, ban(Set.of(DIRECT_MARKETING), EnumSet.of(MarketingChannel.EMAIL), unknown, false));
        work.runJobs(request.submissionId());
        assertThat(barred(CaseWork.KAUHAJOKI, DIRECT_MARKETING, MarketingChannel.EMAIL))
                .isTrue();
        assertThat(barred(CaseWork.KAUHAJOKI, DIRECT_MARKETING, MarketingChannel.POST))
                .isFalse();
        assertThat(barred(new CompanyKey("muurame"), DIRECT_MARKETING, MarketingChannel.EMAIL))
                .isFalse();
        assertThat(flat(reply(request))).contains("Emme löytäneet antamiasi yhteystietoja rekistereistämme.");
    }

    @Test
    void onlySomeoneElsesContactPointIsLeftOut() {
        RightsRequest own = opened(CaseWork.KAUHAJOKI);
        record(own, ban(Set.of(DIRECT_MARKETING), ALL, given(own), true));
        work.runJobs(own.submissionId());
        assertThat(work.request(own.id()).outcome()).isEqualTo(Outcome.FULL);
        assertThat(flat(reply(own))).contains("ei tietojemme mukaan ole sinun");

        RightsRequest none = opened(CaseWork.KAUHAJOKI);
        record(none, ban(Set.of(DIRECT_MARKETING), ALL, Map.of(), true));
        work.runJobs(none.submissionId());
        assertThat(work.request(none.id()).outcome()).isEqualTo(Outcome.NOT_IDENTIFIABLE);
        assertThat(work.request(none.id()).status()).isEqualTo(Status.CLOSED);
        assertThat(flat(reply(none)))
                .contains("eivät tietojemme mukaan ole sinun", "käräjäoikeudessa", "tietosuojavaltuutetun")
                .doesNotContain("Emme pystyneet vahvistamaan");
    }

    @Test
    void printedMailOnItsWayIsTold() {
        RightsRequest request = opened(CaseWork.KAUHAJOKI);
        NewBan ban = new NewBan(Set.of(DIRECT_MARKETING), ALL, given(request), false, LocalDate.of(2027, 3, 3));
        record(request, ban);
        work.runJobs(request.submissionId());
        assertThat(flat(reply(request))).contains("viimeistään keskiviikkona 3.3.2027");
    }

    @Test
    void whoTakesTheRequestBackHasNoBanFromIt() {
        RightsRequest request = opened(CaseWork.KAUHAJOKI);
        work.recordBan(request.id());
        work.as(CaseWork.HANDLER, () -> work.bean(Requests.class).withdraw(request.id()));
        assertThat(barred(CaseWork.KAUHAJOKI, DIRECT_MARKETING, MarketingChannel.EMAIL))
                .isFalse();
    }

    @Test
    void whatIsIncompleteOrSeenTooLateIsRefused() {
        RightsRequest request = opened(CaseWork.KAUHAJOKI);
        Map<ContactPoint, Boolean> points = given(request);
        refused("refusal.ban-covers-nothing", request, ban(Set.of(), ALL, points, false));
        refused("refusal.ban-covers-nothing", request, ban(Set.of(DIRECT_MARKETING), Set.of(), points, false));
        refused("refusal.ban-kind-unknown", request, ban(Set.of(GENEALOGY), ALL, points, false));
        refused("refusal.contact-point-missing", request, ban(Set.of(DIRECT_MARKETING), ALL, Map.of(), false));
        work.recordBan(request.id());
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> record(request, ban(Set.of(DIRECT_MARKETING), ALL, points, false)));
        RightsRequest other = work.triage(arrives(CaseWork.KAUHAJOKI, "Tiedot?").id(), Right.ACCESS)
                .getFirst();
        refused("refusal.other-right", other, ban(Set.of(DIRECT_MARKETING), ALL, points, false));
    }

    private void refused(String key, RightsRequest request, NewBan ban) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> record(request, ban))
                .extracting(Refusal::key)
                .isEqualTo(key);
    }

    private void record(RightsRequest request, NewBan ban) {
        work.as(CaseWork.HANDLER, () -> bans.record(request.id(), request.version(), ban));
    }

    private static NewBan ban(
            Set<MarketingKind> kinds,
            Set<MarketingChannel> channels,
            Map<ContactPoint, Boolean> points,
            boolean wrongPerson) {
        return new NewBan(kinds, channels, points, wrongPerson, null);
    }

    private Map<ContactPoint, Boolean> given(RightsRequest request) {
        return work.look(() -> bans.given(request.id()));
    }

    private boolean barred(CompanyKey company, MarketingKind kind, MarketingChannel channel) {
        List<ContactPoint> points = List.of(new ContactPoint(Kind.EMAIL, address));
        return work.look(() -> suppressions.barred(company, points, kind, channel));
    }

    private boolean may(List<ContactPoint> points, MarketingChannel channel, boolean ofCompany) {
        return work.look(() -> consents.mayMarket(CaseWork.KAUHAJOKI, points, DIRECT_MARKETING, channel, ofCompany));
    }

    private RightsRequest opened(CompanyKey company) {
        return triaged(arrives(company, "En halua mainoksia."));
    }

    private Submission arrives(CompanyKey company, String words) {
        Requester requester =
                new Requester("Kerttu Kuviteltu", new EmailAddress(address), "040 765 4321", null, null, null);
        Submission submission = work.arrives(company, Channel.EMAIL, requester, words);
        work.runJobs(submission.id());
        return submission;
    }

    private RightsRequest triaged(Submission submission) {
        RightsRequest request =
                work.triage(submission.id(), Right.MARKETING_BAN).getFirst();
        work.runJobs(submission.id());
        return request;
    }

    private void finishAll(RightsRequest request) {
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

    private List<String> subjects(RightsRequest request, Step step) {
        return work.open(request.id()).stream()
                .filter(item -> item.step() == step)
                .map(item -> String.valueOf(item.subject()))
                .toList();
    }

    private Letter reply(RightsRequest request) {
        return work.look(() -> work.bean(Letters.class).of(request.submissionId())).stream()
                .filter(letter -> letter.kind() == LetterKind.REPLY)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static String flat(Letter letter) {
        return letter.text().replaceAll("\\s+", " ");
    }
}
