package org.rightsdesk.testing;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Language;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.rightsdesk.delivery.AccessStatement;
import org.rightsdesk.delivery.FoundData;
import org.rightsdesk.delivery.NewItem;
import org.rightsdesk.delivery.Packages;
import org.rightsdesk.delivery.Receivers;
import org.rightsdesk.delivery.Statements;
import org.rightsdesk.delivery.Way;
import org.rightsdesk.identity.IdentityChecks;
import org.rightsdesk.identity.IdentityExceptions;
import org.rightsdesk.identity.Means;
import org.rightsdesk.marketing.Afterwards;
import org.rightsdesk.marketing.ConsentPurpose;
import org.rightsdesk.marketing.ConsentWithdrawals;
import org.rightsdesk.marketing.MarketingBans;
import org.rightsdesk.marketing.MarketingChannel;
import org.rightsdesk.marketing.NewBan;
import org.rightsdesk.marketing.NewWithdrawal;
import org.rightsdesk.measure.CorrectedPlace;
import org.rightsdesk.measure.Correction;
import org.rightsdesk.measure.CorrectionPlaces;
import org.rightsdesk.measure.Corrections;
import org.rightsdesk.measure.FieldToCorrect;
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
import org.rightsdesk.registers.Actions;
import org.rightsdesk.registers.Paper;
import org.rightsdesk.registers.Recipients;
import org.rightsdesk.registers.Search;
import org.rightsdesk.registers.Searches;
import org.rightsdesk.request.Assessments;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Decisions;
import org.rightsdesk.request.ErasureGround;
import org.rightsdesk.request.ExtensionReason;
import org.rightsdesk.request.Extensions;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.LegalApproval;
import org.rightsdesk.request.LegalApprovals;
import org.rightsdesk.request.NewSubmission;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.PartOutcome;
import org.rightsdesk.request.Proposal;
import org.rightsdesk.request.Requester;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.rightsdesk.request.Triage;
import org.rightsdesk.worklist.WorkItem;
import org.rightsdesk.worklist.WorkItems;
import org.springframework.context.ApplicationContext;

/** Does at the desk what people do, through the modules' own verbs and as the demo users, step by step. */
public final class CaseWork {

    public static final String HANDLER = "sari.kivela";
    public static final String REGISTER_OWNER = "reijo.harju";
    public static final String DECIDER = "paivi.lehto";
    public static final String DPO = "antti.salo";
    public static final String MANAGER = "maarit.niemi";
    public static final String MAIN_USER = "pekka.ranta";
    /** A handler of Kauhajoki only. */
    public static final String HANDLER_OF_KAUHAJOKI = "mikko.aalto";
    /** A handler of Muurame only. */
    public static final String HANDLER_OF_MUURAME = "linda.bergman";

    public static final CompanyKey KAUHAJOKI = new CompanyKey("kauhajoki");

    private final ApplicationContext context;

    private CaseWork(ApplicationContext context) {
        this.context = context;
    }

    public static CaseWork on(ApplicationContext context) {
        return new CaseWork(context);
    }

    public <T> T as(String userName, Supplier<T> work) {
        return ActingAs.call(Actor.staff(userName), work);
    }

    public void as(String userName, Runnable work) {
        ActingAs.run(Actor.staff(userName), work);
    }

