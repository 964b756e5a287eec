package org.rightsdesk.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rightsdesk.audit.AuditEntry;
import org.rightsdesk.audit.AuditTrail;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.rightsdesk.common.Verb;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Accounts and roles, given and ended by a main user (M12). */
@DeskTest
class UsersTest {

    private static final CompanyKey MUURAME = new CompanyKey("muurame");

    @Autowired
    Users users;

    @Autowired
    Memberships memberships;

    @Autowired
    UserRepository repository;

    @Autowired
    AuditTrail trail;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    Access access;

    @Autowired
    MutableClock clock;

    private String username = "";
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void somebody() {
        username = "u" + UUID.randomUUID().toString().substring(0, 12);
        today = org.rightsdesk.common.Helsinki.dayOf(clock.instant());
    }

    @Test
    void aNewUserSignsInOnceWithThePasswordThatWasToldAndChoosesAnother() {
        String once = created(Role.HANDLER, today, null);
        assertThat(passwords.matches(once, hash())).isTrue();
        assertThat(as(username, users::passwordIsUsedUp)).isTrue();
        assertThat(as(username, () -> access.may(CaseWork.KAUHAJOKI, Role.HANDLER)))
                .isTrue();
        refused("refusal.password-wrong", username, () -> users.choosePassword("something else", "a-longer-password"));
        refused("refusal.password-weak", username, () -> users.choosePassword(once, "short"));
        refused("refusal.password-weak", username, () -> users.choosePassword(once, username + "-2026"));
        run(username, () -> users.choosePassword(once, "kolme kissaa ja koira"));
        assertThat(as(username, users::passwordIsUsedUp)).isFalse();
        assertThat(passwords.matches("kolme kissaa ja koira", hash())).isTrue();
    }

    @Test
    void aRoleIsGivenForATimeAndEnded() {
        created(Role.HANDLER, today, null);
        run(
                CaseWork.MAIN_USER,
                () -> users.give(
                        CaseWork.KAUHAJOKI,
                        " " + username.toUpperCase(java.util.Locale.ROOT),
                        new Term(Role.DECIDER, today.plusDays(1), today.plusDays(9))));
        assertThat(as(username, () -> access.may(CaseWork.KAUHAJOKI, Role.DECIDER)))
                .isFalse();
        Membership handler = all().stream()
                .filter(each -> each.role() == Role.HANDLER)
                .findFirst()
                .orElseThrow();
        run(CaseWork.MAIN_USER, () -> memberships.end(handler.id(), today));
        assertThat(all())
                .filteredOn(each -> each.role() == Role.HANDLER)
                .extracting(Membership::validUntil)
                .containsExactly(today);
    }

    @Test
    void nobodyChangesTheOwnRoles() {
        Membership own = as(CaseWork.MAIN_USER, () -> memberships.of(CaseWork.KAUHAJOKI)).stream()
                .filter(each -> each.username().equals(CaseWork.MAIN_USER))
                .findFirst()
                .orElseThrow();
        refused("refusal.own-rights", CaseWork.MAIN_USER, () -> memberships.end(own.id(), today));
        refused(
                "refusal.own-rights",
                CaseWork.MAIN_USER,
                () -> users.give(CaseWork.KAUHAJOKI, CaseWork.MAIN_USER, new Term(Role.DECIDER, today, null)));
    }

