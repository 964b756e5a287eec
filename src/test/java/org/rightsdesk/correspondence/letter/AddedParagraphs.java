package org.rightsdesk.correspondence.letter;

import static org.rightsdesk.request.ReplyParagraph.done;
import static org.rightsdesk.request.ReplyParagraph.information;
import static org.rightsdesk.request.ReplyParagraph.instead;
import static org.rightsdesk.request.ReplyParagraph.reason;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rightsdesk.request.Citation;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.ReplyParagraph.Line;
import org.rightsdesk.request.Right;

/** Replies with what the modules add to them, as the modules word it: packages, fields, bans, consents, balancing, review. */
final class AddedParagraphs {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 9);

    private AddedParagraphs() {}

    static Map<String, Stage> of(Stage stage) {
        Map<String, Stage> replies = new TreeMap<>();
        packages(stage, replies);
        measures(stage, replies);
        marketing(stage, replies);
        Stage refused = stage.request(Right.ERASURE);
        replies.put(
                "erasure-partial-extended",
                refused.extended()
                        .decided(
                                Outcome.PARTIAL,
                                Part.granted("contact"),
                                Part.kept("billing", Ground.ACCOUNTING_6Y, LocalDate.of(2032, 12, 31))));
        replies.put(
                "access-full-charged",
                stage.request(Right.ACCESS)
                        .decided(Outcome.FULL)
                        .adding(information("letter.reply.fee", new BigDecimal("25"))));
        return replies;
    }

    private static void packages(Stage stage, Map<String, Stage> replies) {
        Stage access = stage.request(Right.ACCESS).decided(Outcome.FULL);
        Stage portability = stage.request(Right.PORTABILITY).decided(Outcome.FULL);
        replies.put(
                "access-full-to-download",
                access.adding(
                        done("delivery.reply.access.all"),
                        done("delivery.reply.download", DAY),
                        information("delivery.reply.access-contents")));
        replies.put(
                "access-full-by-post",
                access.adding(
                        done("delivery.reply.access.all"),
                        done("delivery.reply.post"),
                        information("delivery.reply.access-contents")));
        replies.put(
                "portability-full-to-receiver",
                portability.adding(
                        done("delivery.reply.sent-to.all", "Esimerkkilämpö Oy"), information("delivery.reply.form")));
        replies.put(
                "portability-full-not-feasible",
                portability.adding(
                        done("delivery.reply.portability.all"),
                        done("delivery.reply.office"),
                        information("delivery.reply.form"),
                        reason("delivery.reply.not-feasible", "XML.")));
        replies.put(
                "energy-data-full-to-receiver",
                stage.request(Right.ENERGY_DATA)
                        .decided(Outcome.FULL)
                        .adding(
                                done("delivery.reply.sent-to.all", "Esimerkkienergia Oy"),
                                information("delivery.reply.form")));
    }

    private static void measures(Stage stage, Map<String, Stage> replies) {
        replies.put(
                "rectification-partial-by-field",
                stage.request(Right.RECTIFICATION)
                        .decided(
                                Outcome.PARTIAL, Part.granted("site"), Part.kept("billing", Ground.DATA_ACCURATE, null))
                        .adding(
                                done("letter.rectification.done")
                                        .listing(List.of(
                                                Line.of("letter.rectification.line", "m³", "320", "230"),
                                                Line.of("letter.rectification.contact-line", "@"))),
                                reason("letter.rectification.statement")
                                        .listing(List.of(
                                                Line.of("letter.rectification.statement-line", "kWh", "410", "400"))),
                                information("letter.rectification.credit-register")));
        replies.put(
                "restriction-full-with-terms",
                stage.request(Right.RESTRICTION)
                        .decided(Outcome.FULL)
                        .adding(
                                done("letter.restriction.done", DAY)
                                        .listing(List.of(stage.company()
                                                .categories()
                                                .getFirst()
                                                .name())),
                                information("letter.restriction.still-done", "…"),
                                information("letter.restriction.lifting")));
        replies.put(
                "objection-refused-balanced",
                stage.request(Right.OBJECTION)
                        .decided(Outcome.REFUSED, Part.kept("consumption", Ground.COMPELLING_GROUNDS, null))
                        .adding(reason("letter.objection.balancing", "A.", "B.", "C.")));
        for (String result : List.of("none", "stands", "changed")) {
            replies.put(
                    "human-review-full-" + result,
                    stage.request(Right.HUMAN_REVIEW)
                            .decided(Outcome.FULL)
                            .adding(done("letter.human-review." + result, "A.", "B.")));
        }
    }

    private static void marketing(Stage stage, Map<String, Stage> replies) {
        Stage ban = stage.request(Right.MARKETING_BAN);
        replies.put(
                "marketing-ban-full-confirmed",
                ban.decided(Outcome.FULL)
                        .adding(
                                done("marketing.reply.since", LocalDate.of(2026, 11, 4)),
                                done("marketing.reply.kinds").listing(List.of(Line.of("term.direct-marketing"))),
                                done("marketing.reply.channels").listing(List.of(Line.of("term.channel-post"))),
                                done("marketing.reply.not-on-file"),
                                done("marketing.reply.not-yours"),
                                information("marketing.reply.mail-on-its-way", DAY),
                                information("marketing.reply.partners"),
                                information("marketing.reply.not-covered")
                                        .listing(List.of(
                                                Line.of("marketing.reply.not-covered.bills"),
                                                Line.of("marketing.reply.not-covered.notices"),
                                                Line.of("marketing.reply.not-covered.reports"))),
                                information("marketing.reply.kept")));
        replies.put(
                "marketing-ban-not-identifiable-wrong-person",
                ban.decided(Outcome.NOT_IDENTIFIABLE).adding(instead("marketing.reply.wrong-person")));
        Stage consent = stage.request(Right.CONSENT_WITHDRAWAL);
        Line purpose = Line.of("term.direct-marketing");
        Line basis = Line.of("term.basis-legitimate-interest");
        replies.put(
                "consent-withdrawal-full-stopped",
                consent.decided(Outcome.FULL)
                        .adding(
                                done("marketing.withdrawal.withdrawn", purpose, LocalDate.of(2026, 11, 4)),
                                done("marketing.withdrawal.profiling"),
                                done("marketing.withdrawal.erased", Citation.gdpr("17", "1", "b")),
                                information("marketing.withdrawal.erasure-offered"),
                                information("marketing.withdrawal.remains", basis, Citation.gdpr("6", "1", "f")),
                                information("marketing.withdrawal.earlier"),
                                information("marketing.withdrawal.recipients"),
                                information("marketing.withdrawal.offer-ban")));
        replies.put(
                "consent-withdrawal-nothing-held-other-basis",
                consent.decided(Outcome.NOTHING_HELD)
                        .adding(
                                instead("marketing.withdrawal.not-found", purpose),
                                information("marketing.withdrawal.rests-on", basis, Citation.gdpr("6", "1", "f")),
                                information("marketing.withdrawal.offer-objection", Citation.gdpr("21", "1")),
                                information("marketing.withdrawal.offer-any-ban", Citation.gdpr("21", "2"))));
    }
}
