package org.rightsdesk.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rightsdesk.audit.AuditEntry;
import org.rightsdesk.audit.AuditTrail;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.rightsdesk.deadline.Deadlines;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Complaints to the authority and suits: R22, R44, R57, M13. */
@DeskTest
class ComplaintTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Complaints complaints;

    @Autowired
    LegalHolds holds;

    private CaseWork work;
    private RightsRequest request;
    private RightsRequest sibling;
    private LocalDate today;

    @BeforeEach
    void aCase() {
        work = CaseWork.on(context);
        UUID submission =
                work.arrives(CaseWork.KAUHAJOKI, "Poistakaa ja antakaa.").id();
        work.runJobs(submission);
        var requests = work.triage(submission, Right.ERASURE, Right.ACCESS);
        request = requests.getFirst();
        sibling = requests.getLast();
        work.runJobs(submission);
        today = Helsinki.dayOf(work.bean(Clock.class).instant());
    }

    @Test
    void aComplaintHoldsItsCaseUntilItHasEnded() {
        Complaint complaint = note(request.id(), Forum.OMBUDSMAN, today.minusDays(10), today);
        assertThat(complaint.followOn())
                .as("three months from the complaint (R44)")
                .isEqualTo(work.bean(Deadlines.class)
                        .workingDays()
                        .onOrAfter(today.minusDays(10).plusMonths(3)));
        assertThat(held(request)).isTrue();
        assertThat(held(sibling)).as("the other right of the message").isFalse();
        assertThat(work.look(() -> holds.onAnyOf(request.submissionId()))).isTrue();

        as(() -> complaints.estimate(complaint.id(), "1234/161/26", today.plusDays(200)));
        Complaint estimated = get(complaint);
        assertThat(estimated.followOn()).isEqualTo(today.plusDays(200));
        assertThat(estimated.estimated()).isTrue();
        assertThat(estimated.reference()).isEqualTo("1234/161/26");

        as(() -> complaints.end(complaint.id(), "", today));
        assertThat(held(request)).isFalse();
        assertThat(get(complaint).open()).isFalse();
    }

    /** R44, D4: three months from Saturday 15.8.2026 end on a Sunday; somebody looks on Monday. */
    @Test
    void theDayToLookIsAWorkingDay() {
        LocalDate saturday = LocalDate.of(2026, 8, 15);
        Complaint complaint = note(request.id(), Forum.OMBUDSMAN, saturday, today);
        assertThat(complaint.followOn()).isEqualTo(LocalDate.of(2026, 11, 16));
        LocalDate sunday = LocalDate.of(2031, 6, 1);
        as(() -> complaints.lookAgain(complaint.id(), "", sunday));
        assertThat(get(complaint).followOn()).isEqualTo(LocalDate.of(2031, 6, 2));
    }

    @Test
    @DisplayName(
            "R44: an explanation that the authority wants has its own day, is looked at five working days before, and is given once")
    void theAuthorityWantsAnExplanation() {
        Complaint complaint = note(request.id(), Forum.OMBUDSMAN, today.minusDays(3), today.minusDays(1));
        refused("refusal.complaint-not-asked", () -> as(() -> complaints.explained(complaint.id(), "", today)));
        refused(
                "refusal.complaint-explain-by-past",
                () -> as(() -> complaints.askedToExplain(complaint.id(), "", today.minusDays(1))));
        LocalDate by = today.plusDays(21);
        as(() -> complaints.askedToExplain(complaint.id(), "7/161/26", by));
        Complaint asked = get(complaint);
        assertThat(asked.explainBy()).isEqualTo(by);
        assertThat(asked.reference()).isEqualTo("7/161/26");
        assertThat(asked.followOn())
                .isEqualTo(work.bean(Deadlines.class).workingDays().minus(by, 5));
        as(() -> complaints.askedToExplain(complaint.id(), "", today));
        assertThat(get(complaint).followOn()).as("never in the past").isEqualTo(today);
        refused(
                "refusal.complaint-explained-before-known",
                () -> as(() -> complaints.explained(complaint.id(), "", today.minusDays(2))));
        refused("refusal.complaint-days", () -> as(() -> complaints.explained(complaint.id(), "", today.plusDays(1))));
        as(() -> complaints.explained(complaint.id(), "", today));
        assertThat(get(complaint).explainedOn()).isEqualTo(today);
        assertThat(get(complaint).explanationWaits()).isFalse();
        assertThat(held(request)).as("given, not ended").isTrue();
    }

    @Test
    void aSuitAboutTheWholeMessageHoldsEveryRequestOfItAndTheLastEndFreesThem() {
        Complaint suit = note(null, Forum.DISTRICT_COURT, today, today);
        Complaint complaint = note(request.id(), Forum.OMBUDSMAN, today, today);
        assertThat(held(request)).isTrue();
        assertThat(held(sibling)).isTrue();
        as(() -> complaints.end(suit.id(), "", today));
        assertThat(held(request)).isTrue();
        assertThat(held(sibling)).isFalse();
        as(() -> complaints.end(complaint.id(), "", today));
        assertThat(held(request)).isFalse();
    }

    @Test
    void theTimelineTellsItWithoutTheNumberOfTheAuthority() {
        note(request.id(), Forum.OMBUDSMAN, today, today);
        assertThat(work.look(() -> work.bean(AuditTrail.class).of(request.submissionId(), request.id())))
                .filteredOn(entry -> entry.verb() == Verb.COMPLAINT_NOTED)
                .singleElement()
                .extracting(AuditEntry::facts)
                .isEqualTo(
                        Map.of("forum", "OMBUDSMAN", "day", today.plusMonths(3).toString()));
    }

    @Test
    void theDataProtectionOfficerMayNoteItAndARegisterOwnerMayNot() {
        NewComplaint noted = new NewComplaint(Forum.OMBUDSMAN, "", today, today);
        work.as(CaseWork.DPO, () -> complaints.note(request.submissionId(), request.id(), noted));
        assertThat(held(request)).isTrue();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> work.as(
                        CaseWork.REGISTER_OWNER, () -> complaints.note(request.submissionId(), request.id(), noted)));
    }

    @Test
    void daysThatCannotBeAreRefused() {
        refused("refusal.complaint-days", () -> note(request.id(), Forum.OMBUDSMAN, today, today.plusDays(1)));
        refused("refusal.complaint-days", () -> note(request.id(), Forum.OMBUDSMAN, today, today.minusDays(1)));
        Complaint complaint = note(request.id(), Forum.OMBUDSMAN, today, today);
        refused("refusal.complaint-look-later", () -> as(() -> complaints.estimate(complaint.id(), "", today)));
        refused("refusal.complaint-look-later", () -> as(() -> complaints.lookAgain(complaint.id(), "", today)));
        refused("refusal.complaint-days", () -> as(() -> complaints.end(complaint.id(), "", today.plusDays(1))));
        refused(
                "refusal.complaint-ended-before-made",
                () -> as(() -> complaints.end(complaint.id(), "", today.minusDays(1))));
        as(() -> complaints.end(complaint.id(), "", today));
        refused("refusal.complaint-ended", () -> as(() -> complaints.end(complaint.id(), "", today)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(() -> complaints.note(
                        request.submissionId(),
                        UUID.randomUUID(),
                        new NewComplaint(Forum.OMBUDSMAN, "", today, today))));
    }

    private static void refused(String key, Runnable verb) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(verb::run)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }

    private Complaint note(
            @org.jspecify.annotations.Nullable UUID requestId, Forum forum, LocalDate made, LocalDate known) {
        return work.as(
                CaseWork.HANDLER,
                () -> complaints.note(request.submissionId(), requestId, new NewComplaint(forum, "", made, known)));
    }

    private Complaint get(Complaint complaint) {
        return work.look(() -> complaints.get(complaint.id()));
    }

    private boolean held(RightsRequest which) {
        return work.look(() -> holds.on(which.id()));
    }

    private void as(Runnable verb) {
        work.as(CaseWork.HANDLER, verb);
    }
}
