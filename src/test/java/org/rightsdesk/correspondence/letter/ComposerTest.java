package org.rightsdesk.correspondence.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Language;
import org.rightsdesk.company.Companies;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.PartOutcome;
import org.rightsdesk.request.Right;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What the letters say, in three languages. */
@DeskTest
class ComposerTest {

    private static final CompanyKey KAUHAJOKI = new CompanyKey("kauhajoki");
    private static final Part ERASED = new Part("contact", PartOutcome.GRANT, null, null);
    private static final Part INVOICES =
            new Part("billing", PartOutcome.KEEP, Ground.ACCOUNTING_6Y, LocalDate.of(2032, 12, 31));

    @Autowired
    private Composer composer;

    @Autowired
    private HtmlForm html;

    @Autowired
    private Companies companies;

    @Test
    void aPartialErasureNamesGroundLawAndLastDay() {
        String text = reply(Language.FI, Right.ERASURE, Outcome.PARTIAL, List.of(ERASED, INVOICES));
        assertThat(text)
                .contains("Poistimme nämä tiedot: - osoite, puhelinnumero ja sähköpostiosoite")
                .contains("Emme voi vielä poistaa: - laskut ja maksut")
                .contains("kirjanpitolain (1336/1997) 2 luvun 10 §:n 2 momentti")
                .contains("Säilytämme ne 31.12.2032 asti")
                .contains("voit saattaa asian tietosuojavaltuutetun käsiteltäväksi")
                .contains("nostaa kanteen yhtiötämme vastaan käräjäoikeudessa");
        assertThat(reply(Language.SV, Right.ERASURE, Outcome.PARTIAL, List.of(ERASED, INVOICES)))
                .contains("2 kap. 10 § 2 mom. i bokföringslagen (1336/1997)")
                .contains("till och med den 31 december 2032");
        assertThat(reply(Language.EN, Right.ERASURE, Outcome.PARTIAL, List.of(ERASED, INVOICES)))
                .contains("chapter 2, section 10(2) of the Accounting Act (1336/1997)")
                .contains("until and including 31 December 2032");
    }

    @Test
    void theAcknowledgementTellsNumberReceiptAndLastDay() {
        Scene fi = stage(Language.FI).scene();
        assertThat(flat(TextForm.of(composer.compose(LetterKind.ACKNOWLEDGEMENT, fi))))
                .contains("Hei Aino Rintala-Mäki")
                .contains("Saimme pyyntösi maanantaina 2.11.2026. Asianumero on K-2026-0147.")
                .contains("Vastaamme sinulle viimeistään keskiviikkona 2.12.2026.");
        Scene sv = stage(Language.SV).scene();
        assertThat(flat(TextForm.of(composer.compose(LetterKind.ACKNOWLEDGEMENT, sv))))
                .contains("Vi tog emot din begäran måndagen den 2 november 2026.");
    }

    @Test
    void theExtensionNoticeTellsTheNewLastDayAndTheLaw() {
        Scene scene = stage(Language.FI).request(Right.ACCESS).scene();
        assertThat(flat(TextForm.of(composer.compose(LetterKind.EXTENSION_NOTICE, scene))))
                .contains("koska tiedot ovat useassa järjestelmässä")
                .contains("EU:n yleisen tietosuoja-asetuksen (EU) 2016/679 12 artiklan 3 kohdan nojalla")
                .contains("vastaamme viimeistään tiistaina 2.2.2027");
    }

    @Test
    void aStrangersNameCannotCarryAMessage() {
        Scene scene = stage(Language.EN).named("Win money at http://evil.test").scene();
        Draft draft = composer.compose(LetterKind.ACKNOWLEDGEMENT, scene);
        assertThat(draft.greeting()).isEqualTo("Hello");
        Scene script = stage(Language.EN).named("<script>alert(1)</script>").scene();
        assertThat(html.of(composer.compose(LetterKind.ACKNOWLEDGEMENT, script)))
                .doesNotContain("<script");
    }

    private String reply(Language language, Right right, Outcome outcome, List<Part> parts) {
        return flat(TextForm.of(composer.compose(
                LetterKind.REPLY,
                stage(language).request(right).decided(outcome, parts).scene())));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").replace('\u00a0', ' ');
    }

    private Stage stage(Language language) {
        return Stage.of(companies.get(KAUHAJOKI), language);
    }
}
