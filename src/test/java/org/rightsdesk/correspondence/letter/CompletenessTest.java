package org.rightsdesk.correspondence.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Dates;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Texts;
import org.rightsdesk.company.Companies;
import org.rightsdesk.correspondence.Element;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.ReplyParagraph;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.SetAsideReason;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter that lacks an element of rules.md C.9 is not written, and what no letter may hold stays out. */
@DeskTest
class CompletenessTest {

    private static final Part INVOICES = Part.kept("billing", Ground.ACCOUNTING_6Y, LocalDate.of(2032, 12, 31));

    @Autowired
    private Composer composer;

    @Autowired
    private Companies companies;

    @Autowired
    private Texts texts;

    /** C.9, R6: whatever paragraph with an element is taken out, the letter is refused and the element named. */
    @ParameterizedTest
    @EnumSource
    void noLetterDoesWithoutAParagraphThatItNeeds(LetterKind kind) {
        Scene scene = stage(kind).scene();
        List<Piece> whole = pieces(kind, scene);
        Completeness.require(kind, scene, whole);
        Set<Element> tried = EnumSet.noneOf(Element.class);
        for (int i = 0; i < whole.size(); i++) {
            List<Piece> less = new ArrayList<>(whole);
            Set<Element> carried = less.remove(i).carries();
            Set<Element> lost = EnumSet.copyOf(Required.of(kind, scene.outcome()));
            if (lost.contains(Element.CONTACT)) {
                lost.add(Element.DATA_PROTECTION_OFFICER);
            }
            lost.retainAll(carried);
            less.forEach(piece -> lost.removeAll(piece.carries()));
            if (!lost.isEmpty()) {
                assertThatThrownBy(() -> Completeness.require(kind, scene, less))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> lost.forEach(element -> assertThat(said(refusal))
                                        .contains(texts.text(Language.FI, element.nameKey()))));
                tried.addAll(lost);
            }
        }
        assertThat(tried).containsAll(Required.of(kind, scene.outcome()));
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalNamesReasonsOmbudsmanAndCourtR6(Outcome outcome) {
        boolean nothingDone =
                outcome != Outcome.FULL && outcome != Outcome.NOTHING_HELD && outcome != Outcome.WITHDRAWN;
        Set<Element> needed = Required.of(LetterKind.REPLY, outcome);
        assertThat(needed.contains(Element.COURT)).isEqualTo(nothingDone);
        assertThat(needed.contains(Element.REASONS)).isEqualTo(nothingDone);
        assertThat(needed).contains(Element.COMPLAINT, Element.CASE_NUMBER, Element.RECEIPT_DAY, Element.RIGHT);
    }

