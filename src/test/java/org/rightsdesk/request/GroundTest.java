package org.rightsdesk.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The grounds of rules.md C.0–C.6 against a table written from them. */
class GroundTest {

    @ParameterizedTest(name = "{0}: {1}, {2} {4}({5})({6})")
    @CsvFileSource(resources = "grounds.csv", numLinesToSkip = 1)
    @DisplayName("C.0–C.6: each ground has the article that gives it for that right")
    void groundAndArticle(
            Right right,
            Ground ground,
            Law law,
            @Nullable String chapter,
            String article,
            @Nullable String paragraph,
            @Nullable String point,
            boolean endDay) {
        assertThat(ground.allows(right)).isTrue();
        assertThat(ground.citation(right)).isEqualTo(new Citation(law, chapter, article, paragraph, point));
        assertThat(ground.needsEndDay(right)).isEqualTo(endDay);
    }

    @Test
    @DisplayName("CF4: no right has a ground that the table does not know")
    void noOtherGround() throws IOException {
        Set<String> known = table().stream()
                .map(line -> line.split(",")[0] + " " + line.split(",")[1])
                .collect(Collectors.toSet());
        Set<String> offered = Arrays.stream(Right.values())
                .flatMap(right -> Ground.allowedFor(right).stream().map(ground -> right + " " + ground))
                .collect(Collectors.toSet());
        assertThat(offered).isEqualTo(known);
    }

    @Test
    @DisplayName("C.7, C.8, R49: marketing ban, consent withdrawal and energy data know no ground")
    void rightsThatAreNeverRefused() {
        assertThat(Arrays.stream(Right.values())
                        .filter(right -> Ground.allowedFor(right).isEmpty()))
                .containsExactlyInAnyOrder(Right.MARKETING_BAN, Right.CONSENT_WITHDRAWAL, Right.ENERGY_DATA);
        assertThat(EnumSet.allOf(Ground.class).stream()
                        .filter(g -> Arrays.stream(Right.values()).noneMatch(g::allows)))
                .isEmpty();
    }

    @ParameterizedTest(name = "R11: {0} is 17(1)({1})")
    @CsvSource({
        "NO_LONGER_NEEDED, a",
        "CONSENT_WITHDRAWN, b",
        "OBJECTION_UPHELD, c",
        "UNLAWFUL, d",
        "LEGAL_DUTY_TO_ERASE, e",
        "CHILD_ONLINE_SERVICE, f"
    })
    void grounds17(ErasureGround ground, String point) {
        assertThat(ground.citation()).isEqualTo(Citation.gdpr("17", "1", point));
        assertThat(ErasureGround.values()).hasSize(6);
    }

    private static List<String> table() throws IOException {
        try (InputStream in = Objects.requireNonNull(GroundTest.class.getResourceAsStream("grounds.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }
}
