package org.rightsdesk.embedded;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Actor;
import org.rightsdesk.company.Companies;
import org.rightsdesk.identity.IdentityChecks;
import org.rightsdesk.identity.Means;
import org.rightsdesk.registers.Actions;
import org.rightsdesk.registers.Paper;
import org.rightsdesk.registers.Recipients;
import org.rightsdesk.registers.Search;
import org.rightsdesk.registers.Searches;
import org.rightsdesk.request.Decisions;
import org.rightsdesk.request.ErasureGround;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.Proposal;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.worklist.WorkItem;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Each step as the demo user in whose role it lies would finish it. */
@Component
@Profile(EmbeddedSettings.PROFILE)
class DemoSteps {

    static final String HANDLER = "sari.kivela";
    private static final String REGISTER_OWNER = "reijo.harju";
    static final String DECIDER = "paivi.lehto";

    private final Requests requests;
    private final Decisions decisions;
    private final IdentityChecks identity;
    private final Searches searches;
    private final Actions actions;
    private final Recipients recipients;
    private final Companies companies;
    private final DemoMeasures measures;
    private final DemoMarketing marketing;
    private final DemoPackages packages;

    DemoSteps(
            Requests requests,
            Decisions decisions,
            IdentityChecks identity,
            Searches searches,
            Actions actions,
            Recipients recipients,
            Companies companies,
            DemoMeasures measures,
            DemoMarketing marketing,
            DemoPackages packages) {
        this.requests = requests;
        this.decisions = decisions;
        this.identity = identity;
        this.searches = searches;
        this.actions = actions;
        this.recipients = recipients;
        this.companies = companies;
        this.measures = measures;
        this.marketing = marketing;
        this.packages = packages;
    }

    void finish(WorkItem item, boolean known) {
        UUID id = item.caseId();
        switch (item.step()) {
            case CHECK_IDENTITY -> as(HANDLER, () -> checkIdentity(id, known));
            case SEARCH_REGISTER ->
                as(
                        REGISTER_OWNER,
                        () -> searches.record(
                                id,
                                subject(item),
                                Search.Result.FOUND,
                                "2 riviä",
                                new Paper("Lukittu kaappi 3", REGISTER_OWNER)));
            case RESTRICT_MEANWHILE -> as(HANDLER, () -> requests.restrictedMeanwhile(id));
            case STOP_PROFILING -> as(REGISTER_OWNER, () -> measures.stopProfiling(id, subject(item)));
            case NOTE_CORRECTIONS, JUDGE_CORRECTIONS, NOTE_RESTRICTION, WEIGH_INTERESTS, REVIEW_ANEW ->
                measures.finish(item);
            case RECORD_BAN -> as(HANDLER, () -> marketing.ban(id));
            case RECORD_WITHDRAWAL -> as(HANDLER, () -> marketing.withdrawConsent(id));
            case PREPARE_PACKAGE -> as(HANDLER, () -> packages.prepare(id));
            case PROPOSE_DECISION -> as(HANDLER, () -> propose(id));
            case SIGN_DECISION ->
                as(DECIDER, () -> decisions.sign(id, requests.get(id).version()));
            case CARRY_OUT -> as(REGISTER_OWNER, () -> carryOut(id, subject(item)));
            case TELL_RECIPIENT -> as(HANDLER, () -> recipients.told(id, subject(item), "sähköpostilla"));
            default -> throw new IllegalStateException("Nobody does " + item.step() + " in the demo");
        }
    }

    private void carryOut(UUID id, String register) {
        if (requests.get(id).right() == Right.RECTIFICATION) {
            measures.correct(id, register);
        } else if (requests.get(id).right() == Right.ERASURE) {
            measures.erase(id, register);
        } else {
            actions.done(id, register, "Tehty");
        }
    }

    private void checkIdentity(UUID id, boolean known) {
        if (known) {
            identity.confirm(id, Means.DOCUMENT_SEEN, "");
        } else {
            identity.ask(id);
        }
    }

    private void propose(UUID id) {
        RightsRequest request = requests.get(id);
        List<Part> parts = request.right() == Right.ERASURE ? everythingErased(request) : List.of();
        measures.checkProfiling(request);
        decisions.propose(id, request.version(), new Proposal(Outcome.FULL, parts, ""));
    }

    private List<Part> everythingErased(RightsRequest request) {
        return companies.get(request.company()).categories().stream()
                .map(category -> Part.erased(category.key(), ErasureGround.NO_LONGER_NEEDED))
                .toList();
    }

    private static String subject(WorkItem item) {
        return requireNonNull(item.subject());
    }

    private static void as(String username, Runnable work) {
        ActingAs.run(Actor.staff(username), work);
    }
}
