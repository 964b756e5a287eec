package org.rightsdesk.delivery;

import java.util.List;

/** What stands in the index of an access copy: first what Art. 15 tells, then each register with what it holds (R31). */
record IndexPage(
        String language,
        String title,
        String company,
        String reference,
        String day,
        List<String> intro,
        List<Section> information,
        List<RegisterBlock> registers,
        List<String> labels) {

    /** A register, and what was found in it; a sentence where nothing was. */
    record RegisterBlock(String name, String nothing, List<Line> lines) {}

    /**
     * One thing that was found.
     *
     * @param path inside the package; empty where the title itself is the data
     * @param leftOut what is missing and why; empty where nothing is
     */
    record Line(String title, String category, String path, String size, String sha256, List<String> leftOut) {}
}
