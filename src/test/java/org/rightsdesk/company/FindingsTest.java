package org.rightsdesk.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Texts;
import org.rightsdesk.testing.Conflict;

/** Which conflicts each of the five notices has (rules.md A.5), and how the product's set-up treats them. */
class FindingsTest {

    private static final List<Company> FACTS = Profiles.factsOnly();
    private static final List<Company> SET_UP = Profiles.asSetUp();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            textBlock =
                    """
            K, CF9 CF13 CF19 CF25 CF26
            L, CF10 CF11 CF14 CF19 CF25
            N, CF1 CF2 CF3 CF4 CF5 CF6 CF8 CF10 CF12 CF14 CF16 CF24 CF26
            I, CF4 CF15 CF17 CF18 CF19 CF25
            M, CF3 CF7 CF14 CF19 CF20 CF21 CF22 CF23""")
    @DisplayName("CF1–CF26: each notice has the findings that rules.md names")
    void eachNoticeHasItsFindings(String letter, String expected) {
        for (List<Company> companies : List.of(FACTS, SET_UP)) {
            assertThat(Findings.of(Profiles.of(companies, letter)))
                    .extracting(finding -> finding.conflict().name())
                    .containsExactlyInAnyOrder(expected.split(" "));
        }
    }

    @Test
    void theMostSevereComeFirst() {
        assertThat(Findings.of(Profiles.of(FACTS, "N")))
                .extracting(finding -> finding.conflict().severity())
                .isSorted();
    }

    @ParameterizedTest
    @EnumSource
    void everyConflictIsExplainedInThreeLanguages(KnownConflict conflict) {
        for (Language language : Language.values()) {
            for (String part : List.of("says", "does", "law")) {
                assertThat(Texts.standalone().text(language, conflict.key() + "." + part))
                        .isNotBlank();
            }
        }
    }

    @Test
    void theSetUpOfTheDefaultRunLeavesNoGap() {
        assertThat(SET_UP).allSatisfy(company -> {
            assertThat(SetupGaps.of(company)).isEmpty();
            assertThat(Findings.of(company)).noneMatch(Finding::open);
        });
    }

    @Test
    @DisplayName("CF1: the notice's fee rule is a signal only, and no profile can say more than that")
    @Conflict(
            id = "CF1",
            companies = "N",
            does = "A fee is never automatic: less than a year is only a signal that opens the assessment form.")
    void theFeeRuleIsASignalOnly() {
        assertThat(FeePolicy.values()).containsExactly(FeePolicy.GDPR_ONLY, FeePolicy.LEGACY_UNDER_ONE_YEAR);
        assertThat(SET_UP)
                .filteredOn(company -> company.policies().feePolicy() != FeePolicy.GDPR_ONLY)
                .singleElement()
                .extracting(Company::referencePrefix)
                .isEqualTo("N");
    }

    @Test
    @DisplayName("CF11, CF12: an invalid transfer basis keeps the access reply back until a present one is stated")
    @Conflict(
            id = "CF11",
            companies = "L",
            does = "Privacy Shield is no valid transfer basis: an access reply waits until the present one is stated.")
    @Conflict(
            id = "CF12",
            companies = "N",
            does =
                    "The standard clauses of 2010 are no valid transfer basis: an access reply waits until the present one is stated.")
    void invalidTransfersBlockTheReply() {
        assertThat(openConflicts("L")).contains(KnownConflict.CF11);
        assertThat(openConflicts("N")).contains(KnownConflict.CF12);
        assertThat(SetupGaps.blocking(Profiles.of(FACTS, "I"), Release.ACCESS_REPLY))
                .anyMatch(gap -> gap.point() == SetupPoint.TRANSFER);
        assertThat(SET_UP).allSatisfy(company -> assertThat(company.transfers())
                .allMatch(transfer -> transfer.basis().valid()));
    }

    @Test
    @DisplayName("CF13: the name history gets an end")
    @Conflict(
            id = "CF13",
            companies = "K",
            does =
                    "The name history is a category of its own that needs an end; as set up it goes with the other data after ten years.")
    void theNameHistoryEnds() {
        assertThat(SetupGaps.of(Profiles.of(FACTS, "K")))
                .filteredOn(gap -> gap.conflict() == KnownConflict.CF13)
                .extracting(SetupGap::subject)
                .containsExactly("name-history");
        assertThat(retention("K", "name-history"))
                .isEqualTo(new Retention(Period.ofYears(10), RetentionStart.CONTRACT_END, null, false));
    }

    @Test
    @DisplayName("A.6: periods that the notices give are kept as they are")
    void statedPeriodsAreKept() {
        assertThat(retention("K", "contract").period()).isEqualTo(Period.ofYears(10));
        assertThat(retention("L", "call-recordings"))
                .isEqualTo(new Retention(Period.ofMonths(6), RetentionStart.RECORDING, null, false));
        assertThat(retention("I", "contract").period()).isEqualTo(Period.ofYears(10));
        assertThat(retention("I", "survey").period()).isEqualTo(Period.ofYears(3));
    }

    @Test
    @DisplayName("CF15: one period for all is marked for review, category by category")
    @Conflict(
            id = "CF15",
            companies = "I",
            does =
                    "The ten years stand; messages, debt collection and consumption carry a flag that their period has to be reviewed.")
    void onePeriodIsMarkedForReview() {
        assertThat(Profiles.of(SET_UP, "I").categories())
                .filteredOn(category ->
                        category.retention() != null && category.retention().reviewNeeded())
                .extracting(DataCategory::key)
                .containsExactlyInAnyOrder("messages", "collection", "consumption");
    }

    @Test
    @DisplayName("CF17: messages by usage can be forbidden as marketing")
    @Conflict(
            id = "CF17",
            companies = "I",
            does =
                    "Targeted messages are a kind of marketing that can be forbidden, although the notice denies profiling.")
    void targetedMessagesAreMarketing() {
        assertThat(Profiles.of(SET_UP, "I").marketingKinds()).contains(MarketingKind.TARGETED_MESSAGES);
    }

    @Test
    @DisplayName("CF20: the missing address is asked for before go-live")
    @Conflict(
            id = "CF20",
            companies = "M",
            does =
                    "The address that the notice forgot is demanded before go-live; complaint texts in letters follow the law, not the notice.")
    void theMissingAddressIsAskedFor() {
        assertThat(SetupGaps.blocking(Profiles.of(FACTS, "M"), Release.GO_LIVE))
                .extracting(SetupGap::point)
                .contains(SetupPoint.ADDRESS);
        assertThat(openConflicts("M")).contains(KnownConflict.CF20);
    }

    @Test
    @DisplayName("CF21: recipients without a name keep access replies and notices to recipients back")
    @Conflict(
            id = "CF21",
            companies = "M",
            does =
                    "Each company has a register of recipients by name and channel; an access reply waits while one is not named.")
    void unnamedRecipientsBlock() {
        for (Release release : Set.of(Release.ACCESS_REPLY, Release.RECIPIENT_NOTICE)) {
            assertThat(SetupGaps.blocking(Profiles.of(FACTS, "M"), release))
                    .anyMatch(gap -> gap.conflict() == KnownConflict.CF21);
        }
        assertThat(SET_UP)
                .allSatisfy(company -> assertThat(company.recipients()).allMatch(RecipientProfile::named));
    }

    @Test
    @DisplayName("CF22, CF26: credentials are secret, categories about other people are marked")
    @Conflict(
            id = "CF22",
            companies = "M",
            does = "A category that holds a credential is marked secret: its content is never shown or exported.")
    @Conflict(
            id = "CF26",
            companies = "K, N",
            does = "Categories that tell of other people are marked, so that they are checked before release.")
    void categoriesAreMarked() {
        assertThat(marked(DataCategory::secret)).containsExactly("M credentials");
        assertThat(marked(DataCategory::aboutOthers)).containsExactlyInAnyOrder("K third-person", "N household");
    }

    @Test
    @DisplayName("CF10: no letter and no page cites the repealed act; the bans it promised are kept")
    @Conflict(
            id = "CF10",
            companies = "L, N",
            does =
                    "No text cites the repealed act; the five kinds of ban that the notice promised can all be asked for.")
    void theRepealedActIsNeverCited() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            List<String> lines = files.filter(file -> file.toString().matches(".*\\.(properties|html|txt|yaml)"))
                    .flatMap(FindingsTest::lines)
                    .filter(line -> !line.matches(
                            "(conflict[.]cf10|refusal[.]letter-repealed-act|term[.]law-personal-data-repealed).*"))
                    .toList();
            assertThat(lines)
                    .hasSizeGreaterThan(500)
                    .noneMatch(line -> line.matches(
                            "(?i).*(523/1999|henkilötietolai?[ki]|personuppgiftslagen|personal data act).*"));
        }
        assertThat(Profiles.of(SET_UP, "L").marketingKinds())
                .containsExactlyInAnyOrder(
                        MarketingKind.DIRECT_MARKETING,
                        MarketingKind.DISTANCE_SELLING,
                        MarketingKind.OPINION_OR_MARKET_SURVEY,
                        MarketingKind.PERSONAL_DIRECTORY,
                        MarketingKind.GENEALOGY);
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> marked(java.util.function.Predicate<DataCategory> mark) {
        return SET_UP.stream()
                .flatMap(company -> company.categories().stream()
                        .filter(mark)
                        .map(category -> company.referencePrefix() + " " + category.key()))
                .collect(Collectors.toSet());
    }

    private static List<KnownConflict> openConflicts(String letter) {
        return Findings.of(Profiles.of(FACTS, letter)).stream()
                .filter(Finding::open)
                .map(Finding::conflict)
                .toList();
    }

    private static Retention retention(String letter, String category) {
        return java.util.Objects.requireNonNull(
                Profiles.of(SET_UP, letter).category(category).orElseThrow().retention());
    }

    @Test
    @DisplayName("A sixth company is a file: read, without findings, ready to answer")
    void aSixthCompanyNeedsNoCode() {
        assertThat(Profiles.read("file:src/test/resources/sixth-company/", ""))
                .singleElement()
                .satisfies(company -> {
                    assertThat(company.shortName()).isEqualTo("Virtain Lämpö Oy");
                    assertThat(Findings.of(company)).isEmpty();
                    assertThat(SetupGaps.of(company)).isEmpty();
                });
    }

    @Test
    void everyStatementLeadsToAFinding() {
        Set<Statement> used = FACTS.stream()
                .flatMap(company -> company.notice().statements().stream())
                .collect(Collectors.toSet());
        assertThat(used).containsAll(Arrays.asList(Statement.values()));
    }
}
