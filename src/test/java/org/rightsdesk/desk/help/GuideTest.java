package org.rightsdesk.desk.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rightsdesk.common.Language;
import org.rightsdesk.desk.kit.GuideSection;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class GuideTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BEGINNING")
    void eachSectionToWhichAPageLeadsIsInTheGuideOfEveryLanguage(GuideSection section) {
        for (Language language : Language.values()) {
            assertThat(Guide.blocks(language)).extracting(Element::id).contains(section.anchor());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theGuideHasTheSameSectionsStepsAndPicturesInEveryLanguage(Language language) {
        assertThat(shape(language)).isEqualTo(shape(Language.EN));
        assertThat(pictures(language)).isEqualTo(pictures(Language.EN)).isNotEmpty();
        assertThat(marked(language, "code")).isEqualTo(marked(Language.EN, "code"));
    }

    @ParameterizedTest
    @EnumSource
    void theGuideNamesButtonsAndPagesAsTheDeskNamesThemInTheLanguage(Language language) {
        List<String> texts = texts(language);
        assertThat(named(language)).hasSizeGreaterThan(40).allSatisfy(name -> assertThat(texts)
                .contains(name));
    }

    @ParameterizedTest
    @EnumSource
    void theGuideMarksAsManyNamesInEveryLanguage(Language language) {
        assertThat(named(language)).hasSameSizeAs(named(Language.EN));
    }

    /** Block by block: what it is, and how many items it has. */
    private static List<String> shape(Language language) {
        return Guide.blocks(language).stream()
                .map(block -> block.nodeName() + block.select("li").size() + block.id())
                .toList();
    }

    /** What is shown, each in a folder of the language; English ones are the readme's too. */
    private static List<String> pictures(Language language) {
        String folder = language == Language.EN ? "images/" : "images/" + language.tag() + "/";
        return all(language, "img")
                .map(picture -> picture.attr("src"))
                .peek(source -> assertThat(Guide.picture(source)).isNotNull())
                .peek(source -> assertThat(source).startsWith(folder))
                .map(source -> source.substring(folder.length()))
                .toList();
    }

    /** What stands in bold or italics and is not a sentence or a heading of its own. */
    private static List<String> named(Language language) {
        return Stream.of("strong", "em")
                .flatMap(tag -> marked(language, tag).stream())
                .filter(words -> !words.matches(".*[.?]"))
                .flatMap(words -> Arrays.stream(words.split(" → ")))
                .toList();
    }

    private static List<String> marked(Language language, String tag) {
        return all(language, tag).map(Element::text).toList();
    }

    private static Stream<Element> all(Language language, String tag) {
        return Guide.blocks(language).stream().flatMap(block -> block.select(tag).stream());
    }

    /** Every text of the language as the desk says it, about two or three of something or with a gap for what varies. */
    private static List<String> texts(Language language) {
        return bundles(language)
                .flatMap(text -> Stream.of(2, 3, "…").map(argument -> said(language, text, argument)))
                .map(text -> text.replace('’', '\''))
                .toList();
    }

    private static String said(Language language, String text, Object argument) {
        try {
            Object[] arguments = Collections.nCopies(6, argument).toArray();
            return new MessageFormat(text, language.locale()).format(arguments);
        } catch (IllegalArgumentException aNumberIsAskedFor) {
            return "";
        }
    }

    private static Stream<String> bundles(Language language) {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:i18n/*_" + language.tag() + ".properties");
            return Arrays.stream(files).flatMap(GuideTest::values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> values(Resource file) {
        Properties texts = new Properties();
        try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.values().stream().map(Object::toString);
    }
}
