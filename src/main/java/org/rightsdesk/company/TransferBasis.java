package org.rightsdesk.company;

/** What carries a transfer outside the European Economic Area (Art. 44–49). */
public enum TransferBasis {
    ADEQUACY_DECISION(true),
    /** Standard clauses of decision (EU) 2021/914. */
    SCC_2021(true),
    BINDING_CORPORATE_RULES(true),
    /** One of the cases of Art. 49. */
    DEROGATION(true),
    /** Invalid since 16.7.2020 (CF11). */
    PRIVACY_SHIELD(false),
    /** Decision C(2010) 593; old contracts ended on 27.12.2022 (CF12). */
    SCC_2010(false),
    /** The notice speaks of safeguards and names none. */
    NOT_STATED(false);

    private final boolean valid;

    TransferBasis(boolean valid) {
        this.valid = valid;
    }

    /** Whether it carries a transfer today. */
    public boolean valid() {
        return valid;
    }
}
