package org.rightsdesk.portal;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Step;
import org.rightsdesk.company.Companies;
import org.rightsdesk.complaint.Complaints;
import org.rightsdesk.complaint.Forum;
import org.rightsdesk.complaint.NewComplaint;
import org.rightsdesk.correspondence.Letters;
import org.rightsdesk.correspondence.StatusLinks;
import org.rightsdesk.identity.IdentityChecks;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.ExtensionReason;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Proposal;
import org.rightsdesk.request.Requester;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.SetAsideReason;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.rightsdesk.request.Triage;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.MutableClock;
import org.rightsdesk.testing.Web;
import org.rightsdesk.worklist.WorkItem;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Every public page in every state that customers meet, as the running application answers it in each language. */
final class PublicStates {

    /**
     * One page.
     *
     * @param policy the Content-Security-Policy, or null where the page was made without the filters of the web server
     */
    record State(String name, Language language, int status, String body, @Nullable String policy) {

        @Override
        public String toString() {
            return name + "-" + language.tag();
        }
    }

    private static final Pattern RECEIVER = Pattern.compile("/transfer/[A-Za-z0-9_-]{22}");
    private static final Map<String, String> ASKED =
            Map.of("words", "Haluan tietoni.", "name", "Aino Koe", "email", "aino.sivut@example.com");

    private final List<State> states = new ArrayList<>();
    private final CaseWork work;
    private final MutableClock clock;
    private final int port;
    private final MockMvc withoutServer;

    private PublicStates(ApplicationContext context, int port) {
        this.work = CaseWork.on(context);
        this.clock = context.getBean(MutableClock.class);
        this.port = port;
        this.withoutServer = MockMvcBuilders.webAppContextSetup((WebApplicationContext) context)
                .build();
    }

    static List<State> of(ApplicationContext context, int port) {
        PublicStates states = new PublicStates(context, port);
        Instant begun = states.clock.instant();
        try {
            states.withoutACase();
            states.ofTheForm();
            states.ofNewCases();
            states.ofCasesInWork();
            states.ofEndedCases();
            states.ofIdentity();
            states.ofPackages();
        } finally {
            states.clock.set(begun);
        }
        return states.states;
    }

    private void withoutACase() {
        get("chooser", "/");
        get("accessibility", "/accessibility");
        get("accessibility-company", "/request/imatra/accessibility");
        get("privacy", "/privacy");
        get("privacy-company", "/request/kauhajoki/privacy");
        get("no-such-page", "/no/such/page");
        get("no-such-company", "/request/nowhere");
        get("no-such-link", "/status/AAAAAAAAAAAAAAAAAAAAAA");
        get("wrong-address", "/request/kauhajoki;a=b");
        for (Language language : Language.values()) {
            Web web = new Web(port);
            keep(
                    "wrong-way",
                    language,
                    web.send(web.request(address("/accessibility", language))
                            .header("Accept", "text/html")
                            .DELETE()));
        }
    }

    private void ofTheForm() {
        work.bean(Companies.class).all().forEach(company -> get("form-" + company.key(), "/request/" + company.key()));
        String everyRight =
                String.join(",", Arrays.stream(Right.values()).map(Right::key).toList());
        for (Language language : Language.values()) {
            keep(
                    "form-every-right",
                    language,
                    new Web(port)
                            .multipart(
                                    address("/request/leppakoski/language", language),
                                    Map.of("rights", everyRight),
                                    null));
            keep(
                    "form-errors",
                    language,
                    new Web(port)
                            .multipart(
                                    address("/request/leppakoski", language),
                                    Map.of(
                                            "rights",
                                            everyRight,
                                            "byLetter",
                                            "yes",
                                            "website",
                                            "x",
                                            "words",
                                            "a".repeat(100_001)),
                                    new Web.Upload("x.exe", "MZ".getBytes(StandardCharsets.UTF_8))));
        }
        made("form-too-many", "/request/imatra", ASKED, "203.0.113.88", true);
        made("form-fault", "/request/imatra", ASKED, null, true);
    }

