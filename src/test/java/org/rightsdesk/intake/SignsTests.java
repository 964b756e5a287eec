package org.rightsdesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdesk.correspondence.mail.MailParser;
import org.rightsdesk.correspondence.mail.ParsedMail;
import org.rightsdesk.correspondence.mail.SampleMails;
import org.rightsdesk.correspondence.mail.UnreadableMail;

/** B.4: words of representation and of a non-disclosure order are marked for the handler, and nothing more. */
class SignsTests {

    private final LetterReader reader = new LetterReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Minulla on turvakielto.
            Huomatkaa turvakieltoni!
            Osoitteeni on salainen, en halua sitä kirjeisiin.
            Osoitettani ei saa luovuttaa kenellekään.
            Yhteystietoni ovat salassa pidettäviä.
            Entisellä puolisollani on lähestymiskielto.
            Jag har spärrmarkering.
            Observera att jag har säkerhetsförbud i befolkningsdatasystemet
            Min adress är skyddad.
            Jag har skyddade personuppgifter.
            Jag har skyddsförbud
            I have a non-disclosure order for personal safety.
            There is a non-disclosure for personal safety on my address
            My address is secret and must not be disclosed.
            I have a restraining order against a former partner.
            """)
    void aProtectedAddressIsSeenInThreeLanguages(String text) {
        assertThat(signs(text)).as(text).contains(Sign.NON_DISCLOSURE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Olen äitini edunvalvoja.
            Toimin hänen edunvalvojanaan
            Liitteenä valtakirja.
            Hän on valtuuttanut minut hoitamaan asian.
            Teen tämän pyynnön isäni puolesta.
            Pyydämme tiedot hänen puolestaan.
            Alaikäisen lapseni huoltajana pyydän tiedot
            Kuolinpesän osakkaana pyydän edesmenneen äitini tiedot.
            Edustan asiakastanne Maija Meikäläistä
            Isännöitsijänä pyydän taloyhtiön tiedot.
            Hoidan äitini asioita, koska hän ei itse enää jaksa.
            Asianajajana pyydän päämieheni tiedot.
            Jag är god man för min bror.
            Jag är hennes intressebevakare.
            Bifogar en fullmakt.
            Jag är ombud för Karin Berg
            Som vårdnadshavare begär jag uppgifterna.
            Jag skriver för min mors räkning.
            Jag skriver å min fars vägnar
            Vi företräder dödsboet efter Nils Berg.
            I am writing on behalf of my mother.
            I hold a power of attorney for him.
            As her legal guardian I ask for her data.
            I represent your customer Mary Berg.
            We act for the estate of John Berg
            My solicitor has written to you before
            """)
    void whoActsForAnotherIsSeenInThreeLanguages(String text) {
        assertThat(signs(text)).as(text).contains(Sign.REPRESENTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Minun puolesta voitte poistaa kaiken.
            Tietosuojavaltuutetun mukaan teidän pitää vastata kuukaudessa.
            Kuka on tietosuoja-asiamiehenne?
            Salasanani osoitteessa on vanhentunut.
            Laskutusosoitteeni on väärä, korjatkaa se.
            Jag betalar min räkning varje månad.
            Har dataombudsmannen kontaktats?
            Er representant ringde mig.
            Which companies process my data on your behalf?
            We signed a non-disclosure agreement.
            We sold the real estate in 2019.
            Please send me a copy of my data to this address.
            """)
    void ordinaryLettersHoldNoSign(String text) {
        assertThat(signs(text)).as(text).isEmpty();
    }

    static List<String> ordinaryLetters() {
        return new String(SampleMails.resource("/intake/letters.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ordinaryLetters")
    void noneOfTheOrdinaryLettersIsTakenForOneOfTheseCases(String letter) {
        assertThat(signs(letter.split("\\|", 3)[2])).as(letter).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fi-access-guardian.eml, REPRESENTED",
        "sv-erase-secret-address.eml, NON_DISCLOSURE",
        "en-access-on-behalf.eml, NON_DISCLOSURE;REPRESENTED",
        "fi-access-terse.eml, ''",
        "fi-rect-address.eml, ''",
        "sv-access-own.eml, ''",
    })
    void theSampleMailsAreMarkedAsAPersonWould(String file, String expected) throws UnreadableMail {
        ParsedMail mail = new MailParser().parse(SampleMails.bytes(file));
        List<String> found = reader.read(mail.subject(), mail.text()).hints().stream()
                .map(hint -> hint.sign().name())
                .toList();
        assertThat(String.join(";", found)).isEqualTo(expected);
    }

    @Test
    void theMarkedWordsStandWhereTheLetterHasThem() {
        String text = "Hei! Olen hänen edunvalvojansa ja liitän valtakirjan.";
        Hint hint = reader.read("Turvakielto", text).hints().getLast();
        assertThat(hint.marks()).extracting(Mark::words).containsExactly("edunvalvojansa");
        Mark mark = hint.marks().getFirst();
        assertThat(text.substring(mark.start(), mark.end())).isEqualTo("edunvalvojansa");
        assertThat(reader.read("Turvakielto", text).hints(Sign.NON_DISCLOSURE)).isTrue();
    }

    @Test
    void whatTheWriterOnlyQuotesIsNoSign() {
        String text =
                """
                Kiitos!

                Kauhajoen Lämpöhuolto kirjoitti:
                > Jos sinulla on turvakielto tai edunvalvoja, kerro siitä meille.
                """;
        assertThat(signs(text)).isEmpty();
    }

    private List<Sign> signs(String text) {
        return reader.read("", text).hints().stream().map(Hint::sign).toList();
    }
}
