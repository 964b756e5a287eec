package org.rightsdesk.process;

import static org.rightsdesk.request.Outcome.FULL;
import static org.rightsdesk.request.Outcome.NOTHING_HELD;
import static org.rightsdesk.request.Outcome.NOT_IDENTIFIABLE;
import static org.rightsdesk.request.Outcome.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Right;

/**
 * One combination of the matrix right × company × outcome.
 *
 * @param turn which of the right's grounds comes first, so that the cells of a right together use them all
 */
record Cell(Right right, CompanyKey company, Outcome outcome, int turn) {

    private static final List<String> COMPANIES = List.of("kauhajoki", "leppakoski", "nurmijarvi", "imatra", "muurame");

    /** All of them; {@code -Dmatrix.company=imatra} takes those of one company. */
    static Stream<Cell> all() {
        String wanted = System.getProperty("matrix.company", "");
        return COMPANIES.stream()
                .filter(company -> wanted.isEmpty() || company.equals(wanted))
                .flatMap(company -> Stream.of(Right.values()).flatMap(right -> of(right, company)));
    }

    private static Stream<Cell> of(Right right, String company) {
        return outcomes(right).stream().map(outcome -> {
            int turn = 2 * COMPANIES.indexOf(company) + (outcome == Outcome.REFUSED ? 1 : 0);
            return new Cell(right, new CompanyKey(company), outcome, turn);
        });
    }

    /** What a case of the right can end with, on every way (C.0–C.8, R49). */
    private static Set<Outcome> outcomes(Right right) {
        if (right == Right.MARKETING_BAN) {
            return EnumSet.of(FULL, NOT_IDENTIFIABLE, WITHDRAWN);
        }
        if (right == Right.CONSENT_WITHDRAWAL) {
            return EnumSet.of(FULL, NOTHING_HELD, WITHDRAWN);
        }
        Set<Outcome> outcomes = EnumSet.copyOf(Outcome.proposableFor(right));
        outcomes.addAll(EnumSet.of(NOT_IDENTIFIABLE, WITHDRAWN));
        return outcomes;
    }

    /** The ground on which the n-th category stays; null where nothing is turned down. */
    @Nullable Ground ground(int number) {
        return outcome.refusesSomething()
                ? grounds().get((turn + number) % grounds().size())
                : null;
    }

    /** Repetition needs an earlier case, and one form proves one claim: ApprovalsTest; where each category has its ground, none of them. */
    private List<Ground> grounds() {
        return Ground.allowedFor(right).stream()
                .filter(ground -> ground != Ground.EXCESSIVE_REPETITIVE)
                .filter(ground -> right != Right.ERASURE || !ground.needsAssessment())
                .toList();
    }

    boolean changesData() {
        return outcome.carriesSomethingOut() && !(right == Right.ACCESS || packs());
    }

    /** Whether something is handed over. */
    boolean packs() {
        return right == Right.PORTABILITY || right == Right.ENERGY_DATA;
    }

    /** Whether a handler records it in one step, without identity and without decision (C.7, C.8). */
    boolean recorded() {
        return right == Right.MARKETING_BAN || right == Right.CONSENT_WITHDRAWAL;
    }

    /** Whether the person has to be left unknown from the beginning. */
    boolean unknownPerson() {
        return outcome == NOT_IDENTIFIABLE;
    }

    @Override
    public String toString() {
        return right + " × " + company.value() + " × " + outcome;
    }
}
