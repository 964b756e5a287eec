package org.rightsdesk.correspondence.letter;

import static org.rightsdesk.correspondence.Element.KEPT_UNTIL;
import static org.rightsdesk.correspondence.Element.REASONS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.correspondence.letter.Block.Bullets;
import org.rightsdesk.correspondence.letter.Block.Paragraph;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.Right;

/** Why each part stays as it is: its ground with the place in the law, and the last day of keeping (C.9). */
final class KeptParts {

    private record Reason(Ground ground, @Nullable LocalDate until, boolean locked) {}

    private static final String PREFIX = "letter.reply.";

    private final Scene scene;
    private final Phrases phrases;
    private final Right right;

    KeptParts(Scene scene, Phrases phrases) {
        this.scene = scene;
        this.phrases = phrases;
        this.right = scene.theRequest().right();
    }

    /** Parts with the same reason share a bullet. Reasons count as told only when no part lacks its ground, days likewise. */
    void say(List<Part> kept) {
        if (kept.isEmpty()) {
            return;
        }
        Map<Reason, List<String>> reasons = new LinkedHashMap<>();
        kept.stream().filter(part -> part.ground() != null).forEach(part -> reasons.computeIfAbsent(
                        new Reason(Objects.requireNonNull(part.ground()), part.keepUntil(), part.restricted()),
                        reason -> new ArrayList<>())
                .add(scene.categoryName(part.category())));
        if (kept.stream().allMatch(part -> part.ground() != null)) {
            phrases.carrying(REASONS);
        }
        if (kept.stream().noneMatch(this::lacksDay)) {
            phrases.carrying(KEPT_UNTIL);
        }
        if (reasons.size() == 1 && kept.size() > 1) {
            sameForAll(reasons.keySet().iterator().next());
            return;
        }
        phrases.add(new Bullets(reasons.entrySet().stream()
                .map(entry -> sentence(String.join(", ", entry.getValue()), entry.getKey()))
                .toList()));
    }

    /** The decision has just listed them: where one reason covers all, it is said without the names. */
    private void sameForAll(Reason reason) {
        Ground ground = reason.ground();
        String same =
                phrases.text(PREFIX + "reason.all", clause(ground), Citations.of(ground.citation(right), phrases));
        phrases.add(new Paragraph(same + after(reason)));
    }

    private boolean lacksDay(Part part) {
        return part.ground() != null && part.ground().needsEndDay(right) && part.keepUntil() == null;
    }

    private String sentence(String names, Reason reason) {
        Ground ground = reason.ground();
        return phrases.text(
                        PREFIX + "reason",
                        capital(names),
                        clause(ground),
                        Citations.of(ground.citation(right), phrases))
                + after(reason);
    }

    /** How long the data stay, and how; begins with a space. */
    private String after(Reason reason) {
        List<String> sentences = new ArrayList<>(List.of(""));
        if (reason.until() != null) {
            keeping(reason.ground(), reason.until(), sentences);
        }
        if (reason.locked()) {
            sentences.add(phrases.text(PREFIX + "keep.locked"));
        }
        return String.join(" ", sentences);
    }

    private void keeping(Ground ground, LocalDate until, List<String> sentences) {
        boolean accounting = ground == Ground.ACCOUNTING_6Y || ground == Ground.ACCOUNTING_10Y;
        if (ground.isReviewed()) {
            sentences.add(phrases.text(PREFIX + "keep.review", phrases.day(until)));
        } else {
            sentences.add(phrases.text(PREFIX + (accounting ? "keep.accounting" : "keep"), phrases.plainDay(until)));
            if (right == Right.ERASURE) {
                sentences.add(phrases.text(PREFIX + "keep.then"));
            }
        }
    }

    private static String capital(String names) {
        return names.substring(0, 1).toUpperCase(Locale.ROOT) + names.substring(1);
    }

    /** The ground as a clause after the names; its plain name where no clause was written. */
    private String clause(Ground ground) {
        String key = ground.nameKey().replace("term.", "letter.ground.");
        String special = key + "." + right.key();
        return phrases.firstOf(phrases.has(special) ? special : key, ground.nameKey());
    }
}
