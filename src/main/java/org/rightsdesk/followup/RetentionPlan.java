package org.rightsdesk.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.followup.RetentionItem.State;
import org.springframework.stereotype.Component;

/** Finds what is due today, and says of each whether a hold keeps it. It removes nothing. */
@Component
class RetentionPlan {

    private final EndedCaseQuery ended;
    private final ShortLivedQuery shortLived;
    private final RetentionRules rules;
    private final Holds holds;

    RetentionPlan(EndedCaseQuery ended, ShortLivedQuery shortLived, RetentionRules rules, Holds holds) {
        this.ended = ended;
        this.shortLived = shortLived;
        this.rules = rules;
        this.holds = holds;
    }

    List<RetentionItem> of(CompanyKey company, LocalDate today) {
        List<RetentionItem> items = new ArrayList<>(shortLived(company, today));
        Set<UUID> minimised = new HashSet<>();
        List<EndedCase> cases = new ArrayList<>(ended.requests(company, RetentionRules.casesBefore(today)));
        cases.addAll(ended.setAside(company, RetentionRules.casesBefore(today)));
        for (EndedCase each : cases) {
            if (rules.keptUntil(each).isBefore(today)) {
                items.add(removal(each));
            } else if (each.familyOver() && !each.minimised() && minimised.add(each.submissionId())) {
                items.add(minimising(each));
            }
        }
        return items;
    }

    /** Whether what was planned is still due and free; otherwise the message key of what changed. */
    Optional<String> objection(RetentionItem item, LocalDate today) {
        if (item.act() == RetentionAct.MAIL) {
            return Optional.empty();
        }
        if (!stillDue(item, today)) {
            return Optional.of("retention.changed");
        }
        return hold(item.act(), item.submissionId(), item.requestId());
    }

    private boolean stillDue(RetentionItem item, LocalDate today) {
        UUID request = item.requestId();
        if (item.act() == RetentionAct.EVIDENCE && request != null) {
            return shortLived.evidenceDue(request, RetentionRules.shortLivedBefore(today));
        }
        return find(item, today)
                .filter(each -> item.act() == RetentionAct.MINIMISE
                        ? each.familyOver() && !each.minimised()
                        : rules.keptUntil(each).isBefore(today))
                .isPresent();
    }

    private Optional<EndedCase> find(RetentionItem item, LocalDate today) {
        UUID request = item.requestId();
        UUID submission = item.submissionId();
        if (request != null) {
            return ended.request(request, RetentionRules.casesBefore(today));
        }
        return submission == null ? Optional.empty() : ended.setAside(submission, RetentionRules.casesBefore(today));
    }

    private List<RetentionItem> shortLived(CompanyKey company, LocalDate today) {
        LocalDate until = today.minusDays(1);
        List<RetentionItem> items = new ArrayList<>();
        shortLived
                .mails(company, RetentionRules.shortLivedBefore(today))
                .forEach(id -> items.add(
                        new RetentionItem(RetentionAct.MAIL, null, null, id, null, null, until, State.PLANNED, null)));
        shortLived
                .evidence(company, RetentionRules.shortLivedBefore(today))
                .forEach(e -> items.add(
                        planned(RetentionAct.EVIDENCE, e.submissionId(), e.requestId(), e.reference(), null, until)));
        return items;
    }

    private RetentionItem removal(EndedCase each) {
        return planned(
                RetentionAct.REMOVE,
                each.submissionId(),
                each.requestId(),
                each.reference(),
                rules.classOf(each),
                rules.keptUntil(each));
    }

    /** The words go after three years, whatever the class of the case: it says how long the skeleton stays. */
    private RetentionItem minimising(EndedCase each) {
        return planned(
                RetentionAct.MINIMISE,
                each.submissionId(),
                each.requestId(),
                each.reference(),
                null,
                each.keptUntil(RetentionClass.THREE_YEARS));
    }

    private RetentionItem planned(
            RetentionAct act,
            UUID submission,
            @Nullable UUID request,
            String reference,
            @Nullable RetentionClass kept,
            LocalDate until) {
        Optional<String> why = hold(act, submission, request);
        State state = why.isPresent() ? State.HELD : State.PLANNED;
        return new RetentionItem(act, submission, request, null, reference, kept, until, state, why.orElse(null));
    }

    /** The words of a family are kept while any case of it is held; a promise keeps the case, not the words. */
    private Optional<String> hold(RetentionAct act, @Nullable UUID submission, @Nullable UUID request) {
        if (submission != null && (act == RetentionAct.MINIMISE || request == null)) {
            return holds.holdOfFamily(submission).map(Hold::nameKey);
        }
        if (request == null) {
            return Optional.empty();
        }
        return (act == RetentionAct.REMOVE ? holds.holdOfCase(request) : holds.hold(request)).map(Hold::nameKey);
    }
}
