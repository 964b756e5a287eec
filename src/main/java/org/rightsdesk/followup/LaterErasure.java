package org.rightsdesk.followup;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Refusal;

/**
 * What is said of data that were kept for a time, when they are erased (C.3).
 *
 * @param proof by what the erasure is seen
 * @param published whether the data had been made public (Art. 17(2), R13); null where nobody answered
 * @param told which other controllers were told of the erasure, or why none could be; needed when the data had been public
 */
public record LaterErasure(String proof, @Nullable Boolean published, String told) {

    /** As it is stored: nothing is told where nothing was public. @throws Refusal where a proof or an answer is missing */
    LaterErasure checked() {
        if (proof.isBlank()) {
            throw new Refusal("refusal.proof-missing");
        }
        if (published == null) {
            throw new Refusal("refusal.publication-missing");
        }
        if (published && told.isBlank()) {
            throw new Refusal("refusal.publication-told-missing");
        }
        return new LaterErasure(proof.strip(), published, published ? told.strip() : "");
    }

    Map<String, String> facts(String category) {
        return Map.of("category", category, "published", Boolean.toString(Boolean.TRUE.equals(published)));
    }

    @Override
    public String toString() {
        return "LaterErasure[" + published + "]";
    }
}
