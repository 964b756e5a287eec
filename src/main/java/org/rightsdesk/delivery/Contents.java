package org.rightsdesk.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.request.Right;

/** Makes the files of a package for some rights. */
interface Contents {

    boolean serves(Right right);

    List<Entry> entries(Given given);

    /** The version of the form of the files; null where there is no fixed form. */
    @Nullable String schemaVersion();
}
