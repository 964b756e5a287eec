package org.rightsdesk.correspondence.letter;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Language;
import org.rightsdesk.company.Company;
import org.rightsdesk.deadline.Deadline;
import org.rightsdesk.request.Decision;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.ReplyParagraph;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Submission;

/**
 * What a letter may speak of.
 *
 * @param request null where the letter concerns the whole submission
 * @param extended the deadline as a notice of extension sent now would make it; null without a request
 * @param decision the latest one; null where there is none
 * @param extra what only the caller knows
 * @param added what the modules of the right add to its reply
 */
public record Scene(
        Company company,
        Submission submission,
        @Nullable RightsRequest request,
        Deadline deadline,
        @Nullable Deadline extended,
        @Nullable Decision decision,
        Language language,
        Instant now,
        Map<String, ?> extra,
        List<ReplyParagraph> added) {

    String reference() {
        return request == null ? submission.reference() : request.reference();
    }

    /** Whether it goes by mail, so that a link and "reply to this message" make sense. */
    boolean byMail() {
        return submission.requester().email() != null;
    }

    /** Whether an answer is still owed. */
    boolean isOpen() {
        return request == null
                ? submission.state() != Submission.State.SET_ASIDE
                : request.outcome() == null && !request.status().ended();
    }

    /** The last day for the answer; once an extension is told, the extended one. */
    LocalDate lastDay() {
        return deadline.dueDate();
    }

    /** The last day that the notice of extension brings about, were it sent now. */
    LocalDate extendedDay() {
        return Objects.requireNonNull(extended, "This letter needs a request").dueDate();
    }

    LocalDate today() {
        return Helsinki.dayOf(now);
    }

    public Optional<String> extraText(String key) {
        return Optional.ofNullable(extra.get(key)).map(Object::toString).filter(text -> !text.isBlank());
    }

    Optional<LocalDate> extraDay(String key) {
        return Optional.ofNullable(extra.get(key)).map(LocalDate.class::cast);
    }

    /** Euros. */
    Optional<BigDecimal> amount(String key) {
        return Optional.ofNullable(extra.get(key)).map(BigDecimal.class::cast);
    }

    /** What a reply tells: how the request ended, or in a draft would end. */
    @Nullable Outcome outcome() {
        Outcome ended = request == null ? null : request.outcome();
        return ended != null || decision == null ? ended : decision.outcome();
    }

    /** A category of data as the company calls it. */
    String categoryName(String key) {
        return company.category(key)
                .map(category -> category.name().in(language))
                .orElse(key);
    }

    RightsRequest theRequest() {
        return Objects.requireNonNull(request, "This letter needs a request");
    }

    /** The decision that the letter tells; not an earlier one that something else has overtaken. */
    Optional<Decision> theDecision() {
        return Optional.ofNullable(decision).filter(d -> d.outcome() == outcome());
    }

    /** A question pauses the period only when it was asked without undue delay: within seven days (D3). */
    boolean pauses() {
        return !today().isAfter(deadline.receiptDay().plusDays(7));
    }

    @Override
    public String toString() {
        return "Scene[" + reference() + "]";
    }
}
