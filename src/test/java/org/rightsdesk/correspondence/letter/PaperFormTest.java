package org.rightsdesk.correspondence.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Language;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.rightsdesk.correspondence.Letter;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Right;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter on paper can be read by everybody: tagged, with language, title and fonts, over two pages. */
@DeskTest
class PaperFormTest {

    @Autowired
    private Composer composer;

    @Autowired
    private HtmlForm html;

    @Autowired
    private PaperForm paper;

    @Autowired
    private Companies companies;

    @ParameterizedTest
    @EnumSource
    void aLetterOnPaperIsTaggedAndSaysItsLanguage(Language language) throws IOException {
        Company company = companies.get(new CompanyKey("kauhajoki"));
        Stage stage = Stage.of(company, language).request(Right.ERASURE);
        Draft draft = composer.compose(
                LetterKind.REPLY,
                stage.decided(Outcome.REFUSED, Stage.keptOnEveryGround(Right.ERASURE, company))
                        .scene());
        byte[] pdf = paper.of(letter(company, language, draft), company, null);
        Path folder = Files.createDirectories(Path.of("target/letters"));
        Files.write(folder.resolve("reply-" + language.tag() + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualToIgnoringCase(language.tag());
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(draft.subject());
            assertThat(fontsOutside(document)).isEmpty();
            assertThat(document.getNumberOfPages()).isBetween(2, 3);
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).contains("Kauhajoen Lämpöhuolto Oy", "Aino Rintala-Mäki", "1336/1997", "Kyläraitti 1");
            assertThat(text).contains(draft.footer().getFirst()).doesNotContain("personal-link");
            assertThat(text.replace(" ", ""))
                    .as("no two letters are joined to one sign")
                    .contains(words(draft));
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                ImageIO.write(
                        new PDFRenderer(document).renderImageWithDPI(page, 70),
                        "png",
                        folder.resolve("reply-" + language.tag() + "-" + page + ".png")
                                .toFile());
            }
        }
    }

    /** What a reader must be able to copy and search, "verifikationer" and "office" too. */
    private static String[] words(Draft draft) {
        return draft.blocks().stream()
                .filter(block -> !(block instanceof Block.Small) && !(block instanceof Block.Link))
                .flatMap(block -> Stream.of(block.wording().split("\\s+")))
                .filter(word -> word.indexOf('\u00a0') < 0)
                .toArray(String[]::new);
    }

    private static List<String> fontsOutside(PDDocument document) throws IOException {
        List<String> outside = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                if (!page.getResources().getFont(name).isEmbedded()) {
                    outside.add(page.getResources().getFont(name).getName());
                }
            }
        }
        return outside;
    }

    private Letter letter(Company company, Language language, Draft draft) {
        return new Letter(
                UUID.randomUUID(),
                LetterKind.REPLY,
                UUID.randomUUID(),
                null,
                company.key(),
                language,
                Letter.Way.POST,
                Letter.State.POST_WAITING,
                null,
                "Aino Rintala-Mäki\nKyläraitti 1\n61800 Kauhajoki",
                draft.subject(),
                TextForm.of(draft),
                html.of(draft),
                "<x@kauhajoki.test>",
                null,
                Stage.NOW,
                null,
                null,
                null,
                0);
    }
}
