package org.rightsdesk.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.delivery.Redaction.Reason;

/** What never leaves the house is left out before anything is stored. */
class CleaningTest {

    private final Cleaning cleaning = new Cleaning();

    @Test
    @DisplayName("CF22: a password column of a table is never exported, and it is told that it was left out")
    void passwordColumn() {
        Cleaned cleaned = clean("text/csv", "tunnus;salasana;sähköposti\r\naino;Kissa123;aino@example.test\r\n");
        assertThat(text(cleaned)).contains("aino@example.test").doesNotContain("Kissa123", "salasana");
        assertThat(cleaned.redactions()).containsExactly(new Redaction("salasana", Reason.SECRET));
        assertThat(cleaned.hadSecret()).isTrue();
    }

    @Test
    @DisplayName("CF22: secrets inside JSON are left out at every depth")
    void passwordInJson() {
        Cleaned cleaned = clean(
                "application/json",
                """
                {"user": {"name": "Aino", "passwordHash": "x1", "sessions": [{"apiKey": "k", "at": "2026-01-02"}]}}
                """);
        assertThat(text(cleaned)).contains("Aino", "2026-01-02").doesNotContain("x1", "\"k\"");
        assertThat(cleaned.redactions()).extracting(Redaction::reason).containsOnly(Reason.SECRET);
    }

    @Test
    @DisplayName("CF22: a secret in running text is left out")
    void passwordInText() {
        Cleaned cleaned = clean("text/plain", "Asiakas soitti. Salasana: Kissa123 vaihdettu.");
        assertThat(text(cleaned)).contains("Asiakas soitti").doesNotContain("Kissa123");
        assertThat(cleaned.hadSecret()).isTrue();
    }

    @Test
    @DisplayName("CD4: names of staff in a log are left out, times and purposes stay")
    void staffNames() {
        Cleaned cleaned = clean("text/csv", "time,purpose,viewed_by\n2026-01-02T10:00,billing,Maija Meikäläinen\n");
        assertThat(text(cleaned)).contains("2026-01-02T10:00", "billing").doesNotContain("Maija");
        assertThat(cleaned.redactions()).containsExactly(new Redaction("viewed_by", Reason.STAFF_NAME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"010100A900F", "010100B900F", "311299-998D", "311299Y998D", "010199+9023"})
    @DisplayName("R41, R56: the end of an identity code is covered unless it is the data asked for")
    void identityCodes(String code) {
        String csv = "name,code\nAino," + code + "\n";
        assertThat(text(clean("text/csv", csv))).doesNotContain(code).contains(code.substring(0, 7) + "****");
        assertThat(text(cleaning.clean("text/csv", csv.getBytes(StandardCharsets.UTF_8), true)))
                .contains(code);
    }

    @Test
    @DisplayName("CD3: what need not be left out stays as it was, quotes and line breaks too")
    void restIsUntouched() {
        String csv = "a;b\r\n\"x;1\";\"line\nbreak \"\"quoted\"\"\"\r\n";
        Cleaned cleaned = clean("text/csv", csv);
        assertThat(text(cleaned)).isEqualTo(csv);
        assertThat(cleaned.redactions()).isEmpty();
    }

    /** R41, CF22, CD4: it is not claimed of a file that it was cleaned when the machine cannot read it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/pdf",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "application/vnd.oasis.opendocument.text",
                "application/msword",
                "application/zip",
                "image/png",
                "audio/mpeg"
            })
    void whatTheMachineCannotReadAPersonMustLookThrough(String type) {
        Cleaned cleaned = clean(type, "Salasana: Kissa123");
        assertThat(cleaned.reading()).isEqualTo(FoundItem.Reading.UNREAD);
        assertThat(cleaned.redactions()).isEmpty();
        assertThat(clean("text/plain", "Salasana: Kissa123").reading()).isEqualTo(FoundItem.Reading.CLEANED);
    }

    @Test
    void brokenJsonIsRefused() {
        assertThatThrownBy(() -> clean("application/json", "{\"a\": "))
                .isInstanceOf(Refusal.class)
                .hasMessage("refusal.delivery.not-readable");
    }

    @Test
    void oldWesternLettersAreRead() {
        byte[] old = "nimi;kaupunki\nÄijälä;Töysä\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(text(cleaning.clean("text/csv", old, false))).contains("Äijälä", "Töysä");
    }

    @Test
    @DisplayName("R16: a picture of data is no data: only tables and JSON are machine-readable")
    void onlyTablesAndJson() {
        assertThatThrownBy(() -> MachineReadable.require("application/pdf", new byte[] {1}))
                .hasMessage("refusal.delivery.not-machine-readable");
        assertThatThrownBy(() -> MachineReadable.require("text/csv", "just words".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("refusal.delivery.not-machine-readable");
        MachineReadable.require("text/csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
    }

    private Cleaned clean(String type, String content) {
        return cleaning.clean(type, content.getBytes(StandardCharsets.UTF_8), false);
    }

    private static String text(Cleaned cleaned) {
        return new String(cleaned.content(), StandardCharsets.UTF_8);
    }
}
