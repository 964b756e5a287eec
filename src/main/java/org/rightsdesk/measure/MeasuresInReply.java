package org.rightsdesk.measure;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.rightsdesk.company.DataCategory;
import org.rightsdesk.request.Decision;
import org.rightsdesk.request.PartOutcome;
import org.rightsdesk.request.ReplyParagraph;
import org.rightsdesk.request.ReplyPart;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Component;

/** What the reply says of a restriction, of a balancing and of a review (C.4, C.6, R19). */
@Component
class MeasuresInReply implements ReplyPart {

    private final RestrictionTermsRepository terms;
    private final WeighingRepository weighings;
    private final HumanReviewRepository reviews;
    private final Companies companies;
    private final Clock clock;

    MeasuresInReply(
            RestrictionTermsRepository terms,
            WeighingRepository weighings,
            HumanReviewRepository reviews,
            Companies companies,
            Clock clock) {
        this.terms = terms;
        this.weighings = weighings;
        this.reviews = reviews;
        this.companies = companies;
        this.clock = clock;
    }

    @Override
    public Set<Right> rights() {
        return Set.of(Right.RESTRICTION, Right.OBJECTION, Right.HUMAN_REVIEW);
    }

    @Override
    public List<ReplyParagraph> paragraphs(RightsRequest request, Decision decision) {
        Company company = companies.get(request.company());
        return switch (request.right()) {
            case RESTRICTION ->
                decision.outcome().carriesSomethingOut()
                        ? terms.find(request.id()).stream()
                                .flatMap(noted -> restriction(company, noted, decision))
                                .toList()
                        : List.of();
            case OBJECTION ->
                weighings.find(request.id()).filter(Weighing::balanced).stream()
                        .map(w -> ReplyParagraph.reason(
                                "letter.objection.balancing", w.interest(), w.necessity(), w.effect()))
                        .toList();
            default ->
                reviews.find(request.id()).stream().map(MeasuresInReply::review).toList();
        };
    }

    /** Since when, which data, what is still done, and that lifting is announced (C.4); it is written when the marks are set. */
    private Stream<ReplyParagraph> restriction(Company company, RestrictionTerms noted, Decision decision) {
        List<Object> names = new ArrayList<>();
        noted.grounds().keySet().stream()
                .filter(key -> rests(decision, key))
                .forEach(key -> company.category(key).map(DataCategory::name).ifPresent(names::add));
        ReplyParagraph done =
                ReplyParagraph.done("letter.restriction.done", noted.reviewOn()).listing(names);
        ReplyParagraph lifting = ReplyParagraph.information("letter.restriction.lifting");
        ReplyParagraph since = ReplyParagraph.information("letter.restriction.since", Helsinki.dayOf(clock.instant()));
        return noted.stillDone().isBlank()
                ? Stream.of(done, since, lifting)
                : Stream.of(
                        done,
                        since,
                        ReplyParagraph.information("letter.restriction.still-done", noted.stillDone()),
                        lifting);
    }

    /** What the decision left out does not rest, whatever the terms said before. */
    private static boolean rests(Decision decision, String category) {
        return decision.parts().stream()
                .filter(part -> part.category().equals(category))
                .allMatch(part -> part.outcome() == PartOutcome.GRANT);
    }

    private static ReplyParagraph review(HumanReview review) {
        return switch (review.result()) {
            case NO_MACHINE_DECISION -> ReplyParagraph.done("letter.human-review.none");
            case STANDS -> ReplyParagraph.done("letter.human-review.stands", review.what(), review.why());
            case CHANGED -> ReplyParagraph.done("letter.human-review.changed", review.what(), review.why());
        };
    }
}
