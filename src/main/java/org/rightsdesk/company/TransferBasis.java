package org.rightsdesk.company;

import java.util.regex.Pattern;

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

    private static final Pattern VOID = Pattern.compile(
            "(?i)privacy[\\s-]*shield|\\b2010/87\\b|\\bC\\(2010\\) ?593\\b|\\b2001/497\\b|\\b2004/915\\b");

    private final boolean valid;

    TransferBasis(boolean valid) {
        this.valid = valid;
    }

    /** Whether somebody's words name a basis that carries nothing any more (CF11, CF12). */
    public static boolean namesVoid(String words) {
        return VOID.matcher(words).find();
    }

    /** Whether it carries a transfer today. */
    public boolean valid() {
        return valid;
    }
}
