package org.rightsdesk.delivery;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.rightsdesk.documents.Content;
import org.rightsdesk.documents.Documents;
import org.springframework.stereotype.Component;

/** The stored file of a found item, and a safe name for it inside a package. */
@Component
class Files {

    private final Documents documents;

    Files(Documents documents) {
        this.documents = documents;
    }

    /** @throws org.rightsdesk.common.NotFound when the working copy has been removed meanwhile */
    Content of(FoundItem item) {
        return documents.open(id(item));
    }

    /** The same where only size and hash are told, as in a preview. */
    Content unseen(FoundItem item) {
        return documents.unseen(id(item));
    }

    private static UUID id(FoundItem item) {
        return Objects.requireNonNull(item.documentId(), "A file has a document");
    }

    /** Lower case, plain letters, its ending kept: readable on every machine. */
    static String safe(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.]+", "-")
                .replaceAll("\\.{2,}", ".")
                .replaceAll("^[-.]+|[-.]+$", "");
        return plain.isEmpty() ? "file" : plain;
    }
}
