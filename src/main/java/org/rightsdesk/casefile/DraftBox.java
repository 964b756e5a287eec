package org.rightsdesk.casefile;

import java.util.List;
import java.util.Optional;

/** Where the words of one person's forms at one place are kept until they are sent: a request, a message, or a case not yet begun. */
public interface DraftBox {

    /** What the actor has typed here, oldest first. */
    List<Draft> drafts();

    /**
     * Keeps what stands in a field now; an empty field needs no draft.
     *
     * @return the draft; empty when nothing was kept, because it is empty, too long for any field, or holds an
     *     identity code, which is never stored as it stands (R54)
     */
    Optional<Draft> keep(String field, String words);

    /** It was sent, or is not wanted: the draft of the field and of everything below it goes. */
    void drop(String field);
}
