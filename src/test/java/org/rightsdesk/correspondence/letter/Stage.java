package org.rightsdesk.correspondence.letter;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Language;
import org.rightsdesk.company.Company;
import org.rightsdesk.deadline.ClockEvent;
import org.rightsdesk.deadline.Deadline;
import org.rightsdesk.deadline.Question;
import org.rightsdesk.deadline.WorkingDays;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Decision;
import org.rightsdesk.request.ExtensionReason;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.ReplyParagraph;
import org.rightsdesk.request.Requester;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.SetAsideReason;
import org.rightsdesk.request.Status;
import org.rightsdesk.request.Submission;

/** A case that exists only for its letters. */
record Stage(
        Company company,
        Language language,
        @Nullable Right right,
        @Nullable Outcome outcome,
        List<Part> parts,
        String name,
        String reasons,
        Map<String, Object> extra,
        @Nullable SetAsideReason aside) {

    static final Instant RECEIVED = Instant.parse("2026-11-02T08:00:00Z");
    static final Instant NOW = Instant.parse("2026-11-04T08:00:00Z");

    private static final String EVENTS = "stage.events";
    private static final String ADDED = "stage.added";
    private static final String ON_PAPER = "stage.on-paper";
    private static final String UNCONFIRMED = "stage.unconfirmed";
    private static final String WRITTEN = "stage.written";

    private static final Map<Language, String> QUESTION = Map.of(
            Language.FI, "Tarkoitatko kulutustietoja vai kaikkia tietojasi?",
            Language.SV, "Avser du förbrukningsuppgifterna eller alla dina uppgifter?",
            Language.EN, "Do you mean the consumption data or all your data?");
    private static final Map<Language, String> REASON = Map.of(
            Language.FI, "Olemme käyneet tiedot läpi yksitellen.",
            Language.SV, "Vi har gått igenom uppgifterna en och en.",
            Language.EN, "We have gone through the data one by one.");

    static Stage of(Company company, Language language) {
        Map<String, Object> extra = new HashMap<>();
        extra.put("purpose", "identity");
        extra.put("minutes", "10");
        extra.put("amount", new BigDecimal("25"));
        extra.put("basis", REASON.get(language));
        extra.put("day", LocalDate.of(2026, 12, 9));
        return new Stage(company, language, null, null, List.of(), "Aino Rintala-Mäki", "", extra, null);
    }

    Stage request(Right asked) {
        return new Stage(company, language, asked, outcome, parts, name, reasons, extra, aside);
    }

    Stage decided(Outcome ended, Part... decided) {
        return decided(ended, List.of(decided));
    }

    Stage decided(Outcome ended, List<Part> decided) {
        String why = ended.refusesSomething() ? String.valueOf(REASON.get(language)) : "";
        return new Stage(company, language, right, ended, decided, name, why, extra, aside);
    }

    Stage named(String other) {
        return new Stage(company, language, right, outcome, parts, other, reasons, extra, aside);
    }

    Stage withReasons(String other) {
        return new Stage(company, language, right, outcome, parts, name, other, extra, aside);
    }

    Stage with(String key, Object value) {
        Map<String, Object> more = new HashMap<>(extra);
        more.put(key, value);
        return new Stage(company, language, right, outcome, parts, name, reasons, more, aside);
    }

    Stage without(String key) {
        Map<String, Object> less = new HashMap<>(extra);
        less.remove(key);
        return new Stage(company, language, right, outcome, parts, name, reasons, less, aside);
    }

    Stage setAside(SetAsideReason reason) {
        return new Stage(company, language, right, outcome, parts, name, reasons, extra, reason);
    }

    /** With the words of a handler, as letters want them that ask or give reasons. */
    Stage withWords() {
        return with("text", String.valueOf(QUESTION.get(language)));
    }

    /** Two more months were told in time, so that the first period and the due day differ (D6, D7). */
    Stage extended() {
        return with(EVENTS, List.of(new ClockEvent.ExtensionNoticeSent(NOW)));
    }

    /** Ten days after receipt: too late for a question to rest the period by itself (D3). */
    Stage late() {
        return with(WRITTEN, NOW.plus(Duration.ofDays(8)));
    }

    /** We asked who it is, and no answer came (D10). */
    Stage unanswered() {
        return with(EVENTS, List.of(new ClockEvent.Asked(Question.IDENTITY, NOW)));
    }

    /** The last day was five days ago. */
    Stage overdue() {
        return with(WRITTEN, NOW.plus(Duration.ofDays(33)));
    }

    /** The customer has no mail address: every letter goes on paper. */
    Stage onPaper() {
        return with(ON_PAPER, true);
    }

    /** Nobody has pressed the link of the mail yet. */
    Stage unconfirmed() {
        return with(UNCONFIRMED, true);
    }

    /** With what the modules of the right add to its reply. */
    Stage adding(ReplyParagraph... paragraphs) {
        return with(ADDED, List.of(paragraphs));
    }

    Scene scene() {
        Submission submission = submission();
        RightsRequest request = right == null ? null : request(submission, right);
        return new Scene(
                company,
                submission,
                request,
                deadline(events()),
                deadline(new ClockEvent.Received(RECEIVED), new ClockEvent.ExtensionNoticeSent(NOW)),
                outcome == null || request == null ? null : decision(request, outcome),
                language,
                (Instant) extra.getOrDefault(WRITTEN, NOW),
                extra,
                list(ADDED));
    }

    private ClockEvent[] events() {
        return Stream.concat(Stream.of(new ClockEvent.Received(RECEIVED)), this.<ClockEvent>list(EVENTS).stream())
                .toArray(ClockEvent[]::new);
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> list(String key) {
        return (List<T>) extra.getOrDefault(key, List.of());
    }

    /** Everything of the right kept, each category on the next ground that the law gives. */
    static List<Part> keptOnEveryGround(Right right, Company company) {
        List<Ground> grounds = Ground.allowedFor(right);
        return IntStream.range(0, grounds.size())
                .mapToObj(i -> Part.kept(
                        company.categories()
                                .get(i % company.categories().size())
                                .key(),
                        grounds.get(i),
                        grounds.get(i).needsEndDay(right) ? LocalDate.of(2032, 12, 31) : null))
                .toList();
    }

    private Submission submission() {
        return new Submission(
                UUID.randomUUID(),
                company.referencePrefix() + "-2026-0147",
                company.key(),
                Channel.EMAIL,
                RECEIVED,
                language,
                new Requester(name, mail(), null, "Kyläraitti 1, 61800 Kauhajoki", "400123", "FI-7788"),
                "",
                "",
                EnumSet.noneOf(Right.class),
                aside == null ? Submission.State.OPENED : Submission.State.SET_ASIDE,
                aside,
                aside == null ? null : REASON.get(language),
                !extra.containsKey(UNCONFIRMED),
                0);
    }

    private @Nullable EmailAddress mail() {
        return extra.containsKey(ON_PAPER) ? null : new EmailAddress("aino@example.test");
    }

    private RightsRequest request(Submission submission, Right asked) {
        return new RightsRequest(
                UUID.randomUUID(),
                submission.reference(),
                submission.id(),
                company.key(),
                asked,
                outcome == null ? Status.RECEIVED : Status.DECIDED,
                outcome,
                language,
                RECEIVED,
                false,
                false,
                QUESTION.get(language),
                ExtensionReason.SCATTERED,
                REASON.get(language),
                0);
    }

    private Decision decision(RightsRequest request, Outcome ended) {
        return new Decision(request.id(), 1, ended, parts, reasons, Decision.State.SIGNED, "a", NOW, "b", NOW, null);
    }

    private static Deadline deadline(ClockEvent... events) {
        return Deadline.of(List.of(events), Helsinki.dayOf(NOW), WorkingDays.withEves());
    }
}
