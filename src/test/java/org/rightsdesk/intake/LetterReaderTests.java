package org.rightsdesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdesk.common.Language;
import org.rightsdesk.correspondence.mail.MailParser;
import org.rightsdesk.correspondence.mail.ParsedMail;
import org.rightsdesk.correspondence.mail.SampleMails;
import org.rightsdesk.correspondence.mail.SampleMails.Sample;
import org.rightsdesk.correspondence.mail.UnreadableMail;
import org.rightsdesk.request.Right;

class LetterReaderTests {

    private final LetterReader reader = new LetterReader();

    static List<Sample> letters() {
        return SampleMails.all().stream()
                .filter(sample -> !sample.acknowledged().equals("no"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void readsTheSampleLettersAsAPersonWould(Sample sample) throws UnreadableMail {
        Reading reading = read(sample);
        assertThat(reading.rights()).as("%s: %s", sample, reading.proposals()).isEqualTo(expected(sample));
        assertThat(reading.language().tag()).isEqualTo(sample.language());
    }

    @Test
    void tellsHowWellItReadsTheSamples() throws UnreadableMail {
        int right = 0;
        int proposed = 0;
        int expected = 0;
        for (Sample sample : letters()) {
            Set<Right> found = read(sample).rights();
            Set<Right> wanted = expected(sample);
            proposed += found.size();
            expected += wanted.size();
            Set<Right> both = new HashSet<>(found);
            both.retainAll(wanted);
            right += both.size();
        }
        System.out.printf(
                Locale.ROOT,
                "Letter reader over %d sample letters: precision %.2f, recall %.2f%n",
                letters().size(),
                (double) right / proposed,
                (double) right / expected);
        assertThat(proposed).isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ACCESS | Haluaisin tehdä tarkastuspyynnön omista tiedoistani.
            ACCESS | Pyydän henkilötietolain 26 §:n mukaista tarkastusoikeutta
            ACCESS | Kertokaa mitä kaikkea te musta oikein tiedätte, hyvä väki
            ACCESS | mita tietoja teilla on minusta
            ACCESS | Saisinko nähdä omat tietoni?
            ACCESS | Kenelle olette luovuttaneet tietojani?
            ACCESS | Jag vill ha en kopia av alla uppgifter ni har om mig
            ACCESS | Vad har ni sparat om mig?
            ACCESS | I would like to make a subject access request under the GDPR.
            ACCESS | Please send me all the personal data you hold about me
            RECTIFICATION | Sukunimeni on muuttunut, olkaa hyvä ja korjatkaa se
            RECTIFICATION | Nimeni on kirjoitettu laskuun väärin
            RECTIFICATION | Puhelinnumeroni on vaihtunut. Päivittäkää uusi numero asiakastietoihini.
            RECTIFICATION | Ni har fel adress till mig, kan ni rätta den?
            RECTIFICATION | My address is wrong in your system, please update it
            ERASURE | Poistakaa kaikki henkilötietoni rekisteristänne
            ERASURE | hävittäkää mun tiedot
            ERASURE | Haluan tulla unohdetuksi
            ERASURE | Ta bort allt ni har om mig, också kontot
            ERASURE | Please delete my account and all my data
            RESTRICTION | Vaadin käsittelyn rajoittamista, kunnes asia on selvitetty
            RESTRICTION | Jag begär begränsning av behandlingen av mina uppgifter
            RESTRICTION | Please restrict the processing of my readings until this is solved
            PORTABILITY | Haluan siirtää tietoni toiseen palveluun koneluettavassa muodossa
            PORTABILITY | Jag vill få mina mätuppgifter i maskinläsbart format
            PORTABILITY | I want my data in a machine-readable format
            OBJECTION | Vastustan tietojeni käsittelyä oikeutetun edun perusteella
            OBJECTION | Jag motsätter mig att ni profilerar min förbrukning
            OBJECTION | I object to the processing of my consumption data
            MARKETING_BAN | Haluan suoramarkkinointikiellon
            MARKETING_BAN | Ottakaa minut pois postituslistalta
            MARKETING_BAN | Älkää enää soitelko myyntipuheluita
            MARKETING_BAN | Sluta skicka reklam till mig
            MARKETING_BAN | Please stop sending me your newsletter
            CONSENT_WITHDRAWAL | Peruutan antamani suostumuksen
            CONSENT_WITHDRAWAL | Jag återkallar mitt samtycke
            CONSENT_WITHDRAWAL | I withdraw my consent
            HUMAN_REVIEW | Haluan, että ihminen tarkistaa automaattisen päätöksen
            HUMAN_REVIEW | Jag vill att en människa granskar beslutet
            ENERGY_DATA | Luovuttakaa kulutustietoni energiapalvelujen tarjoajalle Sampo Energia
            """)
    void knowsOrdinaryWordsInThreeLanguages(Right right, String text) {
        assertThat(reader.read("", text).rights()).as(text).contains(right);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Patteri on kylmä. Voisiko joku tulla katsomaan?
            Hei, muutan 1.12. uuteen asuntoon ja tarvitsen sopimuksen. Lähettäkää tarjous.
            Poistoilmalämpöpumppu ja kaukolämpö, sopivatko yhteen?
            Poistakaa viivästysmaksu laskulta 2026-1.
            Mittari on rikki ja lukemat väärin, korjatkaa.
            Fakturan är för stor, kontrollera mätaren.
            My radiator is cold and the bill is too high. Please send someone.
            If you are not the intended recipient of this confidential message, please delete all information in it.
            """)
    void findsNoRightWhereNoneIsAskedFor(String text) {
        Reading reading = reader.read("", text);
        assertThat(reading.proposals()).as(text).isEmpty();
    }

    @Test
    void readsSeveralRightsInTheOrderOfTheLetter() {
        Reading reading = reader.read(
                "", "Lähettäkää ensin kopio tiedoistani. Sitten poistakaa tilini. Älkää lähettäkö enää mainoksia.");
        assertThat(reading.rights()).containsExactly(Right.ACCESS, Right.ERASURE, Right.MARKETING_BAN);
    }

    @Test
    void doesNotReadTheQuotedLetterAsAWish() {
        Reading reading = reader.read(
                "Re: K-2026-0001",
                """
                Kiitos vastauksesta!

                Kauhajoen Lämpöhuolto kirjoitti:
                > Sinulla on oikeus tietojen poistamiseen.
                """);
        assertThat(reading.proposals()).isEmpty();
    }

    @Test
    void marksTheWordsThatMadeItThinkSo() {
        String text = "Moi, poistakaa mun tili.";
        Mark mark = reader.read("", text).proposals().getFirst().marks().getFirst();
        assertThat(text.substring(mark.start(), mark.end()))
                .isEqualTo("poistakaa")
                .isEqualTo(mark.words());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            asiakasnumero 40016206          | 40016206
            Asiakasnumeroni on 40016206     | 40016206
            asiakasnro: 40016206            | 40016206
            Kundnummer 40015247             | 40015247
            customer number is 40015247     | 40015247
            Asiakasnumeroni oli 40019999.   | 40019999
            asiakasnumeroni on ollut 40019999 | 40019999
            Asiakasnumeroni oli aiemmin 40019999 | 40019999
            Mitt kundnummer var 30019999.   | 30019999
            Mitt kundnummer har varit 30019999 | 30019999
            My customer number was 60034567. | 60034567
            My customer number used to be 60034567 | 60034567
            Asiakasnumeroni oli 2015 asti toinen |
            Asiakas oli 2015 asti           |
            I was a customer, it was 2015 or so |
            t. Jukka Keski-Korpela, 40021275| 40021275
            hetuni on 010100A900F           |
            puh. 040 123 4567               |
            """)
    void findsTheCustomerNumberButNoOtherNumber(String text, String number) {
        Found found = reader.read("", text).customerNumber();
        assertThat(found == null ? null : found.value()).isEqualTo(number);
    }

    @Test
    void findsTheSiteNumber() {
        Found found = Objects.requireNonNull(
                reader.read("", "Käyttöpaikkatunnus: 643007571234567890").siteNumber());
        assertThat(found.value()).isEqualTo("643007571234567890");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            EN | I don't speak Finnish, answer in English please
            SV | Hyvä vastaanottaja, vastatkaa ruotsiksi.
            FI | asdf
            SV | Hej, jag undrar vad ni har för uppgifter om mig
            """)
    void guessesTheLanguageToAnswerIn(Language language, String text) {
        assertThat(reader.read("", text).language()).isEqualTo(language);
    }

    private Reading read(Sample sample) throws UnreadableMail {
        ParsedMail mail = new MailParser().parse(sample.raw());
        return reader.read(mail.subject(), mail.text());
    }

    private static Set<Right> expected(Sample sample) {
        return sample.rights().stream()
                .map(name -> name.equals("marketing-objection") ? "marketing-ban" : name)
                .map(name -> Arrays.stream(Right.values())
                        .filter(right -> right.key().equals(name))
                        .findFirst()
                        .orElseThrow())
                .collect(Collectors.toSet());
    }
}
