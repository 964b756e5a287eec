package org.rightsdesk.delivery;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.DataCategory;
import org.rightsdesk.registers.Search;
import org.rightsdesk.registers.Searches;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Service;

/** What the law and the search make of each category, as a beginning for the handler's proposal. The handler may see it otherwise. */
@Service
public class FirstParts {

    private final Requests requests;
    private final Companies companies;
    private final Searches searches;
    private final FoundItemRepository items;

    FirstParts(Requests requests, Companies companies, Searches searches, FoundItemRepository items) {
        this.requests = requests;
        this.companies = companies;
        this.searches = searches;
        this.items = items;
    }

    /** Only the categories of which something can be said: not portable (R28), or empty. */
    public List<Part> of(UUID requestId) {
        RightsRequest request = requests.get(requestId);
        List<FoundItem> found = items.of(requestId);
        boolean told = !found.isEmpty() && showsAll(requestId, found);
        Set<String> full = found.stream().map(FoundItem::category).collect(toSet());
        return companies.get(request.company()).categories().stream()
                .flatMap(category -> part(request.right(), category, told && isEmpty(category, full)).stream())
                .toList();
    }

    private static Optional<Part> part(Right right, DataCategory category, boolean empty) {
        if (empty) {
            return Optional.of(Part.nothingHeld(category.key()));
        }
        return right == Right.PORTABILITY
                ? PortabilityScope.obstacle(category).map(ground -> Part.kept(category.key(), ground, null))
                : Optional.empty();
    }

    /** The names of a site's former customers are looked for with every access, so nobody is led past them (K10, CF13). */
    private static boolean isEmpty(DataCategory category, Set<String> full) {
        return !full.contains(category.key()) && !category.key().equals(PackageRules.NAME_HISTORY);
    }

    /** A register that found something and has not shown it could hold any category. */
    private boolean showsAll(UUID requestId, List<FoundItem> found) {
        Set<String> shown = found.stream().map(FoundItem::register).collect(toSet());
        return searches.of(requestId).stream()
                .filter(search -> search.result() != Search.Result.NOTHING_FOUND)
                .map(Search::register)
                .allMatch(shown::contains);
    }
}
