package org.rightsdesk.security;

import java.util.Arrays;
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
        Set<Role> roles = memberships.rolesToday(actor.name(), company);
        return anyOf.length == 0 ? !roles.isEmpty() : Arrays.stream(anyOf).anyMatch(roles::contains);
    }

    /** Says of a data protection officer who holds the role, too, why it does not count (R24). */
    @Override
    public void require(CompanyKey company, Role... anyOf) {
        if (anyOf.length > 0 && may(company, Role.DATA_PROTECTION_OFFICER) && !may(company, anyOf)) {
            Actor actor = actor();
            boolean held = memberships.today(actor.name()).stream()
                    .anyMatch(m -> m.company().equals(company) && List.of(anyOf).contains(m.role()));
            throw new Refusal(held ? "refusal.dpo-never-decides" : "refusal.no-role");
        }
        Access.super.require(company, anyOf);
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
