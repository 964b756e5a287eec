package org.rightsdesk.request;

import static org.rightsdesk.request.Citation.gdpr;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The closed list of grounds on which a part of a request may be turned down (rules.md C.0–C.6), each for the rights to which the law
 * gives it and with the article that gives it there. Any other ground cannot be chosen (CF4).
 */
public enum Ground {
    EXCESSIVE_REPETITIVE(End.NONE, common(gdpr("12", "5"))),
    MANIFESTLY_UNFOUNDED(End.NONE, common(gdpr("12", "5"))),
    /** Also a first request can be one, but only proven (CD1). */
    ABUSE(End.NONE, common(gdpr("12", "5"))),
    RESTRICTED_BY_LAW(End.NONE, common(gdpr("23"))),

    THIRD_PARTY_RIGHTS(
            End.NONE, new Basis(Right.ACCESS, gdpr("15", "4")), new Basis(Right.PORTABILITY, gdpr("20", "4"))),
    DPA34_SECURITY(End.NONE, new Basis(Right.ACCESS, dataProtectionAct("1"))),
    DPA34_DANGER(End.NONE, new Basis(Right.ACCESS, dataProtectionAct("2"))),
    DPA34_SUPERVISION(End.NONE, new Basis(Right.ACCESS, dataProtectionAct("3"))),

    DATA_ACCURATE(End.NONE, new Basis(Right.RECTIFICATION, gdpr("16"))),
    NOT_WRONG_FOR_PURPOSE(End.NONE, new Basis(Right.RECTIFICATION, gdpr("16"))),
    OPINION_OR_HISTORICAL_RECORD(End.NONE, new Basis(Right.RECTIFICATION, gdpr("16"))),
    MEASURED_VALUE_VERIFIED(End.NONE, new Basis(Right.RECTIFICATION, gdpr("16"))),

    ACCOUNTING_6Y(End.LAST_DAY, new Basis(Right.ERASURE, accountingAct("2"))),
    ACCOUNTING_10Y(End.LAST_DAY, new Basis(Right.ERASURE, accountingAct("1"))),
    LEGAL_DUTY_ENERGY(End.REVIEW, new Basis(Right.ERASURE, gdpr("17", "3", "b"))),
    CONTRACT_RUNNING(End.REVIEW, new Basis(Right.ERASURE, gdpr("17", "1", "a"))),
    LEGAL_CLAIMS(
            End.LAST_DAY, new Basis(Right.ERASURE, gdpr("17", "3", "e")), new Basis(Right.OBJECTION, gdpr("21", "1"))),
    AUTHORITY_PROCESS(End.REVIEW, new Basis(Right.ERASURE, gdpr("17", "3", "b"))),
    SUPPRESSION_ENTRY(End.NONE, new Basis(Right.ERASURE, gdpr("21", "3"))),
    EXPRESSION(End.LAST_DAY, new Basis(Right.ERASURE, gdpr("17", "3", "a"))),
    PUBLIC_HEALTH(End.LAST_DAY, new Basis(Right.ERASURE, gdpr("17", "3", "c"))),
    ARCHIVE_RESEARCH(End.LAST_DAY, new Basis(Right.ERASURE, gdpr("17", "3", "d"))),
    NO_GROUND_MET(
            End.LAST_DAY, new Basis(Right.ERASURE, gdpr("17", "1")), new Basis(Right.RESTRICTION, gdpr("18", "1"))),

    BASIS_NOT_CONSENT_OR_CONTRACT(End.NONE, new Basis(Right.PORTABILITY, gdpr("20", "1", "a"))),
    NOT_AUTOMATED(End.NONE, new Basis(Right.PORTABILITY, gdpr("20", "1", "b"))),
    DERIVED_DATA(End.NONE, new Basis(Right.PORTABILITY, gdpr("20", "1"))),
    DIRECT_TRANSFER_NOT_FEASIBLE(End.NONE, new Basis(Right.PORTABILITY, gdpr("20", "2"))),

    COMPELLING_GROUNDS(End.NONE, new Basis(Right.OBJECTION, gdpr("21", "1"))),
    BASIS_NOT_OBJECTABLE(End.NONE, new Basis(Right.OBJECTION, gdpr("21", "1")));

    /** What the keeping of data on a ground ends with (C.3). */
    private enum End {
        NONE,
        /** The law or the period gives a last day. */
        LAST_DAY,
        /** Nobody knows the last day yet: a day is set on which it is looked at again. */
        REVIEW
    }

    private record Basis(Right right, Citation citation) {}

    private final End end;
    private final Map<Right, Citation> citations = new EnumMap<>(Right.class);

    Ground(End end, Basis... bases) {
        this.end = end;
        for (Basis basis : bases) {
            citations.put(basis.right(), basis.citation());
        }
    }

    /**
     * The grounds that the law gives for this right; none for a marketing ban or a withdrawn consent (C.7, C.8), nor for energy data,
     * which the Energy Efficiency Act gives and not the GDPR (R49).
     */
    public static List<Ground> allowedFor(Right right) {
        return Arrays.stream(values()).filter(ground -> ground.allows(right)).toList();
    }

    /** Whether the law gives this ground for the right. */
    public boolean allows(Right right) {
        return citations.containsKey(right);
    }

    /** Whether data kept on this ground need a last day of keeping, or a day on which the keeping is reviewed (C.3). */
    public boolean needsEndDay(Right right) {
        return end != End.NONE && right == Right.ERASURE;
    }

    /** Whether the end day is one of review, because the ground lasts until something happens, e.g. a contract ends. */
    public boolean isReviewed() {
        return end == End.REVIEW;
    }

    /** Whether only data of a running contract can be kept on it (R50). */
    public boolean needsRunningContract() {
        return this == LEGAL_DUTY_ENERGY || this == CONTRACT_RUNNING;
    }

    /** Whether it says that the request itself goes too far, which is for the controller to prove on a form of its own (R7, R34, CD1). */
    public boolean needsAssessment() {
        return this == EXCESSIVE_REPETITIVE || this == MANIFESTLY_UNFOUNDED || this == ABUSE;
    }

    /** Whether it is one of the three of the Data Protection Act on which reasons may be withheld (R43). */
    public boolean mayWithholdReasons() {
        return this == DPA34_SECURITY || this == DPA34_DANGER || this == DPA34_SUPERVISION;
    }

    /**
     * The place in the law that a letter cites.
     *
     * @throws NullPointerException when the law does not give the ground for the right
     */
    public Citation citation(Right right) {
        return Objects.requireNonNull(citations.get(right), "No ground for this right");
    }

    /** Message key of the ground's name. */
    public String nameKey() {
        return "term." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The grounds of Art. 12(5) and 23 are open to every right of Art. 15–22 that knows a refusal at all (C.0). */
    private static Basis[] common(Citation citation) {
        return Arrays.stream(Right.values())
                .filter(Right::mayBeRefused)
                .map(right -> new Basis(right, citation))
                .toArray(Basis[]::new);
    }

    private static Citation dataProtectionAct(String point) {
        return new Citation(Law.DATA_PROTECTION_ACT, null, "34", "1", point);
    }

    private static Citation accountingAct(String subsection) {
        return new Citation(Law.ACCOUNTING_ACT, "2", "10", subsection, null);
    }
}
