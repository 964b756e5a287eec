package org.rightsdesk.worklist;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Views that people keep, alone or shared with a company. What was searched for is not kept: it may be a person's name (R1). */
@Service
@Transactional
public class SavedViews {

    /** So many are still found at a glance: of one's own, and of each company. */
    public static final int MOST = 12;

    private static final int LONGEST_NAME = 40;

    private final SavedViewRepository repository;
    private final Access access;
    private final Clock clock;

    SavedViews(SavedViewRepository repository, Access access, Clock clock) {
        this.repository = repository;
        this.access = access;
        this.clock = clock;
    }

    /** The own ones first, then the shared ones by company, the oldest first. */
    @Transactional(readOnly = true)
    public List<SavedView> visible() {
        return repository.visible(access.actor().name(), access.companies());
    }

    /** @param company null keeps it for the actor alone */
    public SavedView save(String name, WorkFilter filter, @Nullable CompanyKey company) {
        if (company != null) {
            access.require(company, Role.HANDLER, Role.MANAGER, Role.DECIDER, Role.DATA_PROTECTION_OFFICER);
        }
        long alike = visible().stream()
                .filter(view -> Objects.equals(view.company(), company))
                .count();
        if (alike >= MOST) {
            throw new Refusal("refusal.too-many-views", MOST);
        }
        SavedView view =
                new SavedView(UUID.randomUUID(), access.actor().name(), company, checked(name), filter.searching(""));
        repository.insert(view, clock.instant());
        return view;
    }

    public void rename(UUID id, String name) {
        repository.rename(own(id).id(), checked(name));
    }

    public void delete(UUID id) {
        repository.delete(own(id).id());
    }

    /** Whether the actor may change it: the owner, and managers where it is shared. */
    public boolean mayChange(SavedView view) {
        CompanyKey company = view.company();
        return view.owner().equals(access.actor().name()) || company != null && access.may(company, Role.MANAGER);
    }

    private SavedView own(UUID id) {
        SavedView view = visible().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!mayChange(view)) {
            throw new Refusal("refusal.no-role");
        }
        return view;
    }

    private static String checked(String name) {
        String text = FilterWords.search(name);
        if (text.isEmpty() || text.length() > LONGEST_NAME) {
            throw new Refusal("refusal.view-name", LONGEST_NAME);
        }
        return text;
    }
}
