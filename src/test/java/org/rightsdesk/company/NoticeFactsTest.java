package org.rightsdesk.company;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdesk.common.Language;

/** What each notice says stands in its company's profile: the facts of rules.md A.1–A.2 by their ids, the tables A.3, A.4 and A.6. */
class NoticeFactsTest {

    private static final List<Company> FACTS = Profiles.factsOnly();

    private static final Map<String, Function<Company, Collection<String>>> LOOK_UP = Map.ofEntries(
            entry("channels", company -> names(company.channels().stream().map(IntakeChannel::key))),
            entry("rights", company -> names(company.notice().rights().stream())),
            entry("statements", company -> names(company.notice().statements().stream())),
            entry(
                    "purposes",
                    company -> company.purposes().stream().map(Purpose::key).toList()),
            entry("marketing kinds", company -> names(company.marketingKinds().stream())),
            entry("registers", company -> registers(company, register -> true)),
            entry("marketing registers", company -> registers(company, RegisterProfile::marketing)),
            entry("registers in custody", company -> registers(company, register -> register.custody() != null)),
            entry("recipients", company -> names(company.recipients().stream().map(RecipientProfile::kind))),
            entry("transfers", company -> names(company.transfers().stream().map(Transfer::basis))),
            entry("categories", company -> categories(company, category -> true)),
            entry("observed", company -> categories(company, category -> category.origin() == Origin.OBSERVED)),
            entry("derived", company -> categories(company, category -> category.origin() == Origin.DERIVED)),
            entry("secret", company -> categories(company, DataCategory::secret)),
            entry("about others", company -> categories(company, DataCategory::aboutOthers)),
            entry("with a period", company -> categories(company, DataCategory::retentionStated)),
            entry(
                    "by contract",
                    company -> categories(company, category -> category.bases().contains(Basis.CONTRACT))),
            entry(
                    "by consent",
                    company -> categories(company, category -> category.bases().contains(Basis.CONSENT))),
            entry("by law", company -> categories(company, c -> c.bases().contains(Basis.LEGAL_OBLIGATION))),
            entry("sources", NoticeFactsTest::sources),
            entry("contact", company -> List.of(company.contactRole().in(Language.EN))),
            entry("decider", NoticeFactsTest::decider),
            entry(
                    "asked",
                    company -> names(Stream.of(
                            company.policies().identityMayAsk(),
                            company.policies().clarifyInWriting()))));

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            K1  | contact              | the office
            K2  | channels             | visit, post, email
            K3  | by contract          | identity, contact, site, contract, billing, consumption
            K4  | purposes             | supply, billing, collection, customer-care, reports, bulletins
            K5  | sources              | from the customer, from metering
            K6  | categories           | identity, contact, site, billing, third-person
            K6  | about others         | third-person
            K7  | by law               | consumption
            K8  | recipients           | it-supplier, accounting, contractor, partner
            K10 | with a period        | identity, contact, contract
            K10 | statements           | name-history-for-good
            K10 | categories           | name-history
            K11 | rights               | access, rectification, erasure, restriction, portability, complaint
            K11 | statements           | three-restriction-grounds
            L1  | contact              | customer service
            L2  | channels             | website, visit, customer-service
            L3  | recipients           | contractor, partner
            L4  | purposes             | networks, supply, metering, billing, collection, compensation, customer-care, marketing, distance-selling, development
            L5  | categories           | identity, background, contact, bank-details, site, property, contract, billing, consumption, consents-bans, web-service, profile
            L5  | derived              | profile
            L6  | sources              | from the customer, from contests and raffles, from telephone calls, from the company’s other register, from the Population Information System, from the National Land Survey, from the credit information register, from energy-market parties
            L6  | marketing registers  | customer, marketing
            L7  | with a period        | call-recordings
            L8  | recipients           | it-supplier, group-company
            L9  | transfers            | privacy-shield
            L10 | registers in custody | paper-archive
            L11 | rights               | access, rectification, marketing-ban, complaint
            L11 | marketing kinds      | direct-marketing, distance-selling, opinion-or-market-survey, personal-directory, genealogy
            N1  | decider              | the heat director
            N2  | statements           | signed-request
            N3  | statements           | access-in-person-only
            N4  | channels             | visit, post, customer-service
            N4  | contact              | customer service
            N5  | asked                | announced
            N6  | statements           | fee-under-one-year
            N7  | rights               | access
            N8  | statements           | self-correction-first
            N9  | statements           | own-refusal-grounds
            N10 | statements           | portability-by-guidance
            N11 | statements           | situation-demanded
            N12 | statements           | restriction-during-erasure
            N13 | rights               | consent-withdrawal, marketing-ban
            N13 | marketing kinds      | marketing-profiling
            N14 | rights               | complaint
            N15 | by consent           | consents-bans
            N16 | purposes             | customer-care, billing, collection, partners, surveys, marketing, ads, profiling, fraud
            N16 | marketing kinds      | ad-targeting
            N17 | categories           | identity, background, representative, contact, household, contract, billing, collection, site, consumption, messages, call-recordings, web-service, consents-bans, profile
            N17 | about others         | household
            N17 | derived              | profile
            N18 | sources              | from the customer, from cookies, from energy-market parties, from the credit information register, from the Population Information System, from authorities, from Posti, from partners
            N19 | recipients           | group-company, energy-market-party, partner, collection-agency, contractor, it-supplier
            N20 | transfers            | scc-2010
            N21 | registers in custody | paper-archive
            N22 | statements           | no-retention-periods, move-to-marketing
            I1  | channels             | email
            I2  | categories           | identity, contact, billing, consumption, collection, survey, representative, messages
            I3  | categories           | representative
            I4  | sources              | from the customer, from the organisation that the person represents, from the company’s own system, from the website’s visitor analytics, from public sources
            I5  | statements           | no-profiling
            I6  | purposes             | supply, billing, customer-care, bulletins, complaints, collection, metering, survey, login, targeted
            I6  | marketing kinds      | targeted-messages
            I7  | by consent           | survey
            I8  | recipients           | accounting, collection-agency, partner, it-supplier
            I9  | transfers            | not-stated
            I10 | with a period        | identity, contact, contract, consumption, survey
            I11 | registers in custody | paper-archive
            I12 | rights               | access, rectification, erasure, restriction, objection, complaint
            I13 | statements           | own-refusal-grounds
            M1  | decider              | the managing director
            M1  | recipients           | property-manager
            M2  | statements           | signed-request, recordings-on-precise-request
            M2  | asked                | specified
            M4  | statements           | portability-electronic-only
            M5  | rights               | objection, automated-decisions
            M6  | rights               | consent-withdrawal
            M8  | categories           | identity, background, representative, contact, billing, collection, credit-queries, contract, authorisations, call-recordings, messages, marketing, web-service, profile, credentials, forecast
            M8  | secret               | credentials
            M8  | derived              | forecast, profile
            M9  | sources              | from the customer, from authorities
            M10 | statements           | no-recipients
            M12 | recipients           | it-supplier
            M13 | statements           | no-retention-periods, another-companys-name""")
    void factStandsInItsProfile(String id, String where, String expected) {
        Company company = Profiles.of(FACTS, id.substring(0, 1));
        assertThat(Objects.requireNonNull(LOOK_UP.get(where)).apply(company)).contains(expected.split(", "));
    }

    @ParameterizedTest(name = "{0}: no {1} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            K12 | rights    | objection, consent-withdrawal, marketing-ban, automated-decisions
            L12 | rights    | erasure, restriction, portability, objection, consent-withdrawal, automated-decisions
            I14 | rights    | portability, consent-withdrawal, marketing-ban
            M14 | rights    | restriction, complaint, marketing-ban""")
    void whatANoticeDoesNotNameIsNotReadIntoIt(String id, String where, String silent) {
        Company company = Profiles.of(FACTS, id.substring(0, 1));
        assertThat(Objects.requireNonNull(LOOK_UP.get(where)).apply(company)).doesNotContain(silent.split(", "));
    }

    @Test
    void k1OnlyOneNoticeNamesADataProtectionOfficer() {
        assertThat(FACTS).filteredOn(company -> company.dpo() != null).containsExactly(Profiles.of(FACTS, "K"));
    }

    @Test
    void k9AndM11GiveNothingAbroad() {
        assertThat(Stream.of("K", "M").map(letter -> Profiles.of(FACTS, letter)))
                .allSatisfy(company -> assertThat(company.transfers()).isEmpty());
    }

    @Test
    void m3AndM13AreKeptAsPolicies() {
        Policies policies = Profiles.of(FACTS, "M").policies();
        assertThat(policies.rectifyOwnInitiative()).isTrue();
        assertThat(policies.legalHoldForAuthority()).isTrue();
    }

    @ParameterizedTest(name = "A.1 {0}: {1}")
    @CsvSource({
        "K, Kauhajoen Lämpöhuolto Oy, 0433295-0",
        "L, Leppäkosken Lämpö Oy, 0840218-6",
        "N, Nurmijärven Sähkö Oy, 0911384-5",
        "I, Imatran Lämpö Oy, 2573333-1",
        "M, Muuramen Lämpö Oy, 0402810-7"
    })
    void controllersAreTheFive(String letter, String name, String businessId) {
        Company company = Profiles.of(FACTS, letter);
        assertThat(company.name()).isEqualTo(name);
        assertThat(company.businessId().value()).isEqualTo(businessId);
    }

    @ParameterizedTest(name = "A.3: {0} is named by {1}")
    @CsvSource({
        "access, KLNIM",
        "rectification, KLNIM",
        "erasure, KNIM",
        "restriction, KNI",
        "portability, KNM",
        "objection, NIM",
        "marketing-ban, LN",
        "consent-withdrawal, NM",
        "automated-decisions, M",
        "complaint, KLNI"
    })
    void theMatrixOfNamedRights(String right, String letters) {
        assertThat(who("rights", right)).isEqualTo(letters);
    }

    @ParameterizedTest(name = "A.3: {0} is announced by {1}")
    @CsvSource({"visit, KLN", "post, KNM", "email, KI", "website, L", "customer-service, LN"})
    void theMatrixOfChannels(String channel, String letters) {
        assertThat(who("channels", channel)).isEqualTo(letters);
    }

    @ParameterizedTest(name = "A.4: {0} is told by {1}")
    @CsvSource({
        "it-supplier, KLNIM",
        "group-company, LN",
        "accounting, KI",
        "contractor, KLNI",
        "collection-agency, NI",
        "partner, KLNI",
        "energy-market-party, LN",
        "credit-information, LNM",
        "property-manager, M"
    })
    void theTableOfRecipients(String kind, String letters) {
        assertThat(who("recipients", kind)).isEqualTo(letters);
    }

    @Test
    void aPostBoxIsNamedInTheLanguageOfTheReader() {
        Company muurame = FACTS.stream()
                .filter(company -> company.key().value().equals("muurame"))
                .findFirst()
                .orElseThrow();
        assertThat(muurame.postalAddress(Language.FI)).containsExactly("PL 274", "40101 Jyväskylä");
        assertThat(muurame.postalAddress(Language.SV)).containsExactly("PB 274", "40101 Jyväskylä");
        assertThat(muurame.postalAddress(Language.EN)).containsExactly("PO Box 274", "40101 Jyväskylä");
        assertThat(muurame.hasOffice()).as("nobody can be asked to come there").isFalse();
    }

    @Test
    void a4TheOwnSecondRegisterIsToldInTwoCompanies() {
        assertThat(who("registers", "marketing")).isEqualTo("LN");
    }

    @ParameterizedTest(name = "A.6 {0}: signature {1}, in person {2}, fee {3}, anonymised at the end {4}")
    @CsvSource({
        "K, NONE,     OFFERED,     GDPR_ONLY,             false",
        "L, NONE,     OFFERED,     GDPR_ONLY,             false",
        "N, OPTIONAL, OFFERED,     LEGACY_UNDER_ONE_YEAR, true",
        "I, NONE,     NOT_OFFERED, GDPR_ONLY,             false",
        "M, OPTIONAL, NOT_OFFERED, GDPR_ONLY,             false"
    })
    void thePolicies(
            String letter, SignaturePolicy signature, InPersonPolicy inPerson, FeePolicy fee, boolean anonymised) {
        Policies policies = Profiles.of(FACTS, letter).policies();
        assertThat(policies.signature()).isEqualTo(signature);
        assertThat(policies.accessInPerson()).isEqualTo(inPerson);
        assertThat(policies.feePolicy()).isEqualTo(fee);
        assertThat(policies.endAnonymise()).isEqualTo(anonymised);
    }

    /** Letters of the companies whose profile has a key there, in the order of rules.md. */
    private static String who(String where, String key) {
        return Arrays.stream("KLNIM".split(""))
                .filter(letter -> Objects.requireNonNull(LOOK_UP.get(where))
                        .apply(Profiles.of(FACTS, letter))
                        .contains(key))
                .collect(Collectors.joining());
    }

    private static List<String> names(Stream<? extends Enum<?>> constants) {
        return constants
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static List<String> registers(Company company, Predicate<RegisterProfile> which) {
        return company.registers().stream()
                .filter(which)
                .map(RegisterProfile::key)
                .toList();
    }

    private static List<String> categories(Company company, Predicate<DataCategory> which) {
        return company.categories().stream()
                .filter(which)
                .map(DataCategory::key)
                .toList();
    }

    private static List<String> sources(Company company) {
        return company.categories().stream()
                .flatMap(category -> category.sources().stream())
                .map(source -> source.in(Language.EN))
                .toList();
    }

    private static List<String> decider(Company company) {
        return Stream.ofNullable(company.policies().decider())
                .map(decider -> decider.in(Language.EN))
                .toList();
    }
}
