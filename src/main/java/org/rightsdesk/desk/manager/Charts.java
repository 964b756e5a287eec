package org.rightsdesk.desk.manager;

import java.util.List;
import java.util.Map;

/** What the charts of this page share. */
final class Charts {

    private static final Map<String, Object> WORDS =
            Map.of("color", "var(--rd-ink2)", "fontSize", 12, "lineHeight", 16, "interval", 0, "hideOverlap", true);

    private Charts() {}

    static Map<String, Object> categories(List<String> names) {
        return Map.of(
                "type",
                "category",
                "data",
                names,
                "axisTick",
                Map.of("show", false),
                "axisLine",
                Map.of("lineStyle", Map.of("color", "var(--rd-control)")),
                "axisLabel",
                WORDS);
    }

    static Map<String, Object> values(int min, int max) {
        return Map.of(
                "type", "value",
                "min", min,
                "max", max,
                "axisLabel", WORDS,
                "splitLine", Map.of("lineStyle", Map.of("color", "var(--rd-line)")));
    }

    /** Whole numbers from nothing up. */
    static Map<String, Object> counts() {
        return Map.of(
                "type",
                "value",
                "minInterval",
                1,
                "axisLabel",
                WORDS,
                "splitLine",
                Map.of("lineStyle", Map.of("color", "var(--rd-line)")));
    }
}
