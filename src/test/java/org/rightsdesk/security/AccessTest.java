package org.rightsdesk.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
class AccessTest {

    private static final CompanyKey KAUHAJOKI = new CompanyKey("kauhajoki");
    private static final CompanyKey MUURAME = new CompanyKey("muurame");

    @Autowired
    Access access;

    @Autowired
    Memberships memberships;

    @Autowired
    Staff staff;

    @Autowired
    MutableClock clock;

    Instant before = Instant.EPOCH;

    @BeforeEach
    void rememberTime() {
        before = clock.instant();
    }

    @AfterEach
    void putBack() {
        clock.set(before);
    }

    @Test
    void aMemberOfOneCompanySeesNoOther() {
        as("linda.bergman", () -> {
            assertThat(access.companies()).containsExactly(MUURAME);
            assertThat(access.may(KAUHAJOKI)).isFalse();
            assertThatThrownBy(() -> access.require(KAUHAJOKI, Role.HANDLER)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void aMemberWithoutTheRoleIsToldSo() {
        as("linda.bergman", () -> assertThatThrownBy(() -> access.require(MUURAME, Role.DECIDER))
                .isInstanceOf(Refusal.class));
    }

    @Test
    void theSystemAndAProvenCustomerSeeEveryCompany() {
        ActingAs.run(
                Actor.system("engine"), () -> assertThat(access.companies()).hasSize(5));
        ActingAs.run(Actor.customer(), () -> assertThat(access.may(KAUHAJOKI)).isTrue());
    }

    @Test
    void whoIsNotSignedInIsRefused() {
        assertThatThrownBy(() -> access.companies()).isInstanceOf(Refusal.class);
    }

    @Test
    void aMembershipEndsWithItsLastDay() {
        LocalDate today = Helsinki.dayOf(clock.instant());
        staff.register("temp.member", "Temp Member", "temp@palvelukeskus.test", "not-used-here-1", false);
        memberships.add(new Membership(UUID.randomUUID(), "temp.member", MUURAME, Role.HANDLER, today, today));
        as("temp.member", () -> assertThat(access.may(MUURAME, Role.HANDLER)).isTrue());
        clock.forwardDays(1);
        as("temp.member", () -> assertThat(access.companies()).isEmpty());
    }

    @Test
    void aMainUserCannotWidenTheOwnRights() {
        LocalDate today = Helsinki.dayOf(clock.instant());
        as("pekka.ranta", () -> assertThatThrownBy(
                        () -> memberships.give("pekka.ranta", KAUHAJOKI, Role.DECIDER, today, null))
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).key())
                .isEqualTo("refusal.own-rights"));
    }

    @Test
    void onlyAMainUserGivesRights() {
        LocalDate today = Helsinki.dayOf(clock.instant());
        as("sari.kivela", () -> assertThatThrownBy(
                        () -> memberships.give("linda.bergman", KAUHAJOKI, Role.DECIDER, today, null))
                .isInstanceOf(Refusal.class));
    }

    private static void as(String username, Runnable work) {
        ActingAs.run(Actor.staff(username), work);
    }
}
