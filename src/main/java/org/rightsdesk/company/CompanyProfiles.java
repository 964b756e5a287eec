package org.rightsdesk.company;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Reads the company profiles. A profile that cannot be read stops the start and names its file and key. */
@Component
class CompanyProfiles {

    private final ResourcePatternResolver resources;
    private final Environment environment;
    private final String location;

    CompanyProfiles(
            ResourcePatternResolver resources,
            Environment environment,
            @Value("${rightsdesk.companies.location:classpath:companies/}") String location) {
        this.resources = resources;
        this.environment = environment;
        this.location = location;
    }

    List<Company> read() {
        try {
            List<Company> companies = new ArrayList<>();
            for (Resource file : resources.getResources(location + "*.yaml")) {
                companies.add(read(file));
            }
            return companies;
        } catch (IOException e) {
            throw new UncheckedIOException("Company profiles at " + location + " cannot be read", e);
        }
    }

    private Company read(Resource file) throws IOException {
        String name = Objects.requireNonNull(file.getFilename());
        List<PropertySource<?>> sources = new YamlPropertySourceLoader().load(name, file);
        Binder binder = new Binder(ConfigurationPropertySources.from(sources));
        try {
            CompanyFile profile = binder.bind("company", CompanyFile.class).get();
            CompanyKey key = new CompanyKey(name.substring(0, name.lastIndexOf('.')));
            return profile.toCompany(key, mailbox(key, profile));
        } catch (BindException | IllegalArgumentException | NullPointerException e) {
            throw new IllegalStateException("Company profile " + name + " is not complete: " + e.getMessage(), e);
        }
    }

    /** The real mailbox of an installation comes from its settings; the profile's is that of the default run. */
    private EmailAddress mailbox(CompanyKey key, CompanyFile profile) {
        String inUse = environment.getProperty("rightsdesk.mailbox." + key, "");
        return new EmailAddress(inUse.isBlank() ? profile.mailbox() : inUse);
    }
}
