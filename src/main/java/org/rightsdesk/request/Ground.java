package org.rightsdesk.request;

import static org.rightsdesk.request.Citation.gdpr;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The closed list of grounds on which a part of a request may be turned down (rules.md C.0–C.6). The law's lists are closed;
 * a ground that it does not give for a right cannot be chosen (CF4).
 */
public enum Ground {
    EXCESSIVE_REPETITIVE(gdpr("12", "5"), false),
    MANIFESTLY_UNFOUNDED(gdpr("12", "5"), false),
    ABUSE(gdpr("12", "5"), false),
    RESTRICTED_BY_LAW(gdpr("23"), false),

    THIRD_PARTY_RIGHTS(gdpr("15", "4"), false, Right.ACCESS, Right.PORTABILITY),
    DPA34_SECURITY(dataProtectionAct("1"), false, Right.ACCESS),
    DPA34_DANGER(dataProtectionAct("2"), false, Right.ACCESS),
    DPA34_SUPERVISION(dataProtectionAct("3"), false, Right.ACCESS),

    DATA_ACCURATE(gdpr("16"), false, Right.RECTIFICATION),
    NOT_WRONG_FOR_PURPOSE(gdpr("16"), false, Right.RECTIFICATION),
    OPINION_OR_HISTORICAL_RECORD(gdpr("16"), false, Right.RECTIFICATION),
    MEASURED_VALUE_VERIFIED(gdpr("16"), false, Right.RECTIFICATION),

    ACCOUNTING_6Y(accountingAct("2"), true, Right.ERASURE),
    ACCOUNTING_10Y(accountingAct("1"), true, Right.ERASURE),
    LEGAL_DUTY_ENERGY(gdpr("17", "3", "b"), true, Right.ERASURE),
    CONTRACT_RUNNING(gdpr("17", "1", "a"), true, Right.ERASURE),
    LEGAL_CLAIMS(gdpr("17", "3", "e"), true, Right.ERASURE, Right.OBJECTION),
    AUTHORITY_PROCESS(gdpr("17", "3", "b"), true, Right.ERASURE),
    SUPPRESSION_ENTRY(gdpr("21", "3"), false, Right.ERASURE),
    EXPRESSION(gdpr("17", "3", "a"), true, Right.ERASURE),
    PUBLIC_HEALTH(gdpr("17", "3", "c"), true, Right.ERASURE),
    ARCHIVE_RESEARCH(gdpr("17", "3", "d"), true, Right.ERASURE),
    NO_GROUND_MET(gdpr("17", "1"), true, Right.ERASURE, Right.RESTRICTION),

    BASIS_NOT_CONSENT_OR_CONTRACT(gdpr("20", "1", "a"), false, Right.PORTABILITY),
    NOT_AUTOMATED(gdpr("20", "1", "b"), false, Right.PORTABILITY),
    DERIVED_DATA(gdpr("20", "1"), false, Right.PORTABILITY),
    DIRECT_TRANSFER_NOT_FEASIBLE(gdpr("20", "2"), false, Right.PORTABILITY),

    COMPELLING_GROUNDS(gdpr("21", "1"), false, Right.OBJECTION),
    BASIS_NOT_OBJECTABLE(gdpr("21", "1"), false, Right.OBJECTION);

    private final Citation citation;
    private final boolean endDay;
    private final Set<Right> rights;

    Ground(Citation citation, boolean endDay, Right... rights) {
        this.citation = citation;
        this.endDay = endDay;
        this.rights = rights.length == 0
                ? EnumSet.complementOf(EnumSet.of(Right.MARKETING_BAN, Right.CONSENT_WITHDRAWAL))
                : EnumSet.copyOf(Arrays.asList(rights));
    }

    /** The grounds that the law gives for this right; none for a marketing ban or a withdrawn consent (C.7, C.8). */
    public static List<Ground> allowedFor(Right right) {
        return Arrays.stream(values()).filter(g -> g.rights.contains(right)).toList();
    }

    /** Whether the law gives this ground for the right. */
    public boolean allows(Right right) {
        return rights.contains(right);
    }

    /** Whether data kept on this ground need a last day of keeping (C.3). */
    public boolean needsEndDay(Right right) {
        return endDay && right == Right.ERASURE;
    }

    /** The place in the law that a letter cites. */
    public Citation citation() {
        return citation;
    }

    /** Message key of the ground's name. */
    public String nameKey() {
        return "term." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Citation dataProtectionAct(String point) {
        return new Citation(Law.DATA_PROTECTION_ACT, null, "34", "1", point);
    }

    private static Citation accountingAct(String subsection) {
        return new Citation(Law.ACCOUNTING_ACT, "2", "10", subsection, null);
    }
}
