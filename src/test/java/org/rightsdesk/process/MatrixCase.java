package org.rightsdesk.process;

import static org.rightsdesk.measure.Correction.Verdict.CORRECTED;
import static org.rightsdesk.measure.Correction.Verdict.KEPT;
import static org.rightsdesk.measure.Correction.Verdict.STATEMENT_ADDED;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Step;
import org.rightsdesk.correspondence.Letter;
import org.rightsdesk.correspondence.Letters;
import org.rightsdesk.identity.NotIdentifiable;
import org.rightsdesk.marketing.Afterwards;
import org.rightsdesk.marketing.ConsentPurpose;
import org.rightsdesk.marketing.ConsentWithdrawals;
import org.rightsdesk.marketing.MarketingBans;
import org.rightsdesk.marketing.MarketingChannel;
import org.rightsdesk.marketing.NewBan;
import org.rightsdesk.marketing.NewWithdrawal;
import org.rightsdesk.measure.Correction;
import org.rightsdesk.measure.Corrections;
import org.rightsdesk.measure.HumanReview;
import org.rightsdesk.measure.HumanReviews;
import org.rightsdesk.measure.Judgement;
import org.rightsdesk.measure.RestrictionTerms;
import org.rightsdesk.measure.Terms;
import org.rightsdesk.measure.Weighing;
import org.rightsdesk.measure.Weighings;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Requester;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Submission;
import org.rightsdesk.worklist.WorkItem;

/** Drives one case of the matrix to its end, as people do it, an hour a step; what is not special is what is usual. */
final class MatrixCase {

    private final CaseFlow flow;
    private final Cell cell;
    final Submission submission;
    final UUID id;

    private MatrixCase(CaseFlow flow, Cell cell, Submission submission, UUID id) {
        this.flow = flow;
        this.cell = cell;
        this.submission = submission;
        this.id = id;
    }

    static MatrixCase driven(CaseFlow flow, Cell cell) {
        Requester requester =
                new Requester(CaseFlow.NAME, new EmailAddress(CaseFlow.ADDRESS), null, "Peltokuja 7", null, null);
        Submission submission = flow.people.arrives(cell.company(), Channel.EMAIL, requester, CaseFlow.WORDS);
        flow.runJobs(submission.id());
        UUID id = flow.triage(submission, cell.right(), !cell.unknownPerson(), null)
                .id();
        MatrixCase driven = new MatrixCase(flow, cell, submission, id);
        driven.drive();
        return driven;
    }

    private void drive() {
        for (List<WorkItem> open = flow.people.open(id); !open.isEmpty(); open = flow.people.open(id)) {
            flow.timeFlows(Duration.ofHours(1));
            if (isTakenBackAt(open.getFirst().step())) {
                flow.handler(() -> flow.bean(Requests.class).withdraw(id));
            } else {
                finish(open.getFirst());
            }
            flow.runJobs(id);
        }
    }

    private boolean isTakenBackAt(Step step) {
        return cell.outcome() == Outcome.WITHDRAWN
                && (step == Step.PROPOSE_DECISION || step == Step.RECORD_BAN || step == Step.RECORD_WITHDRAWAL);
    }

    private void finish(WorkItem item) {
        switch (item.step()) {
            case CHECK_IDENTITY -> identity(item);
            case NOTE_CORRECTIONS ->
                flow.handler(
                        () -> flow.bean(Corrections.class).note(id, List.of(field("Nimi"), field("Laskutustapa"))));
            case JUDGE_CORRECTIONS ->
                flow.handler(() -> flow.bean(Corrections.class).judge(id, judgements()));
            case NOTE_RESTRICTION -> restriction(item);
            case WEIGH_INTERESTS ->
                flow.handler(() -> flow.bean(Weighings.class).weigh(id, weighing()));
            case REVIEW_ANEW -> flow.decider(() -> flow.bean(HumanReviews.class).review(id, review()));
            case RECORD_BAN -> ban(item);
            case RECORD_WITHDRAWAL -> withdrawal(item);
            case PROPOSE_DECISION -> new MatrixProposal(flow, cell, id).make();
            case POST_LETTER -> flow.handler(this::post);
            default -> flow.people.finish(item);
        }
    }

    private void identity(WorkItem item) {
        if (cell.unknownPerson()) {
            flow.handler(() -> flow.bean(NotIdentifiable.class)
                    .giveUp(id, "Ei verrattavaa", "Kirjeessä ei ole osoitetta, johon kysyä"));
        } else {
            flow.people.finish(item);
        }
    }

    private static Correction field(String name) {
        return Correction.wished("contact", name, "vanha arvo", "uusi arvo", "");
    }

    private List<Judgement> judgements() {
        return switch (cell.outcome()) {
            case FULL -> List.of(new Judgement(CORRECTED, null), new Judgement(CORRECTED, null));
            case PARTIAL -> List.of(new Judgement(CORRECTED, null), keptField());
            default -> List.of(keptField(), keptField());
        };
    }

    private Judgement keptField() {
        return cell.ground(0) == Ground.OPINION_OR_HISTORICAL_RECORD
                ? new Judgement(STATEMENT_ADDED, "En ollut paikalla.")
                : new Judgement(KEPT, null);
    }

    private void restriction(WorkItem item) {
        if (cell.outcome() == Outcome.REFUSED) {
            var review = Helsinki.dayOf(flow.bean(Clock.class).instant()).plusMonths(1);
            flow.handler(() -> flow.bean(Terms.class).note(id, new RestrictionTerms(Map.of(), review, "")));
        } else {
            flow.people.finish(item);
        }
    }

    private Weighing weighing() {
        Ground ground = cell.ground(0);
        Weighing.Verdict verdict = ground == Ground.COMPELLING_GROUNDS
                ? Weighing.Verdict.COMPELLING_GROUNDS
                : ground == Ground.LEGAL_CLAIMS ? Weighing.Verdict.LEGAL_CLAIMS : Weighing.Verdict.STOPS;
        return new Weighing("Muutto", "Verkon turvallisuus.", "Muuta keinoa ei ole.", "Vaikutus on pieni.", verdict);
    }

    private HumanReview review() {
        HumanReview.Result result =
                switch (cell.outcome()) {
                    case FULL, PARTIAL -> HumanReview.Result.CHANGED;
                    case REFUSED -> HumanReview.Result.STANDS;
                    default -> HumanReview.Result.NO_MACHINE_DECISION;
                };
        return new HumanReview(result, "Ennakkomaksu", "Maksukyky arvioitiin uudelleen.");
    }

    private void ban(WorkItem item) {
        if (cell.outcome() == Outcome.FULL) {
            flow.people.finish(item);
            return;
        }
        MarketingBans bans = flow.bean(MarketingBans.class);
        flow.handler(() -> bans.record(
                id,
                flow.request(id).version(),
                new NewBan(bans.kinds(id), EnumSet.allOf(MarketingChannel.class), Map.of(), true, null)));
    }

    private void withdrawal(WorkItem item) {
        if (cell.outcome() == Outcome.FULL) {
            flow.people.finish(item);
            return;
        }
        NewWithdrawal none =
                new NewWithdrawal(false, ConsentPurpose.SURVEY, "", null, null, Afterwards.NOTHING, Set.of(), Set.of());
        flow.handler(() ->
                flow.bean(ConsentWithdrawals.class).record(id, flow.request(id).version(), none));
    }

    private void post() {
        Letters letters = flow.bean(Letters.class);
        letters.of(submission.id()).stream()
                .filter(letter -> letter.state() == Letter.State.POST_WAITING)
                .forEach(letter -> letters.posted(letter.id()));
    }
}
