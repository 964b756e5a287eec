package org.rightsdesk.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.rightsdesk.measure.Correction.Verdict;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.PartOutcome;
import org.rightsdesk.request.Proposal;
import org.rightsdesk.request.ProposalCheck;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Component;

/** A proposal must agree with what was noted of the right; each rule names its refusal. */
@Component
class NotesBeforeDecision implements ProposalCheck {

    private final CorrectionRepository corrections;
    private final RestrictionTermsRepository terms;
    private final WeighingRepository weighings;
    private final HumanReviewRepository reviews;
    private final Companies companies;

    NotesBeforeDecision(
            CorrectionRepository corrections,
            RestrictionTermsRepository terms,
            WeighingRepository weighings,
            HumanReviewRepository reviews,
            Companies companies) {
        this.corrections = corrections;
        this.terms = terms;
        this.weighings = weighings;
        this.reviews = reviews;
        this.companies = companies;
    }

    @Override
    public Optional<String> broken(RightsRequest request, Proposal proposal) {
        return switch (request.right()) {
            case RECTIFICATION -> rectification(corrections.of(request.id()), proposal);
            case RESTRICTION -> terms.find(request.id()).flatMap(noted -> restriction(noted, proposal));
            case OBJECTION -> objection(request, proposal);
            case HUMAN_REVIEW -> reviews.find(request.id()).flatMap(review -> review(review, proposal));
            default -> Optional.empty();
        };
    }

    /** All wishes fulfilled is full, none is a refusal; a view is kept only with the person's own words beside it (C.2). */
    private static Optional<String> rectification(List<Correction> fields, Proposal proposal) {
        List<Verdict> verdicts = fields.stream()
                .map(Correction::verdict)
                .flatMap(Stream::ofNullable)
                .toList();
        boolean allCame = verdicts.stream().allMatch(Verdict::fulfils);
        boolean noneCame = !verdicts.isEmpty() && verdicts.stream().noneMatch(Verdict::fulfils);
        Outcome outcome = proposal.outcome();
        if (!fields.isEmpty() && !areAsked(fields, proposal)) {
            return Optional.of("refusal.correction-category-not-asked");
        }
        if (outcome == Outcome.FULL && !allCame || outcome == Outcome.PARTIAL && noneCame) {
            return Optional.of("refusal.corrections-and-outcome-differ");
        }
        boolean bare = !verdicts.isEmpty() && !verdicts.contains(Verdict.STATEMENT_ADDED);
        return on(proposal, Ground.OPINION_OR_HISTORICAL_RECORD).findAny().isPresent() && bare
                ? Optional.of("refusal.statement-missing")
                : Optional.empty();
    }

    /** What nobody called wrong is left alone and not decided on. */
    private static boolean areAsked(List<Correction> fields, Proposal proposal) {
        Set<String> asked = fields.stream().map(Correction::category).collect(Collectors.toSet());
        return proposal.parts().stream().map(Part::category).allMatch(asked::contains);
    }

    private static Optional<String> restriction(RestrictionTerms noted, Proposal proposal) {
        boolean grants = proposal.outcome().carriesSomethingOut();
        boolean beyond = proposal.parts().stream()
                .filter(part -> part.outcome() == PartOutcome.GRANT)
                .anyMatch(part -> !noted.grounds().containsKey(part.category()));
        return beyond || grants == noted.grounds().isEmpty() && (grants || proposal.outcome() == Outcome.REFUSED)
                ? Optional.of("refusal.restriction-and-outcome-differ")
                : Optional.empty();
    }

    /** Compelling grounds need the balancing on record; what rests on a legitimate interest is objectable (C.6). */
    private Optional<String> objection(RightsRequest request, Proposal proposal) {
        Company company = companies.get(request.company());
        if (on(proposal, Ground.BASIS_NOT_OBJECTABLE)
                .flatMap(part -> company.category(part.category()).stream())
                .anyMatch(Weighings::objectable)) {
            return Optional.of("refusal.basis-objectable");
        }
        boolean overrides = Stream.concat(on(proposal, Ground.COMPELLING_GROUNDS), on(proposal, Ground.LEGAL_CLAIMS))
                .findAny()
                .isPresent();
        boolean balanced =
                weighings.find(request.id()).filter(Weighing::balanced).isPresent();
        return overrides && !balanced ? Optional.of("refusal.balancing-missing") : Optional.empty();
    }

    private static Optional<String> review(HumanReview review, Proposal proposal) {
        boolean agrees = review.result().reviewed()
                ? proposal.outcome() != Outcome.NOTHING_HELD
                : !proposal.outcome().carriesSomethingOut();
        return agrees ? Optional.empty() : Optional.of("refusal.review-and-outcome-differ");
    }

    private static Stream<Part> on(Proposal proposal, Ground ground) {
        return proposal.parts().stream().filter(part -> part.ground() == ground);
    }
}
