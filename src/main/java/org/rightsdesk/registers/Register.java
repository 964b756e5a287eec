package org.rightsdesk.registers;

import java.util.Optional;
import org.rightsdesk.common.CompanyKey;

/**
 * A register that can be searched by machine. A register without an adapter is searched by a person: its task waits in the
 * list.
 */
public interface Register {

    /** Whether this adapter serves that register of the company. */
    boolean serves(CompanyKey company, String register);

    /**
     * Looks for the person. Must be repeatable: it may be asked twice after a crash.
     *
     * @return what was found, or nothing when a person has to look after all
     */
    Optional<SearchResult> search(RegisterQuery query);
}
