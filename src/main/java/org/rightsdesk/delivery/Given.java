package org.rightsdesk.delivery;

import java.util.List;
import java.util.Set;
import org.rightsdesk.company.Company;
import org.rightsdesk.registers.Search;
import org.rightsdesk.request.RightsRequest;

/**
 * All that a package is made of.
 *
 * @param items found and granted, in the order of finding
 * @param kept categories that the decision keeps back
 * @param empty categories in which the decision found nothing of the person
 * @param keptRegisters registers in which something was found that is kept back
 */
record Given(
        RightsRequest request,
        Company company,
        List<FoundItem> items,
        List<Search> searches,
        Set<String> kept,
        Set<String> empty,
        Set<String> keptRegisters) {

    List<FoundItem> of(String register) {
        return items.stream().filter(item -> item.register().equals(register)).toList();
    }

    @Override
    public String toString() {
        return "Given[" + request + "]";
    }
}
