package org.rightsdesk.company;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.NotFound;
import org.springframework.stereotype.Component;

/** The companies of this installation, read from their profiles at start. */
@Component
public class Companies {

    private final Map<CompanyKey, Company> byKey = new LinkedHashMap<>();

    Companies(CompanyProfiles profiles) {
        profiles.read().stream()
                .sorted(Comparator.comparing(Company::name))
                .forEach(company -> byKey.put(company.key(), company));
    }

    public List<Company> all() {
        return List.copyOf(byKey.values());
    }

    /** @throws NotFound when no profile has this key */
    public Company get(CompanyKey key) {
        return find(key.value()).orElseThrow(NotFound::new);
    }

    /** The company of a key from outside, e.g. of a URL. */
    public Optional<Company> find(String key) {
        return all().stream().filter(c -> c.key().value().equals(key)).findFirst();
    }

    /** The company whose mailbox this is; the detail after {@code +} does not count (RFC 5233). */
    public Optional<Company> byMailbox(EmailAddress address) {
        String local = address.localPart().replaceFirst("\\+.*$", "");
        String plain = local + "@" + address.domain();
        return all().stream().filter(c -> c.mailbox().value().equals(plain)).findFirst();
    }
}