    @Test
    void aRefusalWithoutGroundOrEndDayIsRefusedAndSaysSo() {
        Stage asked = stage().request(Right.ERASURE);
        assertThatThrownBy(() -> compose(LetterKind.REPLY, asked.decided(Outcome.REFUSED)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(said(refusal))
                        .isEqualTo("Kirjettä ei voi lähettää, koska siitä puuttuu: perustelut, lainkohta, säilytyksen"
                                + " viimeinen päivä."));
        Part endless = Part.kept("billing", Ground.ACCOUNTING_6Y, null);
        assertThatThrownBy(() -> compose(LetterKind.REPLY, asked.decided(Outcome.REFUSED, endless)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(said(refusal))
                        .endsWith("puuttuu: säilytyksen viimeinen päivä."));
    }

    /** C.9, D6, D7, R6: an extended case has two months more to answer in, not to turn down in. */
    @ParameterizedTest
    @CsvSource({"FULL, 2.2.2027, ", "PARTIAL, 2.2.2027, 2.12.2026", "REFUSED, 2.12.2026, ", "NOT_SPECIFIED, 2.12.2026, "
    })
    void aReplyNamesTheLatestDayOfEachOfItsParts(Outcome outcome, String day, @Nullable String refusedPart) {
        Scene scene = extended(outcome).scene();
        List<String> named = LatestDays.of(LetterKind.REPLY, scene).stream()
                .map(latest -> Dates.plain(latest.day(), Language.FI))
                .toList();
        assertThat(named)
                .isEqualTo(Stream.of(day, refusedPart).filter(Objects::nonNull).toList());
        String letter = TextForm.of(composer.compose(LetterKind.REPLY, scene)).replace('\u00a0', ' ');
        assertThat(letter).contains("Viimeinen vastauspäivä").contains(named);
    }

    /** M1: nobody can show an identity document at a post box. */
    @Test
    void onlyACompanyWithAnOfficeInvitesToIt() {
        List<String> inviting = companies.all().stream()
                .filter(company -> text(
                                LetterKind.IDENTITY_QUESTION,
                                Stage.of(company, Language.FI).request(Right.ACCESS))
                        .contains("Käy toimistossamme"))
                .map(company -> company.key().value())
                .toList();
        assertThat(inviting).containsExactlyInAnyOrder("kauhajoki", "leppakoski");
    }

    /** C.9, D3, D6: what a notice of extension and a question name. */
    @Test
    void aNoticeNamesTheFirstPeriodAndAQuestionTheDayWithoutPauses() {
        Stage access = stage().request(Right.ACCESS);
        assertThat(text(LetterKind.EXTENSION_NOTICE, access))
                .contains("Alkuperäinen määräaika 2.12.2026")
                .contains("Vastaamme viimeistään tiistaina 2.2.2027")
                .doesNotContain("Vastaamme viimeistään keskiviikkona");
        assertThat(text(LetterKind.IDENTITY_QUESTION, access))
                .contains("Viimeinen vastauspäivä ilman keskeytyksiä 2.12.2026");
        assertThat(text(LetterKind.IDENTITY_QUESTION, access.late()))
                .contains("Vastaamme viimeistään keskiviikkona 2.12.2026")
                .doesNotContain("keskeytyksiä");
    }

    @ParameterizedTest
    @EnumSource(names = {"REPLY", "EXTENSION_NOTICE", "IDENTITY_QUESTION", "CLARIFICATION_QUESTION", "FEE_NOTICE"})
    void aLetterWithAnotherDayThanTheClocksIsRefusedC9(LetterKind kind) {
        Scene scene = stage(kind).scene();
        List<Piece> wrong = pieces(kind, scene).stream()
                .map(piece -> piece.carries().contains(Element.LAST_DAY) ? dayBefore(piece) : piece)
                .toList();
        assertThat(Completeness.missing(kind, scene, pieces(kind, scene))).isEmpty();
        assertThatThrownBy(() -> Completeness.require(kind, scene, wrong))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(said(refusal)).contains("viimeinen vastauspäivä"));
    }

    @Test
    void reasonsWithoutAPlaceInTheLawAreRefusedC9() {
        Stage asked = stage().request(Right.ACCESS).decided(Outcome.NOT_SPECIFIED);
        Stage vague = asked.adding(ReplyParagraph.instead("letter.update.other"));
        assertThatThrownBy(() -> compose(LetterKind.REPLY, vague))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(said(refusal)).endsWith("puuttuu: lainkohta."));
    }

    @Test
    void aNoticeOfAFeeWithoutItsBasisIsRefused() {
        Stage fee = stage().request(Right.ACCESS).withWords().without("basis");
        assertThatThrownBy(() -> compose(LetterKind.FEE_NOTICE, fee)).hasMessage("refusal.letter-incomplete");
    }

