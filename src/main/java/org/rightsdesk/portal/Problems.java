package org.rightsdesk.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The problems of a form, as its template asks for them. */
record Problems(List<Problem> all) {

    public boolean any() {
        return !all.isEmpty();
    }

    /** The message above the field, or null. */
    public @Nullable String at(String field) {
        return all.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::message)
                .findFirst()
                .orElse(null);
    }
}
