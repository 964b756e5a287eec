package org.rightsdesk.embedded;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.rightsdesk.measure.CorrectedPlace;
import org.rightsdesk.measure.Correction;
import org.rightsdesk.measure.CorrectionPlaces;
import org.rightsdesk.measure.Corrections;
import org.rightsdesk.measure.HumanReview;
import org.rightsdesk.measure.HumanReviews;
import org.rightsdesk.measure.Judgement;
import org.rightsdesk.measure.ProfilingCheck;
import org.rightsdesk.measure.ProfilingChecks;
import org.rightsdesk.measure.ProfilingStop;
import org.rightsdesk.measure.ProfilingStops;
import org.rightsdesk.measure.Publications;
import org.rightsdesk.measure.RestrictionGround;
import org.rightsdesk.measure.RestrictionTerms;
import org.rightsdesk.measure.Terms;
import org.rightsdesk.measure.Weighing;
import org.rightsdesk.measure.Weighings;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.worklist.WorkItem;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The steps of single rights as the demo users would finish them. */
@Component
@Profile(EmbeddedSettings.PROFILE)
class DemoMeasures {

    private static final String DECIDER = "paivi.lehto";

    private final Corrections corrections;
    private final CorrectionPlaces places;
    private final Terms terms;
    private final Weighings weighings;
    private final HumanReviews reviews;
    private final ProfilingStops profilingStops;
    private final ProfilingChecks profilingChecks;
    private final Publications publications;
    private final Companies companies;
    private final Clock clock;

    DemoMeasures(
            Corrections corrections,
            CorrectionPlaces places,
            Terms terms,
            Weighings weighings,
            HumanReviews reviews,
            ProfilingStops profilingStops,
            ProfilingChecks profilingChecks,
            Publications publications,
            Companies companies,
            Clock clock) {
        this.corrections = corrections;
        this.places = places;
        this.terms = terms;
        this.weighings = weighings;
        this.reviews = reviews;
        this.profilingStops = profilingStops;
        this.profilingChecks = profilingChecks;
        this.publications = publications;
        this.companies = companies;
        this.clock = clock;
    }

    void erase(UUID id, String register) {
        publications.carriedOut(id, register, false, "", "Tehty");
    }

    void finish(WorkItem item) {
        UUID id = item.caseId();
        String category = contactData(companies.get(item.company()));
        switch (item.step()) {
            case NOTE_CORRECTIONS ->
                as(
                        DemoSteps.HANDLER,
                        () -> corrections.note(
                                id, List.of(Correction.wished(category, "Osoite", "Koekuja 4", "Koekuja 4 B 12", ""))));
            case JUDGE_CORRECTIONS ->
                as(
                        DemoSteps.HANDLER,
                        () -> corrections.judge(id, List.of(new Judgement(Correction.Verdict.CORRECTED, null))));
            case NOTE_RESTRICTION -> as(DemoSteps.HANDLER, () -> terms.note(id, inThreeMonths(category)));
            case WEIGH_INTERESTS ->
                as(DemoSteps.HANDLER, () -> weighings.weigh(id, new Weighing("", "", "", "", Weighing.Verdict.STOPS)));
            default ->
                as(
                        DECIDER,
                        () -> reviews.review(
                                id,
                                new HumanReview(
                                        HumanReview.Result.CHANGED, "Ennakkomaksu", "Maksut on hoidettu ajallaan.")));
        }
    }

    private static String contactData(Company company) {
        return company.category("contact")
                .orElseGet(() -> company.categories().getFirst())
                .key();
    }

    void stopProfiling(UUID id, String register) {
        profilingStops.stop(id, register, ProfilingStop.Outcome.STOPPED, "Profiili poistettu");
    }

    void checkProfiling(RightsRequest request) {
        if (profilingChecks.needed(request)) {
            profilingChecks.note(request.id(), new ProfilingCheck(true, ""));
        }
    }

    void correct(UUID id, String register) {
        List<CorrectedPlace> places = this.places.toDo(id).stream()
                .map(each -> new CorrectedPlace(
                        each.position(),
                        register,
                        CorrectedPlace.State.CHANGED,
                        each.field().presentValue(),
                        each.field().wishedValue()))
                .toList();
        this.places.carriedOut(id, register, places, "Tehty");
    }

    private RestrictionTerms inThreeMonths(String category) {
        return new RestrictionTerms(
                Map.of(category, RestrictionGround.ACCURACY_CONTESTED),
                Helsinki.dayOf(clock.instant()).plusMonths(3),
                "");
    }

    private static void as(String username, Runnable work) {
        ActingAs.run(Actor.staff(username), work);
    }
}
