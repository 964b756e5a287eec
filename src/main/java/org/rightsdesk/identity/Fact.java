package org.rightsdesk.identity;

import java.util.Locale;
import java.util.Set;
import org.rightsdesk.common.Refusal;

/** A fact that the person told and that matches the file (B.4 level 1). */
public enum Fact {
    CUSTOMER_NUMBER,
    SITE_NUMBER,
    INVOICE_NUMBER,
    METER_NUMBER,
    CONTRACT_DAY,
    IDENTITY_CODE,
    NAME;

    private static final Set<Fact> NEVER_ENOUGH = Set.of(IDENTITY_CODE, NAME);

    /**
     * Two facts besides the name, and never the identity code alone or with the name (R41).
     *
     * @throws Refusal when they are not enough
     */
    static void requireEnough(Set<Fact> facts) {
        if (!facts.isEmpty() && NEVER_ENOUGH.containsAll(facts)) {
            throw new Refusal("refusal.identity-code-alone");
        }
        if (facts.stream().filter(fact -> fact != NAME).count() < 2) {
            throw new Refusal("refusal.identity-two-facts");
        }
    }

    /** Message key of the fact's name. */
    public String nameKey() {
        return "identity.fact." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
