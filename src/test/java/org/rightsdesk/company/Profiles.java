package org.rightsdesk.company;

import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.mock.env.MockEnvironment;

/** Company profiles without the rest of the application. */
public final class Profiles {

    private Profiles() {}

    /** The five companies as the default run has them. */
    public static List<Company> asSetUp() {
        return read("classpath:companies/", "classpath:demo/companies/");
    }

    /** The five companies as their notices leave them, before any set-up. */
    public static List<Company> factsOnly() {
        return read("classpath:companies/", "");
    }

    /** One of the five by the letter of its cases. */
    public static Company of(List<Company> companies, String letter) {
        return companies.stream()
                .filter(company -> company.referencePrefix().equals(letter))
                .findFirst()
                .orElseThrow();
    }

    public static List<Company> read(String location, String setUp) {
        return new CompanyProfiles(new PathMatchingResourcePatternResolver(), new MockEnvironment(), location, setUp)
                .read();
    }
}