    @Test
    void whatIsMissingOrWrongIsTold() {
        created(Role.HANDLER, today, null);
        Term term = new Term(Role.HANDLER, today, null);
        String mail = username + "@example.test";
        refusedToCreate("refusal.user-taken", new NewUser(username, "Uusi Outo", mail), term);
        refusedToCreate("refusal.username-form", new NewUser("Ääkkönen !", "Uusi Outo", mail), term);
        refusedToCreate("refusal.name-missing", new NewUser("x" + username, " ", mail), term);
        refusedToCreate("refusal.email-form", new NewUser("x" + username, "Uusi Outo", "ei"), term);
        refusedToCreate(
                "refusal.role-missing", new NewUser("x" + username, "Uusi Outo", mail), new Term(null, today, null));
        refusedToCreate(
                "refusal.membership-period",
                new NewUser("x" + username, "Uusi Outo", mail),
                new Term(Role.HANDLER, today, today.minusDays(1)));
        refused(
                "refusal.user-unknown",
                CaseWork.MAIN_USER,
                () -> users.give(CaseWork.KAUHAJOKI, "nobody-at-all", term));
        refused("refusal.no-role", CaseWork.HANDLER, () -> users.give(CaseWork.KAUHAJOKI, username, term));
        assertThatThrownBy(() -> run(CaseWork.HANDLER_OF_MUURAME, () -> users.renew(CaseWork.KAUHAJOKI, username)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aLostPasswordIsRenewedOnlyByWhoIsMainUserEverywhere() {
        String first = created(Role.HANDLER, today, null);
        String second = as(CaseWork.MAIN_USER, () -> users.renew(CaseWork.KAUHAJOKI, username));
        assertThat(passwords.matches(first, hash())).isFalse();
        assertThat(passwords.matches(second, hash())).isTrue();
        String main = "m" + username;
        as(
                CaseWork.MAIN_USER,
                () -> users.create(
                        MUURAME,
                        new NewUser(main, "Muu Pää", main + "@example.test"),
                        new Term(Role.MAIN_USER, today, null)));
        run(CaseWork.MAIN_USER, () -> users.give(MUURAME, username, new Term(Role.HANDLER, today, null)));
        refused("refusal.user-elsewhere", main, () -> users.renew(MUURAME, username));
    }

    @Test
    @DisplayName("M12: what is done to accounts and roles is in the audit by user name, and nothing else of a person")
    void accountsAndRolesAreInTheAudit() {
        String once = created(Role.HANDLER, today, null);
        run(CaseWork.MAIN_USER, () -> users.renew(CaseWork.KAUHAJOKI, username));
        String again = as(CaseWork.MAIN_USER, () -> users.renew(CaseWork.KAUHAJOKI, username));
        run(username, () -> users.choosePassword(again, "kolme kissaa ja koira"));
        run(CaseWork.MAIN_USER, () -> memberships.end(all().getFirst().id(), today));
        List<AuditEntry> told = told();
        assertThat(told.reversed())
                .extracting(AuditEntry::verb)
                .containsExactly(
                        Verb.ACCOUNT_CREATED,
                        Verb.ROLE_GIVEN,
                        Verb.PASSWORD_RENEWED,
                        Verb.PASSWORD_RENEWED,
                        Verb.PASSWORD_CHOSEN,
                        Verb.ROLE_ENDED);
        assertThat(told.get(1).actor().name()).isEqualTo(username);
        assertThat(told.getFirst().actor().name()).isEqualTo(CaseWork.MAIN_USER);
        assertThat(told.getFirst().facts()).containsEntry("role", "HANDLER").containsEntry("until", today.toString());
        assertThat(told.toString()).doesNotContain("Keksitty", "example.test", once, again, "koira");
        refused("refusal.no-role", CaseWork.HANDLER, () -> trail.ofAccounts(CaseWork.KAUHAJOKI));
    }

    @Test
    @DisplayName("R24: nobody is data protection officer and handler or decider of a company at the same time")
    void anOfficerNeitherHandlesNorDecides() {
        created(Role.HANDLER, today, today.plusDays(9));
        refused(
                "refusal.dpo-conflict",
                CaseWork.MAIN_USER,
                () -> give(Role.DATA_PROTECTION_OFFICER, today.plusDays(9)));
        run(CaseWork.MAIN_USER, () -> give(Role.DATA_PROTECTION_OFFICER, today.plusDays(10)));
        refused("refusal.dpo-conflict", CaseWork.MAIN_USER, () -> give(Role.DECIDER, today.plusDays(20)));
        run(CaseWork.MAIN_USER, () -> give(Role.MANAGER, today.plusDays(20)));
        run(CaseWork.MAIN_USER, () -> users.give(MUURAME, username, new Term(Role.DECIDER, today, null)));
    }

    @Test
    @DisplayName(
            "R24: where both roles were given before, the officer's counts and the other is refused with its reason")
    void anOfficerWithBothRolesOnlyAdvises() {
        created(Role.DATA_PROTECTION_OFFICER, today, null);
        for (Role role : List.of(Role.HANDLER, Role.DECIDER)) {
            memberships.add(new Membership(UUID.randomUUID(), username, CaseWork.KAUHAJOKI, role, today, null));
            assertThat(as(username, () -> access.may(CaseWork.KAUHAJOKI, role))).isFalse();
            refused("refusal.dpo-never-decides", username, () -> access.require(CaseWork.KAUHAJOKI, role));
        }
        run(username, () -> access.require(CaseWork.KAUHAJOKI, Role.DECIDER, Role.DATA_PROTECTION_OFFICER));
        refused("refusal.no-role", username, () -> access.require(CaseWork.KAUHAJOKI, Role.MANAGER));
    }

    private void give(Role role, LocalDate from) {
        users.give(CaseWork.KAUHAJOKI, username, new Term(role, from, null));
    }

    private List<AuditEntry> told() {
        return as(CaseWork.MAIN_USER, () -> trail.ofAccounts(CaseWork.KAUHAJOKI)).stream()
                .filter(each -> username.equals(each.facts().get("user")))
                .toList();
    }

    private String created(Role role, LocalDate from, @Nullable LocalDate until) {
        return as(
                CaseWork.MAIN_USER,
                () -> users.create(
                        CaseWork.KAUHAJOKI,
                        new NewUser(username, "Uusi Keksitty", username + "@example.test"),
                        new Term(role, from, until)));
    }

    private List<Membership> all() {
        return as(CaseWork.MAIN_USER, () -> memberships.of(CaseWork.KAUHAJOKI)).stream()
                .filter(each -> each.username().equals(username))
                .toList();
    }

    private String hash() {
        return repository.account(username).orElseThrow().passwordHash();
    }

    private void refusedToCreate(String key, NewUser user, Term term) {
        refused(key, CaseWork.MAIN_USER, () -> users.create(CaseWork.KAUHAJOKI, user, term));
    }

    private static void refused(String key, String user, Runnable verb) {
        assertThatThrownBy(() -> run(user, verb))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static void run(String user, Runnable verb) {
        ActingAs.run(Actor.staff(user), verb);
    }

    private static <T> T as(String user, Supplier<T> verb) {
        return ActingAs.call(Actor.staff(user), verb);
    }
}
