package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.measure.Correction;
import org.rightsdesk.measure.HumanReview;
import org.rightsdesk.measure.ProfilingCheck;
import org.rightsdesk.measure.ProfilingStop;
import org.rightsdesk.measure.RestrictionTerms;
import org.rightsdesk.measure.Weighing;
import org.rightsdesk.request.LegalApproval;

/** What was noted of the right before the decision: fields, terms, balancing, review. Empty where nothing was. */
class Measures extends Div {

    private static final long serialVersionUID = 1L;

    Measures(CaseServices services, CaseFile file) {
        Facts facts = new Facts();
        switch (file.request().right()) {
            case RECTIFICATION -> services.corrections().of(file.id()).forEach(field -> say(facts, field));
            case RESTRICTION -> services.terms().of(file.id()).ifPresent(terms -> say(facts, file, terms));
            case OBJECTION -> services.weighings().of(file.id()).ifPresent(weighing -> say(facts, weighing));
            case HUMAN_REVIEW -> services.reviews().of(file.id()).ifPresent(review -> say(facts, review));
            default -> {
                // the other rights note nothing here
            }
        }
        services.profilingChecks().of(file.id()).ifPresent(check -> say(facts, check));
        services.profilingStops().of(file.id()).forEach(stop -> say(facts, file, stop));
        services.legalApprovals().of(file.id()).ifPresent(approval -> say(facts, approval));
        if (facts.getChildren().findAny().isPresent()) {
            add(new H3(Say.text("case.measures")), facts);
        }
    }

    private static void say(Facts facts, Correction field) {
        String verdict = field.verdict() == null ? "" : " · " + Say.of("case.judge.verdict", field.verdict());
        facts.add(field.field(), field.presentValue() + " → " + field.wishedValue() + verdict);
        if (field.statement() != null && !field.statement().isBlank()) {
            facts.add(Say.text("case.judge.statement"), field.statement());
        }
    }

    private static void say(Facts facts, CaseFile file, RestrictionTerms terms) {
        terms.grounds().forEach((category, ground) -> facts.add(file.category(category), Say.text(ground.nameKey())));
        facts.add(Say.text("case.restriction.review"), Say.day(terms.reviewOn()));
        facts.add(Say.text("case.restriction.still-done"), terms.stillDone());
    }

    private static void say(Facts facts, Weighing weighing) {
        facts.add(Say.text("case.weighing.situation"), weighing.situation());
        facts.add(Say.text("case.weighing.interest"), weighing.interest());
        facts.add(Say.text("case.weighing.necessity"), weighing.necessity());
        facts.add(Say.text("case.weighing.effect"), weighing.effect());
        facts.add(
                Say.text("case.weighing.verdict"),
                Say.capitalised(Say.of("case.weighing.verdict", weighing.verdict())));
    }

    private static void say(Facts facts, ProfilingCheck check) {
        facts.add(
                Say.text("profiling-check.question"),
                Say.text(check.holds() ? "profiling-check.holds" : "profiling-check.not")
                        + (check.note().isBlank() ? "" : ": " + check.note()));
    }

    private static void say(Facts facts, CaseFile file, ProfilingStop stop) {
        facts.add(
                Say.text("profiling-stop.fact", file.name(stop.register())),
                Say.of("profiling-stop.outcome", stop.outcome()) + ", " + Say.moment(stop.at())
                        + (stop.note().isBlank() ? "" : ": " + stop.note()));
    }

    private static void say(Facts facts, LegalApproval approval) {
        facts.add(
                Say.text("legal-approval.title"),
                approval.provision() + " · " + approval.approvedBy() + ", " + Say.date(approval.approvedOn()));
        facts.add(Say.text("legal-approval.why"), approval.why());
    }

    private static void say(Facts facts, HumanReview review) {
        facts.add(Say.text("case.review.result"), Say.of("case.review.result", review.result()));
        facts.add(Say.text("case.review.what"), review.what());
        facts.add(Say.text("case.review.why"), review.why());
    }
}
