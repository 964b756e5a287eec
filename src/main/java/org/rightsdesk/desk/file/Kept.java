package org.rightsdesk.desk.file;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.casefile.Draft;
import org.rightsdesk.casefile.DraftBox;
import org.rightsdesk.casefile.Drafts;
import org.rightsdesk.desk.kit.KeptFields;

/** Keeps what is typed into a form of a request's file. */
class Kept extends KeptFields {

    private static final long serialVersionUID = 1L;

    /** @param place the form within the file; its fields are kept below it */
    Kept(CaseServices services, UUID requestId, String place) {
        super(new OfRequest(services.drafts(), requestId), place);
    }

    private record OfRequest(Drafts all, UUID requestId) implements DraftBox {

        @Override
        public List<Draft> drafts() {
            return all.of(requestId);
        }

        @Override
        public Optional<Draft> keep(String field, String words) {
            return all.keep(requestId, field, words);
        }

        @Override
        public void drop(String field) {
            all.drop(requestId, field);
        }
    }
}
