package org.rightsdesk.desk.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.complaint.Complaints;
import org.rightsdesk.complaint.Forum;
import org.rightsdesk.complaint.NewComplaint;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Submission;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.MutableClock;
import org.rightsdesk.worklist.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The yearly report for accountability (R24): its figures are what happened, and the paper can be read by everybody. */
@DeskTest
class ReportTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ReportPaper paper;

    @Autowired
    MutableClock clock;

    @Test
    void whereNothingWasAnsweredNoShareIsClaimed() {
        ReportText text = people().as(CaseWork.MANAGER, () -> paper.text(CaseWork.KAUHAJOKI, 1999, Language.FI));
        assertThat(text.rows()).contains(List.of("Vastattu kuukaudessa, prosenttia", "–"));
    }

    @ParameterizedTest
    @EnumSource
    void thePaperHasTheFiguresAndSaysItsLanguage(Language language) throws Exception {
        int year = today().getYear();
        byte[] pdf = people().as(CaseWork.MANAGER, () -> paper.pdf(CaseWork.KAUHAJOKI, year, language));
        ReportText text = people().as(CaseWork.MANAGER, () -> paper.text(CaseWork.KAUHAJOKI, year, language));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualToIgnoringCase(language.tag());
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(text.title());
            String words = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(words).contains("Kauhajoen Lämpöhuolto Oy", text.title());
            for (ReportText.Section section : text.sections()) {
                section.rows().forEach(row -> assertThat(words).contains(row.getFirst() + " " + row.get(1)));
            }
        }
    }

    @Test
    void whatHappenedIsCounted() {
        int year = today().getYear();
        var before = report(year);
        RightsRequest request = answered();
        people().as(CaseWork.HANDLER, () -> context.getBean(Complaints.class)
                .note(
                        request.submissionId(),
                        request.id(),
                        new NewComplaint(Forum.OMBUDSMAN, "1/161/26", today(), today())));
        var after = report(year);
        assertThat(after.answers().answered()).isEqualTo(before.answers().answered() + 1);
        assertThat(after.counts().complaints()).isEqualTo(before.counts().complaints() + 1);
        assertThat(after.outcomes()).isNotEqualTo(before.outcomes());
        assertThat(after.byRight()).isNotEqualTo(before.byRight());
    }

    @Test
    void itIsForThoseWhoWatchAndForTheirCompanyOnly() {
        assertThatThrownBy(() -> people().as(CaseWork.HANDLER, () -> paper.pdf(CaseWork.KAUHAJOKI, 2026, Language.FI)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> people().as(
                                CaseWork.HANDLER_OF_MUURAME, () -> paper.pdf(CaseWork.KAUHAJOKI, 2026, Language.FI)))
                .isInstanceOf(NotFound.class);
    }

    private org.rightsdesk.insight.YearReport report(int year) {
        return people().as(CaseWork.MANAGER, () -> context.getBean(org.rightsdesk.insight.YearReports.class)
                .of(CaseWork.KAUHAJOKI, year));
    }

    private RightsRequest answered() {
        Submission submission = people().arrives(CaseWork.KAUHAJOKI, "Vastustan tietojeni käyttöä.");
        people().runJobs(submission.id());
        RightsRequest request =
                people().triage(submission.id(), Right.OBJECTION).getFirst();
        people().runJobs(submission.id());
        for (List<WorkItem> open = people().open(request.id()); !open.isEmpty(); open = people().open(request.id())) {
            people().finish(open.getFirst());
            people().runJobs(submission.id());
        }
        return request;
    }

    private LocalDate today() {
        return Helsinki.dayOf(clock.instant());
    }

    private CaseWork people() {
        return CaseWork.on(context);
    }
}
