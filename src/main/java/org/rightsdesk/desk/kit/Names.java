package org.rightsdesk.desk.kit;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Role;
import org.rightsdesk.common.Step;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.rightsdesk.company.DataCategory;
import org.rightsdesk.company.RecipientProfile;
import org.rightsdesk.company.RegisterProfile;
import org.rightsdesk.security.Staff;
import org.rightsdesk.security.StaffMember;
import org.springframework.stereotype.Component;

/** Names behind keys: of companies and of colleagues. */
@Component
public class Names {

    private final Companies companies;
    private final Staff staff;

    Names(Companies companies, Staff staff) {
        this.companies = companies;
        this.staff = staff;
    }

    public CompanyTag tag(CompanyKey key) {
        return tag(key, companies.get(key).name());
    }

    /** By the town's name, where there is room for little; the full name opens under the pointer. */
    public CompanyTag shortTag(CompanyKey key) {
        CompanyTag tag = tag(key, shortName(key));
        tag.setTitle(companies.get(key).name());
        return tag;
    }

    private CompanyTag tag(CompanyKey key, String name) {
        CompanyTag tag = new CompanyTag(key, name);
        tag.getStyle().set("--rd-own", companies.get(key).color());
        return tag;
    }

    /** The town by which colleagues call the company, e.g. "Kauhajoki"; the full name stands in the file. */
    public String shortName(CompanyKey key) {
        return companies.get(key).shortName();
    }

    public Company company(CompanyKey key) {
        return companies.get(key);
    }

    /** The name of a register, recipient or data category of the company; the key itself where the profile has forgotten it. */
    public String inCompany(CompanyKey key, String subject) {
        Company company = companies.get(key);
        return company.register(subject)
                .map(RegisterProfile::name)
                .or(() -> company.recipient(subject).map(RecipientProfile::name))
                .or(() -> company.category(subject).map(DataCategory::name))
                .map(name -> name.in(Say.language()))
                .orElse(subject);
    }

    /** What a step is about: of data that were kept, the category, also where a register has the same key. */
    public String subject(CompanyKey key, Step step, String subject) {
        return step == Step.ERASE_KEPT_DATA ? category(key, subject) : inCompany(key, subject);
    }

    /** The name of a data category of the company, also where a register has the same key. */
    public String category(CompanyKey key, String category) {
        return companies
                .get(key)
                .category(category)
                .map(DataCategory::name)
                .map(name -> name.in(Say.language()))
                .orElse(category);
    }

    /** User names of those who hold one of the roles in the company today. */
    public List<String> colleagues(CompanyKey key, Role... anyOf) {
        return Stream.of(anyOf)
                .flatMap(role -> staff.members(key, role).stream())
                .map(StaffMember::username)
                .distinct()
                .toList();
    }

    /** A colleague's name by user name. */
    public String colleague(@Nullable String userName) {
        return userName == null ? "–" : staff.nameOf(userName);
    }
}
