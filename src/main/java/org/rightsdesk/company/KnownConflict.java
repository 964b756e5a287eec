package org.rightsdesk.company;

import static org.rightsdesk.company.NamedRight.ACCESS;
import static org.rightsdesk.company.NamedRight.ERASURE;
import static org.rightsdesk.company.NamedRight.OBJECTION;
import static org.rightsdesk.company.NamedRight.PORTABILITY;
import static org.rightsdesk.company.NamedRight.RECTIFICATION;
import static org.rightsdesk.company.NamedRight.RESTRICTION;
import static org.rightsdesk.company.Severity.NOTE;
import static org.rightsdesk.company.Severity.STOP;
import static org.rightsdesk.company.Severity.WARN;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Conflicts between privacy notices and today's law, and how severe they are (rules.md A.5). Texts: {@code conflict.cf1.says}, {@code .does}, {@code .law}. */
public enum KnownConflict {
    CF1(STOP, Statement.FEE_UNDER_ONE_YEAR),
    CF2(STOP, Statement.ACCESS_IN_PERSON_ONLY),
    CF3(STOP, Statement.SIGNED_REQUEST),
    CF4(STOP, Statement.OWN_REFUSAL_GROUNDS),
    CF5(WARN, Statement.SITUATION_DEMANDED),
    CF6(WARN, Statement.PORTABILITY_BY_GUIDANCE),
    CF7(WARN, Statement.PORTABILITY_ELECTRONIC_ONLY),
    CF8(WARN, Statement.RESTRICTION_DURING_ERASURE),
    CF9(NOTE, Statement.THREE_RESTRICTION_GROUNDS),
    CF10(NOTE, Statement.REPEALED_ACT),
    CF11(STOP, company -> says(company, Statement.PRIVACY_SHIELD) || transfers(company, TransferBasis.PRIVACY_SHIELD)),
    CF12(STOP, company -> says(company, Statement.OLD_STANDARD_CLAUSES) || transfers(company, TransferBasis.SCC_2010)),
    CF13(WARN, Statement.NAME_HISTORY_FOR_GOOD),
    CF14(STOP, KnownConflict::leavesRetentionOpen),
    CF15(WARN, Statement.ONE_PERIOD_FOR_ALL),
    CF16(STOP, Statement.MOVE_TO_MARKETING),
    CF17(WARN, Statement.NO_PROFILING),
    CF18(NOTE, Statement.CONSENT_WITHOUT_WITHDRAWAL),
    CF19(NOTE, company -> !company.notice().rights().containsAll(rightsOfAll())),
    CF20(
            STOP,
            company -> !company.notice().rights().contains(NamedRight.COMPLAINT)
                    || says(company, Statement.ANOTHER_COMPANYS_NAME)),
    CF21(
            STOP,
            company -> says(company, Statement.NO_RECIPIENTS)
                    || company.recipients().isEmpty()),
    CF22(STOP, company -> company.categories().stream().anyMatch(DataCategory::secret)),
    CF23(WARN, Statement.RECORDINGS_ON_PRECISE_REQUEST),
    CF24(WARN, Statement.SELF_CORRECTION_FIRST),
    CF25(NOTE, Statement.FEW_CHANNELS),
    CF26(WARN, company -> company.categories().stream().anyMatch(DataCategory::aboutOthers));

    private final Severity severity;
    private final transient Predicate<Company> found;

    KnownConflict(Severity severity, Statement statement) {
        this(severity, company -> says(company, statement));
    }

    KnownConflict(Severity severity, Predicate<Company> found) {
        this.severity = severity;
        this.found = found;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether the company has it. */
    boolean in(Company company) {
        return found.test(company);
    }

    /** Beginning of its message keys, e.g. {@code conflict.cf1}. */
    public String key() {
        return "conflict." + name().toLowerCase(Locale.ROOT);
    }

    private static boolean says(Company company, Statement statement) {
        return company.notice().statements().contains(statement);
    }

    private static boolean transfers(Company company, TransferBasis basis) {
        return company.transfers().stream().anyMatch(transfer -> transfer.basis() == basis);
    }

    private static boolean leavesRetentionOpen(Company company) {
        return says(company, Statement.NO_RETENTION_PERIODS)
                || !says(company, Statement.NAME_HISTORY_FOR_GOOD)
                        && !company.categories().stream().allMatch(DataCategory::retentionStated);
    }

    private static Set<NamedRight> rightsOfAll() {
        return Set.of(ACCESS, RECTIFICATION, ERASURE, RESTRICTION, PORTABILITY, OBJECTION);
    }
}
