package org.rightsdesk.request;

import java.util.Locale;

/** Why a submission is no rights request. */
public enum SetAsideReason {
    CUSTOMER_SERVICE,
    NOT_A_GDPR_REQUEST,
    DUPLICATE,
    /** It reminds of an earlier case, which it joins (D12). */
    REMINDER,
    SPAM;

    /** Message key of the reason's name. */
    public String nameKey() {
        return "set-aside." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the sender gets an answer; spam gets none. */
    public boolean isAnswered() {
        return this != SPAM;
    }
}
