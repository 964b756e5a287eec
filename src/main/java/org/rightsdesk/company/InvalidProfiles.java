package org.rightsdesk.company;

import java.util.List;
import java.util.stream.Collectors;

/** The profiles cannot be used; everything that is wrong is named at once. */
class InvalidProfiles extends RuntimeException {

    InvalidProfiles(List<ProfileProblem> problems) {
        super(problems.stream()
                .sorted()
                .map(problem -> "- " + problem)
                .collect(Collectors.joining("\n", "The company profiles have mistakes:\n", "")));
    }
}