    /** C.9, R41, CF10, CF11, CF12, CF22. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Henkilötunnuksesi on 131052-308T.",
                "Henkilötietolain (523/1999) 26 § antaa oikeuden.",
                "Siirrot perustuvat Privacy Shield -järjestelyyn.",
                "Käytämme komission lausekkeita 2010/87/EU.",
                "Salasanasi on: kesa2024",
                "Kysy naapuriltasi, pekka@example.test."
            })
    void noLetterHoldsWhatNoneMay(String words) {
        Stage free = stage().request(Right.ACCESS).with("text", words);
        assertThatThrownBy(() -> compose(LetterKind.FREE_MESSAGE, free))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(said(refusal)).startsWith("Kirjeessä"));
    }

    @Test
    void aTelephoneNumberAndTheCustomersOwnAddressMayStandInALetter() {
        Stage free = stage().request(Right.ACCESS)
                .with("text", "Soitamme numeroon 040123-4567 ja kirjoitamme osoitteeseen aino@example.test.");
        assertThat(compose(LetterKind.FREE_MESSAGE, free).blocks()).isNotEmpty();
    }

    /** CF22. */
    @Test
    void aCategoryMayBeCalledAPasswordAndIsStillKeptWithAReason() {
        Stage kept = Stage.of(companies.get(new CompanyKey("muurame")), Language.FI)
                .request(Right.ACCESS)
                .decided(Outcome.REFUSED, Part.kept("credentials", Ground.RESTRICTED_BY_LAW, null));
        assertThat(compose(LetterKind.REPLY, kept).blocks()).isNotEmpty();
        Stage told = kept.withReasons("Käyttäjätunnus ja salasana: kesa2024");
        assertThatThrownBy(() -> compose(LetterKind.REPLY, told)).hasMessage("refusal.letter-password");
    }

    @Test
    void aSketchIsShownHoweverLittleIsKnown() {
        Stage nothing = stage().request(Right.ERASURE).decided(Outcome.REFUSED);
        assertThat(composer.sketch(LetterKind.REPLY, nothing.scene()).blocks()).isNotEmpty();
        assertThat(composer.missing(LetterKind.REPLY, nothing.scene())).contains(Element.REASONS);
    }

    private Stage extended(Outcome outcome) {
        Part kept = Part.kept("billing", Ground.THIRD_PARTY_RIGHTS, null);
        Stage asked = stage().request(Right.ACCESS).extended();
        return switch (outcome) {
            case PARTIAL -> asked.decided(outcome, Part.granted("contact"), kept);
            case REFUSED -> asked.decided(outcome, kept);
            default -> asked.decided(outcome);
        };
    }

    private static Piece dayBefore(Piece piece) {
        UnaryOperator<String> earlier = words -> words.replace("2.12.2026", "1.12.2026");
        Block block = piece.block() instanceof Block.Facts facts
                ? new Block.Facts(facts.rows().stream()
                        .map(row -> new Block.Fact(row.label(), earlier.apply(row.value())))
                        .toList())
                : piece.block().with(earlier);
        return new Piece(block, piece.carries());
    }

    private String text(LetterKind kind, Stage stage) {
        return TextForm.of(compose(kind, stage)).replaceAll("\\s+", " ");
    }

    private Draft compose(LetterKind kind, Stage stage) {
        return composer.compose(kind, stage.scene());
    }

    private List<Piece> pieces(LetterKind kind, Scene scene) {
        return Stream.concat(
                        Composer.body(kind, scene, new Phrases(texts, scene.language())).stream(),
                        Frame.footer(kind, scene, new Phrases(texts, scene.language())).stream())
                .toList();
    }

    private String said(Refusal refusal) {
        return texts.text(Language.FI, refusal.key(), refusal.args());
    }

    private Stage stage() {
        return Stage.of(companies.get(new CompanyKey("kauhajoki")), Language.FI);
    }

    private Stage stage(LetterKind kind) {
        return switch (kind) {
            case ACKNOWLEDGEMENT, MAILBOX_CHECK -> stage();
            case NOT_A_REQUEST_ANSWER -> stage().setAside(SetAsideReason.CUSTOMER_SERVICE);
            case REPLY, RECIPIENT_NOTICE ->
                stage().request(Right.ERASURE).decided(Outcome.PARTIAL, Part.granted("contact"), INVOICES);
            case DATA_TRANSFER ->
                stage().request(Right.PORTABILITY)
                        .with("link", "https://desk.test/x")
                        .with("sha256", "ab12");
            case LIFTING_NOTICE -> stage().request(Right.RESTRICTION).withWords();
            case FEE_NOTICE, FREE_MESSAGE -> stage().request(Right.ACCESS).withWords();
            default -> stage().request(Right.ACCESS);
        };
    }
}
