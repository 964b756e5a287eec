package org.rightsdesk.embedded;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.rightsdesk.delivery.AccessStatement;
import org.rightsdesk.delivery.FoundData;
import org.rightsdesk.delivery.NewItem;
import org.rightsdesk.delivery.Packages;
import org.rightsdesk.delivery.Statements;
import org.rightsdesk.delivery.Way;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Packages of the demo: what each register holds is told in a line and packed. */
@Component
@Profile(EmbeddedSettings.PROFILE)
class DemoPackages {

    private static final byte[] CSV =
            "date,energy_mwh\n2026-01-01,1.25\n2026-02-01,1.31\n".getBytes(StandardCharsets.UTF_8);

    private final FoundData found;
    private final Packages packages;
    private final Statements statements;
    private final Requests requests;
    private final Companies companies;

    DemoPackages(FoundData found, Packages packages, Statements statements, Requests requests, Companies companies) {
        this.found = found;
        this.packages = packages;
        this.statements = statements;
        this.requests = requests;
        this.companies = companies;
    }

    void prepare(UUID id) {
        RightsRequest request = requests.get(id);
        gather(request, companies.get(request.company()));
        found.of(id).forEach(item -> found.noThirdPersons(id, item.id()));
        statements.state(id, new AccessStatement(AccessStatement.Automated.NONE, "", "Komission päätös"));
        packages.prepare(id, packages.mayDownload(id) ? Way.DOWNLOAD : Way.OFFICE);
    }

    private void gather(RightsRequest request, Company company) {
        String category = company.categories().getFirst().key();
        if (request.right() == Right.ACCESS) {
            company.registers()
                    .forEach(register -> found.describe(
                            request.id(), new NewItem(register.key(), category, "Nimi, osoite ja asiakasnumero")));
            company.category("name-history")
                    .ifPresent(history -> found.describe(
                            request.id(),
                            new NewItem(
                                    company.registers().getFirst().key(),
                                    history.key(),
                                    "Nimihistoriassa ei ole merkintöjä")));
        } else {
            NewItem item = new NewItem(company.registers().getFirst().key(), category, "Kulutus");
            found.attach(request.id(), item, "kulutus.csv", CSV, false);
        }
    }
}