    private void ofNewCases() {
        String sent = new Web(port)
                .multipart("/request/kauhajoki?lang=fi", ASKED, null)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String path = sent.replaceFirst("^https?://[^/]+", "").replaceFirst("/received.*", "");
        get("received", path + "/received");
        get("status-new", path);
        get("status-message-sent", path + "?note=sent");
        get("confirm", path + "/confirm");
        get("withdraw", path + "/withdraw");
        posted("status-message-empty", path + "/message", Map.of("text", " "));
        made("status-too-many", path + "/message", Map.of("text", "Hei"), "203.0.113.88", false);
        made("status-fault", path + "/message", Map.of("text", "Hei"), null, false);
        new Web(port).post(path + "/confirm", Map.of());
        get("confirm-done", path + "/confirm");
        get("received-letter", page(arrives(null)) + "/received");
        Submission late = arrives("late.sivut@example.com");
        clock.forwardDays(45);
        get("status-late", page(late));
        clock.forwardDays(-45);
        Submission noRequest = arrives("lasku.sivut@example.com");
        work.as(CaseWork.HANDLER, () -> work.bean(Submissions.class)
                .setAside(noRequest.id(), SetAsideReason.CUSTOMER_SERVICE, "Lasku lähtee ensi viikolla."));
        get("status-set-aside", page(noRequest));
    }

    private void ofCasesInWork() {
        get("status-searching", page(until(Step.SEARCH_REGISTER, Right.ACCESS)));
        get("status-decided", page(until(Step.CARRY_OUT, Right.ERASURE)));
        RightsRequest extended = until(Step.PROPOSE_DECISION, Right.ACCESS);
        get("status-assessing", page(extended));
        work.extend(extended.id(), ExtensionReason.SCATTERED, "Tiedot ovat kahdessa järjestelmässä.");
        work.runJobs(extended.submissionId());
        get("status-extended", page(extended));
        RightsRequest asked = until(Step.PROPOSE_DECISION, Right.RECTIFICATION);
        work.as(CaseWork.HANDLER, () -> work.bean(Requests.class)
                .askQuestion(asked.id(), "Mikä osoite on väärä?", Step.PROPOSE_DECISION));
        work.runJobs(asked.submissionId());
        get("status-question", page(asked));
        RightsRequest family = until(Step.SEARCH_REGISTER, Right.ACCESS, Right.ERASURE, Right.MARKETING_BAN);
        get("status-family", page(family));
        get("withdraw-family", page(family) + "/withdraw");
        posted("withdraw-nothing-chosen", page(family) + "/withdraw", Map.of());
    }

    private void ofEndedCases() {
        RightsRequest refused = until(Step.PROPOSE_DECISION, Right.OBJECTION);
        work.propose(refused.id(), new Proposal(Outcome.NOTHING_HELD, List.of(), "Tietoja ei ole."));
        untilClosed(refused);
        get("status-nothing-held", page(refused));
        RightsRequest closed = until(Step.RECORD_BAN, Right.MARKETING_BAN);
        untilClosed(closed);
        get("status-closed", page(closed));
        var today = Helsinki.dayOf(clock.instant());
        work.as(CaseWork.HANDLER, () -> work.bean(Complaints.class)
                .note(closed.submissionId(), closed.id(), new NewComplaint(Forum.OMBUDSMAN, "1/161/26", today, today)));
        get("status-complaint", page(closed));
        get("withdraw-ended", page(closed) + "/withdraw");
        RightsRequest withdrawn = until(Step.SEARCH_REGISTER, Right.ACCESS);
        work.as(CaseWork.HANDLER, () -> work.bean(Requests.class).withdraw(withdrawn.id()));
        get("status-withdrawn", page(withdrawn));
    }

    private void ofIdentity() {
        RightsRequest known = identityAsked(true);
        String path = page(known);
        get("status-identity", path);
        get("identity", path + "/identity");
        new Web(port).post(path + "/identity/send", Map.of());
        get("identity-code-sent", path + "/identity?note=sent");
        posted("identity-code-wrong", path + "/identity", Map.of("code", "x"));
        made("identity-too-many", path + "/identity", Map.of("code", "1"), "203.0.113.88", false);
        get("identity-not-the-same", path + "/identity?note=not-the-same");
        get("identity-no-address", page(identityAsked(false)) + "/identity");
        get("identity-lost", "/identity/failed");
    }

    private void ofPackages() {
        RightsRequest access = until(Step.SEARCH_REGISTER, Right.ACCESS);
        untilClosed(access);
        String path = page(access) + "/package/" + access.reference();
        get("status-package", page(access));
        get("package", path);
        new Web(port).post(path + "/code", Map.of());
        get("package-code-sent", path);
        posted("package-code-wrong", path + "/fetch", Map.of("code", "x"));
        made("package-too-many", path + "/fetch", Map.of("code", "1"), "203.0.113.88", false);
        clock.forwardDays(31);
        get("package-removed", path);
        get("status-package-removed", page(access));
        clock.forwardDays(-31);
        RightsRequest energy = until(Step.SEARCH_REGISTER, Right.ENERGY_DATA);
        untilClosed(energy);
        Matcher link = RECEIVER.matcher(work.look(() -> work.bean(Letters.class).of(energy.submissionId())).stream()
                .map(letter -> letter.text())
                .reduce("", String::concat));
        if (!link.find()) {
            throw new IllegalStateException("No letter tells the receiver where the data are");
        }
        get("receiver", link.group());
    }

