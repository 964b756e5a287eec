package org.rightsdesk.desk.file;

import org.rightsdesk.identity.CaseMarks;
import org.rightsdesk.identity.CodeChecks;
import org.rightsdesk.identity.IdentityCodes;
import org.rightsdesk.identity.IdentityDocuments;
import org.rightsdesk.identity.IdentityExceptions;
import org.rightsdesk.identity.Ladder;
import org.rightsdesk.identity.NotIdentifiable;
import org.rightsdesk.identity.Representatives;
import org.springframework.stereotype.Component;

/** The doors of the identity module, beside the check itself. */
@Component
record IdentityDoors(
        Ladder ladder,
        NotIdentifiable notIdentifiable,
        Representatives representatives,
        IdentityExceptions exceptions,
        CodeChecks codes,
        CaseMarks marks,
        IdentityCodes identityCodes,
        IdentityDocuments identityDocuments) {}
