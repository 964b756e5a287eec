package org.rightsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rightsdesk.company.KnownConflict;
import org.rightsdesk.testing.Conflict;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;

/** Makes {@code docs/conflicts.md} from the tests that show how conflicts are treated; every conflict has one. */
class ConflictTableTest {

    private static final Path DOCUMENT = Path.of("docs/conflicts.md");
    private static final Path MADE = Path.of("target/conflicts.md");

    private record Shown(Conflict conflict, String test) {}

    @Test
    void theDocumentIsMadeFromTheTests() throws IOException {
        String table = render(shown());
        Files.writeString(MADE, table);

        assertThat(DOCUMENT)
                .as("docs/conflicts.md differs from the tests; copy %s over it", MADE)
                .hasContent(table);
    }

    @Test
    void everyAnnotationNamesAConflict() throws IOException {
        assertThat(shown())
                .allSatisfy(shown -> KnownConflict.valueOf(shown.conflict().id()));
    }

    @Test
    void everyConflictHasATest() throws IOException {
        List<String> tested =
                shown().stream().map(shown -> shown.conflict().id()).toList();

        assertThat(Arrays.stream(KnownConflict.values()).map(Enum::name).filter(id -> !tested.contains(id)))
                .as("conflicts without a test")
                .isEmpty();
    }

    private static String render(List<Shown> shown) {
        StringBuilder text = new StringBuilder(
                """
                # Conflicts between the notices and the law

                Made from the tests that are marked `@Conflict`; `ConflictTableTest` fails when this file differs.
                STOP: the rule of the notice is not applied. WARN: each use is shown and logged. NOTE: the controller mends its notice.

                | Id | Companies | Severity | What the product does | Test |
                |---|---|---|---|---|
                """);
        for (KnownConflict conflict : KnownConflict.values()) {
            List<Shown> same = shown.stream()
                    .filter(each -> each.conflict().id().equals(conflict.name()))
                    .toList();
            same.forEach(each -> text.append(row(conflict, each)));
            if (same.isEmpty()) {
                text.append("| %s | — | %s | — | — |\n".formatted(conflict, conflict.severity()));
            }
        }
        return text.toString();
    }

    private static String row(KnownConflict conflict, Shown shown) {
        return "| %s | %s | %s | %s | `%s` |\n"
                .formatted(
                        conflict,
                        shown.conflict().companies(),
                        conflict.severity(),
                        shown.conflict().does(),
                        shown.test());
    }

    private static List<Shown> shown() throws IOException {
        List<Shown> all = new ArrayList<>();
        for (Class<?> test : testClasses()) {
            Stream.of(test.getDeclaredMethods()).forEach(method -> Stream.of(
                            method.getAnnotationsByType(Conflict.class))
                    .forEach(conflict -> all.add(new Shown(conflict, test.getSimpleName() + "." + method.getName()))));
        }
        all.sort(Comparator.comparing(Shown::test));
        return all;
    }

    /** The classes whose files speak of the annotation; the others are not loaded. */
    private static List<Class<?>> testClasses() throws IOException {
        List<Class<?>> classes = new ArrayList<>();
        var resolver = new PathMatchingResourcePatternResolver();
        var metadata = new CachingMetadataReaderFactory(resolver);
        for (Resource file : resolver.getResources("file:target/test-classes/org/rightsdesk/**/*Test.class")) {
            var annotations = metadata.getMetadataReader(file).getAnnotationMetadata();
            if (annotations.hasAnnotatedMethods(Conflict.class.getName())
                    || annotations.hasAnnotatedMethods("org.rightsdesk.testing.Conflicts")) {
                classes.add(load(annotations.getClassName()));
            }
        }
        return classes;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ConflictTableTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(String.format(Locale.ROOT, "%s is gone", name), e);
        }
    }
}
