package org.rightsdesk.company;

import org.rightsdesk.common.CompanyKey;

/** Who has promised secrecy to a company; answered by the module that keeps users (R46, I11). */
public interface SecrecyUndertakings {

    /** Whether the undertaking of that user is noted. */
    boolean given(String userName, CompanyKey company);

    /** Whether that user works for the company today. */
    boolean worksFor(String userName, CompanyKey company);
}
