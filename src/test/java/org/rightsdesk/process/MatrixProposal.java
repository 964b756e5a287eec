package org.rightsdesk.process;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.DataCategory;
import org.rightsdesk.measure.Correction;
import org.rightsdesk.measure.Corrections;
import org.rightsdesk.measure.Terms;
import org.rightsdesk.measure.Weighings;
import org.rightsdesk.request.AssessmentDraft;
import org.rightsdesk.request.Assessments;
import org.rightsdesk.request.ChangePace;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.Proposal;
import org.rightsdesk.request.Right;

/** Proposes what the cell is to end with; what goes too far is proven on its form first. */
final class MatrixProposal {

    private final CaseFlow flow;
    private final Cell cell;
    private final UUID id;

    MatrixProposal(CaseFlow flow, Cell cell, UUID id) {
        this.flow = flow;
        this.cell = cell;
        this.id = id;
    }

    void make() {
        Ground ground = cell.ground(0);
        if (ground != null && ground.needsAssessment()) {
            flow.handler(() -> flow.bean(Assessments.class).propose(id, goingTooFar(ground)));
            flow.decider(() -> flow.bean(Assessments.class).approve(id));
            flow.runJobs(id);
        }
        String reasons = cell.outcome() == Outcome.FULL ? "" : "Perustelut selkokielellä.";
        flow.people.propose(id, new Proposal(cell.outcome(), parts(), reasons));
    }

    private List<Part> parts() {
        if (!cell.outcome().refusesSomething()) {
            return List.of();
        }
        List<String> refusable = refusable();
        if (cell.outcome() == Outcome.REFUSED) {
            return kept(refusable).toList();
        }
        List<String> kept =
                refusable.subList(refusable.size() - (cell.right() == Right.ERASURE ? 2 : 1), refusable.size());
        List<Part> parts = new ArrayList<>(kept(kept).toList());
        if (cell.right() != Right.ERASURE) {
            categories().stream()
                    .map(DataCategory::key)
                    .filter(key -> !kept.contains(key) && rests(key))
                    .map(Part::granted)
                    .forEach(parts::add);
        }
        return parts;
    }

    /** C.4: only what rests on a ground is restricted. */
    private boolean rests(String category) {
        return cell.right() != Right.RESTRICTION
                || flow.look(() -> flow.bean(Terms.class).of(id)).stream()
                        .anyMatch(terms -> terms.grounds().containsKey(category));
    }

    /** Only for erasure each category has a ground of its own. */
    private Stream<Part> kept(List<String> keys) {
        LocalDate today = Helsinki.dayOf(flow.bean(Clock.class).instant());
        return IntStream.range(0, keys.size()).mapToObj(number -> {
            Ground ground = requireNonNull(cell.ground(cell.right() == Right.ERASURE ? number : 0));
            LocalDate until =
                    ground.needsEndDay(cell.right()) ? today.plusMonths(7).plusDays(number) : null;
            return Part.kept(keys.get(number), ground, until);
        });
    }

    private List<String> refusable() {
        boolean basis = cell.ground(0) == Ground.BASIS_NOT_OBJECTABLE;
        return categories().stream()
                .filter(category -> !basis || !Weighings.objectable(category))
                .map(DataCategory::key)
                .toList();
    }

    private List<DataCategory> categories() {
        List<DataCategory> all =
                flow.look(() -> flow.bean(Companies.class).get(cell.company())).categories();
        if (cell.right() != Right.RECTIFICATION) {
            return all;
        }
        List<String> asked = flow.look(() -> flow.bean(Corrections.class).of(id)).stream()
                .map(Correction::category)
                .toList();
        return all.stream().filter(category -> asked.contains(category.key())).toList();
    }

    private static AssessmentDraft goingTooFar(Ground claim) {
        return new AssessmentDraft(
                claim,
                false,
                false,
                false,
                ChangePace.HARDLY,
                "Sama pyyntö seitsemän kertaa viikossa.",
                "Viestit 1–7",
                List.of("Pyynnöt viikossa", "Aikomus ilmoitettu viestissä 3"),
                "Lakimies 12.1.2026",
                "",
                null);
    }
}
