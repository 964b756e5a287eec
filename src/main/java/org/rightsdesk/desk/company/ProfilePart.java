package org.rightsdesk.desk.company;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import org.rightsdesk.company.Company;
import org.rightsdesk.company.Finding;
import org.rightsdesk.desk.kit.Say;

/** What a profile is read in, part by part. */
enum ProfilePart {
    FINDINGS,
    FACTS,
    CATEGORIES,
    REGISTERS,
    RECIPIENTS;

    private static final String PART = "part";

    /** The part of an address; the findings where none is named. */
    static ProfilePart of(QueryParameters query) {
        String named = query.getSingleParameter(PART).orElse("");
        return Arrays.stream(values())
                .filter(part -> Say.key(part).equals(named))
                .findFirst()
                .orElse(FINDINGS);
    }

    QueryParameters query() {
        return this == FINDINGS ? QueryParameters.empty() : QueryParameters.of(PART, Say.key(this));
    }

    List<Component> panels(Company company, List<Finding> findings) {
        return switch (this) {
            case FINDINGS -> List.of(new FindingsPanel(findings));
            case FACTS -> List.of(new FactsPanel(company), new PoliciesPanel(company.policies()));
            case CATEGORIES -> List.of(new CategoriesPanel(company.categories()));
            case REGISTERS -> List.of(new RegistersPanel(company.registers()));
            case RECIPIENTS -> List.of(new RecipientsPanel(company.recipients()));
        };
    }

    /** How many there are, where it is a number that tells something. */
    String count(Company company, List<Finding> findings) {
        return switch (this) {
            case FINDINGS -> String.valueOf(findings.size());
            case FACTS -> "";
            case CATEGORIES -> String.valueOf(company.categories().size());
            case REGISTERS -> String.valueOf(company.registers().size());
            case RECIPIENTS -> String.valueOf(company.recipients().size());
        };
    }
}
