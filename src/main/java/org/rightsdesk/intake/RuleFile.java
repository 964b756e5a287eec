package org.rightsdesk.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.rightsdesk.request.Right;

/** Reads {@code intake/rights.<language>.txt} and {@code signs.txt}; the form of their lines is told at the head of the Finnish one. */
final class RuleFile {

    private final Map<String, List<Term>> sets = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<SignRule> signs = new ArrayList<>();
    private final List<Enumeration> enumerations = new ArrayList<>();

    static RuleFile load(String name) {
        RuleFile file = new RuleFile();
        try (InputStream in = Objects.requireNonNull(RuleFile.class.getResourceAsStream("/intake/" + name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(file::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    List<Rule> rules() {
        return List.copyOf(rules);
    }

    List<SignRule> signs() {
        return List.copyOf(signs);
    }

    List<Enumeration> enumerations() {
        return List.copyOf(enumerations);
    }

    private void line(String line) {
        if (line.startsWith("only ")) {
            String[] parts = line.substring(5).split(":", 2);
            enumerations.add(new Enumeration(Right.valueOf(parts[0].strip()), terms(parts[1])));
        } else if (line.startsWith("sign ")) {
            String[] parts = line.substring(5).split(":", 2);
            signs.add(new SignRule(Sign.valueOf(parts[0].strip()), together(parts[1])));
        } else if (line.startsWith("set ")) {
            String[] parts = line.substring(4).split("=", 2);
            sets.put("@" + parts[0].strip(), terms(parts[1]));
        } else {
            rules.add(rule(line));
        }
    }

    private Rule rule(String line) {
        String[] parts = line.split(":", 2);
        String[] head = parts[0].strip().split("\\s+");
        return new Rule(
                Right.valueOf(head[0]), Certainty.valueOf(head[1].toUpperCase(Locale.ROOT)), together(parts[1]));
    }

    private Together together(String written) {
        List<String> groups = Arrays.asList(written.strip().split("\\s\\+\\s"));
        return new Together(
                groups.stream()
                        .filter(group -> !group.startsWith("!"))
                        .map(this::terms)
                        .toList(),
                groups.stream()
                        .filter(group -> group.startsWith("!"))
                        .map(group -> terms(group.substring(1)))
                        .toList());
    }

    private List<Term> terms(String written) {
        return Arrays.stream(written.strip().split("\\s+"))
                .flatMap(word -> word.startsWith("@")
                        ? Objects.requireNonNull(sets.get(word), word).stream()
                        : Stream.of(new Term(word)))
                .toList();
    }
}
