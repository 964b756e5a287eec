package org.rightsdesk.security;

import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Role;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Invented people, one for each role, so that the default run can be tried at once. The production profile refuses them. */
@Component
@Profile("!production")
public class DemoUsers {

    /** The password of every demo user. Fixed and public on purpose. */
    public static final String PASSWORD = "lampo-2026-demo";

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    private static final List<Demo> ALL = List.of(
            new Demo("sari.kivela", "Sari Kivelä", Role.HANDLER, ""),
            new Demo("mikko.aalto", "Mikko Aalto", Role.HANDLER, "kauhajoki"),
            new Demo("reijo.harju", "Reijo Harju", Role.REGISTER_OWNER, ""),
            new Demo("paivi.lehto", "Päivi Lehto", Role.DECIDER, ""),
            new Demo("antti.salo", "Antti Salo", Role.DATA_PROTECTION_OFFICER, ""),
            new Demo("maarit.niemi", "Maarit Niemi", Role.MANAGER, ""),
            new Demo("pekka.ranta", "Pekka Ranta", Role.MAIN_USER, ""),
            new Demo("linda.bergman", "Linda Bergman", Role.HANDLER, "muurame"));

    private final Staff staff;
    private final Memberships memberships;
    private final UndertakingRepository undertakings;
    private final Companies companies;
    private final Clock clock;

    DemoUsers(
            Staff staff,
            Memberships memberships,
            UndertakingRepository undertakings,
            Companies companies,
            Clock clock) {
        this.undertakings = undertakings;
        this.clock = clock;
        this.staff = staff;
        this.memberships = memberships;
        this.companies = companies;
    }

    /**
     * A demo person.
     *
     * @param company the only company, or empty for all of them
     */
    public record Demo(String username, String displayName, Role role, String company) {}

    public List<Demo> all() {
        return ALL;
    }

    @PostConstruct
    void ensure() {
        for (Demo demo : ALL) {
            if (staff.find(demo.username()).isEmpty()) {
                staff.register(
                        demo.username(), demo.displayName(), demo.username() + "@palvelukeskus.test", PASSWORD, true);
            }
            companies.all().stream()
                    .map(Company::key)
                    .filter(key -> demo.company().isEmpty() || key.value().equals(demo.company()))
                    .forEach(key -> join(demo, key));
        }
    }

    private void join(Demo demo, CompanyKey company) {
        memberships.add(new Membership(UUID.randomUUID(), demo.username(), company, demo.role(), SINCE, null));
        if (!undertakings.given(demo.username(), company)) {
            undertakings.note(demo.username(), company, SINCE, "demo", clock.instant());
        }
    }
}
