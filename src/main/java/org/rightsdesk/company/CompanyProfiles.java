package org.rightsdesk.company;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Reads the company profiles. Profiles with mistakes stop the start; each mistake is named by file, line and key. */
@Component
class CompanyProfiles {

    private final ResourcePatternResolver resources;
    private final Environment environment;
    private final String location;
    private final String setUp;

    CompanyProfiles(
            ResourcePatternResolver resources,
            Environment environment,
            @Value("${rightsdesk.companies.location:classpath:companies/}") String location,
            @Value("${rightsdesk.companies.setup:}") String setUp) {
        this.resources = resources;
        this.environment = environment;
        this.location = location;
        this.setUp = setUp;
    }

    /** @throws InvalidProfiles when anything is wrong in any of them */
    List<Company> read() {
        try {
            List<ProfileProblem> problems = new ArrayList<>();
            Map<String, ProfileTree> profiles = new ProfileFiles(resources, problems).read(location, setUp);
            if (profiles.isEmpty()) {
                problems.add(new ProfileProblem(location, 0, "", "there is no profile here"));
            }
            ProfileSchema schema = new ProfileSchema();
            profiles.values().forEach(profile -> problems.addAll(schema.check(profile)));
            profiles.values().forEach(profile -> problems.addAll(ProfileChecks.check(profile)));
            problems.addAll(ProfileChecks.checkTogether(List.copyOf(profiles.values())));
            if (!problems.isEmpty()) {
                throw new InvalidProfiles(problems);
            }
            return profiles.entrySet().stream()
                    .map(profile -> company(new CompanyKey(profile.getKey()), profile.getValue()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Company profiles at " + location + " cannot be read", e);
        }
    }

    private Company company(CompanyKey key, ProfileTree profile) {
        Binder binder = new Binder(new MapConfigurationPropertySource(profile.values()));
        CompanyFile file = binder.bind("company", CompanyFile.class).get();
        return file.toCompany(key, mailbox(key, file));
    }

    /** The real mailbox of an installation comes from its settings; the profile's is that of the default run. */
    private EmailAddress mailbox(CompanyKey key, CompanyFile profile) {
        String inUse = environment.getProperty("rightsdesk.mailbox." + key, "");
        return new EmailAddress(inUse.isBlank() ? profile.mailbox() : inUse);
    }
}