    /** As the system: sees every company. */
    public <T> T look(Supplier<T> work) {
        return ActingAs.call(Actor.system("test"), work);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** A letter of an invented customer, as the mailbox or a handler would store it. */
    public Submission arrives(CompanyKey company, String words) {
        return arrives(
                company,
                Channel.COUNTER,
                new Requester(
                        "Aino Esimerkki",
                        new EmailAddress("aino.esimerkki@example.test"),
                        null,
                        null,
                        "40018823",
                        null),
                words);
    }

    public Submission arrives(CompanyKey company, Channel channel, Requester requester, String words) {
        return look(() -> bean(Submissions.class)
                .receive(new NewSubmission(
                        company,
                        channel,
                        bean(Clock.class).instant(),
                        Language.FI,
                        requester,
                        "Pyyntö",
                        words,
                        EnumSet.noneOf(Right.class))));
    }

    /** A handler confirms the rights; the customer's numbers match the file. */
    public List<RightsRequest> triage(UUID submissionId, Right... rights) {
        Triage triage = new Triage(Set.of(rights), Language.FI, "40018823", "7001", true, true, null);
        as(HANDLER, () -> bean(Submissions.class).triage(submissionId, triage));
        return look(() -> bean(Requests.class).ofSubmission(submissionId));
    }

    public List<WorkItem> open(UUID caseId) {
        return look(() -> bean(WorkItems.class).ofCase(caseId));
    }

    public RightsRequest request(UUID requestId) {
        return look(() -> bean(Requests.class).get(requestId));
    }

    /** Runs what the engine has to do at once for a family of cases; the jobs of other tests stay as they are. */
    public void runJobs(UUID submissionId) {
        ManagementService jobs = bean(ManagementService.class);
        for (List<Job> due = due(submissionId); !due.isEmpty(); due = due(submissionId)) {
            jobs.executeJob(due.getFirst().getId());
        }
    }

    private List<Job> due(UUID submissionId) {
        Stream<UUID> requests = look(() -> bean(Requests.class).ofSubmission(submissionId)).stream()
                .map(RightsRequest::id);
        return Stream.concat(Stream.of(submissionId), requests)
                .flatMap(id -> bean(RuntimeService.class)
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(id.toString())
                        .list()
                        .stream())
                .flatMap(instance -> bean(ManagementService.class)
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .messages()
                        .withRetriesLeft()
                        .list()
                        .stream())
                .toList();
    }

    /** Finishes a step the usual way: everything is found, granted, done and told. */
    public void finish(WorkItem item) {
        UUID caseId = item.caseId();
        switch (item.step()) {
            case CHECK_IDENTITY ->
                as(HANDLER, () -> bean(IdentityChecks.class).confirm(caseId, Means.DOCUMENT_SEEN, ""));
            case APPROVE_IDENTITY ->
                as(DECIDER, () -> bean(IdentityExceptions.class).approve(caseId));
            case SEARCH_REGISTER ->
                as(REGISTER_OWNER, () -> bean(Searches.class)
                        .record(
                                caseId,
                                subject(item),
                                Search.Result.FOUND,
                                "2 riviä",
                                new Paper("Lukittu kaappi 3", REGISTER_OWNER)));
            case RESTRICT_MEANWHILE -> as(HANDLER, () -> bean(Requests.class).restrictedMeanwhile(caseId));
            case STOP_PROFILING ->
                as(REGISTER_OWNER, () -> bean(ProfilingStops.class)
                        .stop(caseId, subject(item), ProfilingStop.Outcome.STOPPED, "Profiili poistettu"));
            case RECORD_BAN -> recordBan(caseId);
            case RECORD_WITHDRAWAL -> recordWithdrawal(caseId);
            case NOTE_CORRECTIONS -> as(HANDLER, () -> bean(Corrections.class).note(caseId, List.of(name())));
            case JUDGE_CORRECTIONS ->
                as(HANDLER, () -> bean(Corrections.class)
                        .judge(caseId, List.of(new Judgement(Correction.Verdict.CORRECTED, null))));
            case NOTE_RESTRICTION -> as(HANDLER, () -> bean(Terms.class).note(caseId, terms(caseId)));
            case WEIGH_INTERESTS ->
                as(HANDLER, () -> bean(Weighings.class)
                        .weigh(caseId, new Weighing("", "", "", "", Weighing.Verdict.STOPS)));
            case REVIEW_ANEW ->
                as(DECIDER, () -> bean(HumanReviews.class)
                        .review(caseId, new HumanReview(HumanReview.Result.CHANGED, "Ennakkomaksu", "Maksukyky")));
            case PROPOSE_DECISION -> propose(caseId, new Proposal(Outcome.FULL, List.of(), ""));
            case SIGN_DECISION ->
                as(DECIDER, () -> bean(Decisions.class)
                        .sign(caseId, request(caseId).version()));
            case APPROVE_EXTENSION -> as(DECIDER, () -> bean(Extensions.class).approve(caseId));
            case APPROVE_ASSESSMENT -> as(DECIDER, () -> bean(Assessments.class).approve(caseId));
            case CARRY_OUT -> carryOut(caseId, subject(item));
            case PREPARE_PACKAGE -> preparePackage(caseId);
            case HAND_OVER_PACKAGE ->
                as(HANDLER, () -> bean(Packages.class)
                        .handedOver(caseId, bean(Clock.class).instant(), "Kirjattu kirje"));
            case TELL_RECIPIENT ->
                as(HANDLER, () -> bean(Recipients.class).told(caseId, subject(item), "sähköpostilla"));
            default -> throw new IllegalStateException("No usual way to finish " + item);
        }
    }

    private void carryOut(UUID caseId, String register) {
        String proof = "Tehty, ote 1/1";
        if (request(caseId).right() == Right.RECTIFICATION) {
            CorrectionPlaces places = bean(CorrectionPlaces.class);
            as(
                    REGISTER_OWNER,
                    () -> places.carriedOut(caseId, register, changed(places.toDo(caseId), register), proof));
        } else if (request(caseId).right() == Right.ERASURE) {
            as(REGISTER_OWNER, () -> bean(Publications.class).carriedOut(caseId, register, false, "", proof));
        } else {
            as(REGISTER_OWNER, () -> bean(Actions.class).done(caseId, register, proof));
        }
    }

    /** Every field stood in the register as the person said. */
    public static List<CorrectedPlace> changed(List<FieldToCorrect> fields, String register) {
        return fields.stream()
                .map(each -> new CorrectedPlace(
                        each.position(),
                        register,
                        CorrectedPlace.State.CHANGED,
                        each.field().presentValue(),
                        each.field().wishedValue()))
                .toList();
    }

    /** The usual ban: every kind, every channel, the contact points that were given. */
    public void recordBan(UUID requestId) {
        MarketingBans bans = bean(MarketingBans.class);
        as(
                HANDLER,
                () -> bans.record(
                        requestId,
                        request(requestId).version(),
                        new NewBan(
                                bans.kinds(requestId),
                                EnumSet.allOf(MarketingChannel.class),
                                bans.given(requestId),
                                false,
                                null)));
    }

    /** The usual withdrawal: found, nothing else holds the data. */
    public void recordWithdrawal(UUID requestId) {
        RightsRequest request = request(requestId);
        String register = bean(Companies.class)
                .get(request.company())
                .registers()
                .getFirst()
                .key();
        NewWithdrawal withdrawal = new NewWithdrawal(
                true,
                ConsentPurpose.SURVEY,
                "",
                null,
                null,
                request.contactOnFile() ? Afterwards.ERASED : Afterwards.ERASURE_OFFERED,
                Set.of(register),
                Set.of());
        as(HANDLER, () -> bean(ConsentWithdrawals.class).record(requestId, request.version(), withdrawal));
    }

    /** Everything found is told, looked through and packed; it goes the way that is open. */
    private void preparePackage(UUID requestId) {
        RightsRequest request = request(requestId);
        Company company = look(() -> bean(Companies.class).get(request.company()));
        as(HANDLER, () -> {
            gather(request, company);
            FoundData found = bean(FoundData.class);
            found.of(requestId).forEach(item -> found.noThirdPersons(requestId, item.id()));
            Packages packages = bean(Packages.class);
            bean(Statements.class)
                    .state(requestId, new AccessStatement(AccessStatement.Automated.NONE, "", "Komission päätös"));
            packages.prepare(requestId, way(request));
        });
    }

    private void gather(RightsRequest request, Company company) {
        FoundData found = bean(FoundData.class);
        String first = company.categories().getFirst().key();
        if (request.right() == Right.ACCESS) {
            company.registers()
                    .forEach(register -> found.describe(
                            request.id(), new NewItem(register.key(), first, "Asiakkaan tiedot rekisterissä")));
            company.category("name-history")
                    .ifPresent(history -> found.describe(
                            request.id(),
                            new NewItem(
                                    company.registers().getFirst().key(),
                                    history.key(),
                                    "Nimihistoriassa ei ole merkintöjä")));
        } else {
            byte[] csv = "date,energy_mwh\n2026-01-01,1.25\n".getBytes(StandardCharsets.UTF_8);
            found.attach(
                    request.id(),
                    new NewItem(company.registers().getFirst().key(), granted(request, first), "Kulutus"),
                    "kulutus.csv",
                    csv,
                    false);
        }
    }

    private String granted(RightsRequest request, String otherwise) {
        return bean(Decisions.class).current(request.id()).stream()
                .flatMap(decision -> decision.parts().stream())
                .filter(part -> part.outcome() == PartOutcome.GRANT)
                .map(Part::category)
                .findFirst()
                .orElse(otherwise);
    }

    private Way way(RightsRequest request) {
        if (request.right() == Right.ENERGY_DATA) {
            bean(Receivers.class).name(request.id(), "Lämpöpalvelu Oy", "data@palvelu.test", "Verkkosivulta, soitettu");
            return Way.RECEIVER;
        }
        return bean(Packages.class).mayDownload(request.id()) ? Way.DOWNLOAD : Way.OFFICE;
    }

    /** As the handler; where data are to be erased, what the proposal leaves out or leaves open is erased as no longer needed (R11). */
    public void propose(UUID requestId, Proposal proposal) {
        RightsRequest request = request(requestId);
        if (bean(ProfilingChecks.class).needed(request)) {
            as(HANDLER, () -> bean(ProfilingChecks.class).note(requestId, new ProfilingCheck(true, "")));
        }
        boolean byLaw = proposal.parts().stream().anyMatch(part -> part.ground() == Ground.RESTRICTED_BY_LAW);
        if (byLaw) {
            as(HANDLER, () -> bean(LegalApprovals.class).note(requestId, approval()));
        }
        Proposal whole = request.right() == Right.ERASURE ? judged(request, proposal) : proposal;
        as(HANDLER, () -> bean(Decisions.class).propose(requestId, request.version(), whole));
    }

    /** Proposed by the handler and approved by the decider. */
    public void extend(UUID requestId, ExtensionReason reason, String words) {
        as(HANDLER, () -> bean(Extensions.class).propose(requestId, reason, words));
        as(DECIDER, () -> bean(Extensions.class).approve(requestId));
    }

    private Proposal judged(RightsRequest request, Proposal proposal) {
        if (!proposal.outcome().carriesSomethingOut()) {
            return proposal;
        }
        List<Part> parts = bean(Companies.class).get(request.company()).categories().stream()
                .map(category -> proposal.parts().stream()
                        .filter(part -> part.category().equals(category.key()) && part.outcome() == PartOutcome.KEEP)
                        .findFirst()
                        .orElseGet(() -> Part.erased(category.key(), ErasureGround.NO_LONGER_NEEDED)))
                .toList();
        return new Proposal(proposal.outcome(), parts, proposal.reasons(), proposal.reasonsWithheld());
    }

    private LegalApproval approval() {
        return new LegalApproval(
                "Laki rahanpesun estämisestä (444/2017) 4 luvun 3 §",
                "Selvitys on kesken.",
                "Lakimies Keksitty",
                Helsinki.dayOf(bean(Clock.class).instant()));
    }

    private Correction name() {
        return Correction.wished("identity", "Sukunimi", "Esimerki", "Esimerkki", "");
    }

    private RestrictionTerms terms(UUID caseId) {
        String category = look(() -> bean(Companies.class).get(request(caseId).company()))
                .categories()
                .getFirst()
                .key();
        return new RestrictionTerms(
                Map.of(category, RestrictionGround.ACCURACY_CONTESTED),
                Helsinki.dayOf(bean(Clock.class).instant()).plusMonths(3),
                "");
    }

    private static String subject(WorkItem item) {
        return requireNonNull(item.subject());
    }
}
