package org.rightsdesk.security;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads the actor from the thread or the sign-in, and his or her rights from the memberships that hold today. */
@Component
class SignedInAccess implements Access {

    private final Memberships memberships;
    private final Companies companies;

    SignedInAccess(Memberships memberships, Companies companies) {
        this.memberships = memberships;
        this.companies = companies;
    }

    @Override
    public Actor actor() {
        return ActingAs.current().orElseGet(SignedInAccess::signedIn);
    }

    @Override
    public Set<CompanyKey> companies() {
        Actor actor = actor();
        if (actor.kind() != Actor.Kind.STAFF) {
            return companies.all().stream().map(Company::key).collect(Collectors.toSet());
        }
        return memberships.today(actor.name()).stream().map(Membership::company).collect(Collectors.toSet());
    }

    @Override
    public boolean may(CompanyKey company, Role... anyOf) {
        Actor actor = actor();
        if (actor.kind() != Actor.Kind.STAFF) {
            return true;
        }
        List<Role> wanted = List.of(anyOf);
        return memberships.today(actor.name()).stream()
                .filter(m -> m.company().equals(company))
                .anyMatch(m -> wanted.isEmpty() || wanted.contains(m.role()));
    }

    private static Actor signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) {
            throw new Refusal("refusal.not-signed-in");
        }
        return Actor.staff(authentication.getName());
    }
}
