package org.rightsdesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.Texts;
import org.rightsdesk.common.Verb;

/** Every text exists in three languages and takes the same arguments; every key that code speaks of exists. */
class TextsCompleteTest {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern REFUSAL = Pattern.compile("Refusal\\(\\s*\"([a-z.-]+)\"");
    private static final Pattern SAID = Pattern.compile("Say\\.text\\(\\s*\"([a-z0-9.-]*[a-z0-9])\"[,)]");

    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_fi.properties"))
                    .map(name -> name.replace("_fi.properties", ""))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void isCompleteInThreeLanguagesWithTheSameArguments(String bundle) {
        Map<String, Set<String>> finnish = arguments(bundle, Language.FI);
        assertThat(arguments(bundle, Language.SV)).isEqualTo(finnish);
        assertThat(arguments(bundle, Language.EN)).isEqualTo(finnish);
    }

    @Test
    void everyVerbAndStepCanBeTold() {
        Texts texts = Texts.standalone();
        for (Language language : Language.values()) {
            assertThat(Arrays.stream(Verb.values()).map(verb -> "timeline." + verb.key()))
                    .allMatch(key -> texts.has(language, key));
            assertThat(Arrays.stream(Step.values())
                            .map(Step::key)
                            .flatMap(key -> Stream.of("step." + key, "step." + key + ".next")))
                    .allMatch(key -> texts.has(language, key));
        }
    }

    @Test
    void everyRefusalAndEveryTextOfTheDeskExists() throws IOException {
        Texts texts = Texts.standalone();
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                find(REFUSAL, source, keys);
                find(SAID, source, keys);
            }
        }
        assertThat(keys).hasSizeGreaterThan(100).allMatch(key -> texts.has(Language.SV, key));
    }

    private static void find(Pattern pattern, String source, Set<String> keys) {
        Matcher matcher = pattern.matcher(source);
        while (matcher.find()) {
            keys.add(matcher.group(1));
        }
    }

    private static Map<String, Set<String>> arguments(String bundle, Language language) {
        Properties texts = new Properties();
        Path file = BUNDLES.resolve(bundle + "_" + language.tag() + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
        return texts.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, key -> arguments(texts.getProperty(key))));
    }

    private static Set<String> arguments(String text) {
        Set<String> found = new HashSet<>();
        Matcher matcher = ARGUMENT.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
