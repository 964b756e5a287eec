package org.rightsdesk.audit;

import java.util.Map;
import java.util.TreeMap;

/** Facts as one line of text, {@code key=value} joined by {@code ;}: codes and dates hold neither sign. */
final class Facts {

    private Facts() {}

    static String write(Map<String, String> facts, String key, String value) {
        Map<String, String> all = new TreeMap<>(facts);
        all.put(key, value);
        return write(all);
    }

    static String write(Map<String, String> facts) {
        StringBuilder line = new StringBuilder();
        new TreeMap<>(facts).forEach((key, value) -> line.append(line.isEmpty() ? "" : ";")
                .append(key)
                .append('=')
                .append(value.replace(';', ',')));
        return line.toString();
    }

    static Map<String, String> read(String line) {
        Map<String, String> facts = new TreeMap<>();
        for (String fact : line.split(";", -1)) {
            int sign = fact.indexOf('=');
            if (sign > 0) {
                facts.put(fact.substring(0, sign), fact.substring(sign + 1));
            }
        }
        return facts;
    }
}
