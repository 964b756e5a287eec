package org.rightsdesk.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rightsdesk.common.Refusal;

class FileRulesTest {

    private final FileRules rules = new FileRules();

    @Test
    void executableNamedPdfIsNotTaken() {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        assertRefused("lasku.pdf", program, "refusal.file-type");
    }

    @Test
    void pageWithScriptIsNotTaken() {
        assertRefused(
                "kuva.png",
                "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8),
                "refusal.file-type");
    }

    @Test
    void pdfIsRecognisedByItsContent() {
        byte[] pdf = "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(rules.mediaTypeOf("outo.txt", pdf)).isEqualTo("application/pdf");
    }

    @Test
    void plainTextIsTaken() {
        assertThat(rules.mediaTypeOf("tiedot.txt", "Hei".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("text/plain");
    }

    @Test
    void fileOverTenMegabytesIsNotTaken() {
        assertRefused("suuri.txt", new byte[FileRules.LARGEST + 1], "refusal.file-too-large");
    }

    @Test
    void emptyFileIsNotTaken() {
        assertRefused("tyhja.pdf", new byte[0], "refusal.file-empty");
    }

    @Test
    void nameLosesPathAndControlCharacters() {
        assertThat(rules.safeName("../../etc/passwd")).isEqualTo("passwd");
        assertThat(rules.safeName("C:\\temp\\lasku\r\n.pdf")).isEqualTo("lasku__.pdf");
        assertThat(rules.safeName("///")).isEqualTo("file");
        assertThat(rules.safeName("x".repeat(300) + ".pdf")).hasSize(120).endsWith(".pdf");
    }

    private void assertRefused(String name, byte[] content, String key) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rules.mediaTypeOf(name, content))
                .withMessage(key);
    }
}
