package org.rightsdesk.desk.manager;

import java.util.ArrayList;
import java.util.Collections;
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

    /** What is aimed at, as a dashed line across the chart that is named where it begins. */
    static Map<String, Object> goal(String name, int value, int times) {
        Map<String, Object> ink = Map.of("color", "var(--rd-soon)");
        List<Object> points = new ArrayList<>(Collections.nCopies(times, value));
        points.set(0, Map.of("value", value, "label", label(name)));
        return Map.of(
                "type",
                "line",
                "symbolSize",
                1,
                "silent",
                true,
                "data",
                points,
                "itemStyle",
                ink,
                "lineStyle",
                Map.of("color", "var(--rd-soon)", "type", "dashed", "width", 1));
    }

    private static Map<String, Object> label(String name) {
        return Map.of(
                "show",
                true,
                "position",
                "bottom",
                "distance",
                10,
                "align",
                "left",
                "color",
                "var(--rd-soon)",
                "formatter",
                name);
    }
}