    private Submission arrives(@Nullable String email) {
        Requester requester = new Requester(
                "Aino Koe", EmailAddress.parse(email).orElse(null), null, "Kuja 1\n61800 Kauhajoki", "40018823", null);
        Submission submission =
                work.arrives(new CompanyKey("leppakoski"), Channel.COUNTER, requester, "Haluan tietoni, kiitos");
        work.runJobs(submission.id());
        return submission;
    }

    private RightsRequest until(Step stop, Right... rights) {
        Submission submission = arrives("aino." + UUID.randomUUID() + "@example.test");
        RightsRequest request = work.triage(submission.id(), rights).getFirst();
        work.runJobs(submission.id());
        finish(request, stop);
        return request;
    }

    private void untilClosed(RightsRequest request) {
        finish(request, null);
    }

    private void finish(RightsRequest request, @Nullable Step stop) {
        List<WorkItem> open = work.open(request.id());
        while (!open.isEmpty() && open.stream().noneMatch(item -> item.step() == stop)) {
            work.finish(open.getFirst());
            work.runJobs(request.submissionId());
            open = work.open(request.id());
        }
    }

    private RightsRequest identityAsked(boolean addressOnFile) {
        Submission submission = arrives(addressOnFile ? "tuttu.sivut@example.test" : null);
        Triage triage =
                new Triage(java.util.Set.of(Right.RESTRICTION), Language.FI, null, null, addressOnFile, false, null);
        work.as(CaseWork.HANDLER, () -> work.bean(Submissions.class).triage(submission.id(), triage));
        work.runJobs(submission.id());
        RightsRequest request = work.look(
                () -> work.bean(Requests.class).ofSubmission(submission.id()).getFirst());
        work.as(CaseWork.HANDLER, () -> work.bean(IdentityChecks.class).ask(request.id()));
        work.runJobs(submission.id());
        return request;
    }

    private String page(RightsRequest request) {
        return page(work.look(() -> work.bean(Submissions.class).get(request.submissionId())));
    }

    private String page(Submission submission) {
        return "/status/" + work.look(() -> work.bean(StatusLinks.class).create(submission.id()));
    }

    private void get(String name, String path) {
        for (Language language : Language.values()) {
            Web web = new Web(port);
            keep(
                    name,
                    language,
                    web.send(web.request(address(path, language))
                            .header("Accept", "text/html")
                            .GET()));
        }
    }

    private void posted(String name, String path, Map<String, String> fields) {
        for (Language language : Language.values()) {
            keep(name, language, new Web(port).post(address(path, language), fields));
        }
    }

    /** Made without the web server: from a network that has sent too much, or, from none, with a fault of ours. */
    private void made(
            String name, String path, Map<String, String> fields, @Nullable String network, boolean withFile) {
        RateLimit limit = work.bean(RateLimit.class);
        while (network != null && limit.allows(network)) {
            Thread.onSpinWait();
        }
        for (Language language : Language.values()) {
            try {
                AbstractMockHttpServletRequestBuilder<?> request =
                        withFile ? multipart(address(path, language)) : post(address(path, language));
                fields.forEach(request::param);
                MockHttpServletResponse answer = withoutServer
                        .perform(request.with(sender(network)))
                        .andReturn()
                        .getResponse();
                states.add(new State(name, language, answer.getStatus(), answer.getContentAsString(), null));
            } catch (Exception e) {
                throw new IllegalStateException(name, e);
            }
        }
    }

    @SuppressWarnings("NullAway")
    private static org.springframework.test.web.servlet.request.RequestPostProcessor sender(@Nullable String network) {
        return (MockHttpServletRequest request) -> {
            request.setRemoteAddr(network);
            return request;
        };
    }

    private void keep(String name, Language language, java.net.http.HttpResponse<String> answer) {
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        states.add(new State(name, language, answer.statusCode(), answer.body(), policy));
    }

    private static String address(String path, Language language) {
        return path + (path.contains("?") ? "&" : "?") + "lang=" + language.tag();
    }
}
