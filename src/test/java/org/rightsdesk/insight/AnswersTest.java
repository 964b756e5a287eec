package org.rightsdesk.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdesk.testing.CaseWork.HANDLER_OF_MUURAME;
import static org.rightsdesk.testing.CaseWork.KAUHAJOKI;
import static org.rightsdesk.testing.CaseWork.MANAGER;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Submission;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.MutableClock;
import org.rightsdesk.worklist.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The manager's figures are what happened, and nobody sees those of a company that is not his or hers. */
@DeskTest
class AnswersTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Answers answers;

    @Autowired
    LastDays lastDays;

    @Autowired
    MutableClock clock;

    private CaseWork people;
    private Span span;

    @BeforeEach
    void begin() {
        people = CaseWork.on(context);
        LocalDate today = Helsinki.dayOf(clock.instant());
        span = new Span(today.minusYears(1), today);
    }

    private RightsRequest opened() {
        Submission submission = people.arrives(KAUHAJOKI, "Vastustan tietojeni käyttöä.");
        people.runJobs(submission.id());
        RightsRequest request = people.triage(submission.id(), Right.OBJECTION).getFirst();
        people.runJobs(submission.id());
        return request;
    }

    private void finish(RightsRequest request) {
        for (List<WorkItem> open = people.open(request.id()); !open.isEmpty(); open = people.open(request.id())) {
            people.finish(open.getFirst());
            people.runJobs(request.submissionId());
        }
    }

    @Test
    void anAnsweredRequestIsCountedInItsSpanAndMonth() {
        AnswerFigures before = people.as(MANAGER, () -> answers.of(span));
        finish(opened());
        AnswerFigures after = people.as(MANAGER, () -> answers.of(span));
        assertThat(after.answered()).isEqualTo(before.answered() + 1);
        assertThat(after.inMonth()).isEqualTo(before.inMonth() + 1);
        assertThat(people.as(MANAGER, () -> answers.byMonth(span)))
                .extracting(MonthOfAnswers::month)
                .contains(YearMonth.from(span.until()));
        Span earlier = new Span(span.from().minusYears(9), span.from().minusYears(8));
        assertThat(people.as(MANAGER, () -> answers.of(earlier))).isEqualTo(new AnswerFigures(0, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void eachFigureIsTheLengthOfTheListBehindIt() {
        RightsRequest request = opened();
        finish(request);
        AnswerFigures figures = people.as(MANAGER, () -> answers.of(span));
        assertThat(behind(Behind.ANSWERED).total()).isEqualTo(figures.answered());
        assertThat(behind(Behind.SLOW).total()).isEqualTo(figures.answered() - figures.inMonth());
        assertThat(behind(Behind.EXTENDED).total()).isEqualTo(figures.extended());
        assertThat(behind(Behind.ASKED).total()).isEqualTo(figures.asked());
        assertThat(behind(Behind.PAUSED).total()).isEqualTo(figures.pauses());
        assertThat(behind(Behind.REOPENED).total()).isEqualTo(figures.reopened());
        people.as(MANAGER, () -> answers.grounds(span)).forEach(ground -> assertThat(
                        people.as(MANAGER, () -> answers.behind(Behind.REFUSED, span, ground.ground(), 1)
                                .total()))
                .as(ground.ground())
                .isEqualTo(ground.parts()));
        assertThat(behind(Behind.ANSWERED).first())
                .extracting(Counted::requestId)
                .contains(request.id());
        assertThat(people.as(HANDLER_OF_MUURAME, () -> answers.behind(Behind.ANSWERED, span, null, 500))
                        .first())
                .extracting(Counted::company)
                .doesNotContain(KAUHAJOKI);
    }

    private CountedList behind(Behind figure) {
        return people.as(MANAGER, () -> answers.behind(figure, span, null, 500));
    }

    @Test
    void openWorkStandsInTheLoadsAndTheCalendarOfItsCompanyOnly() {
        RightsRequest request = opened();
        assertThat(people.as(MANAGER, () -> answers.loads(span.until(), span.until())))
                .extracting(Load::assignee)
                .contains((String) null);
        CalendarFilter all = new CalendarFilter(null, null);
        LocalDate far = span.until().plusMonths(3);
        assertThat(people.as(MANAGER, () -> lastDays.between(span.until(), far, all, 500)))
                .flatExtracting(BusyDay::first)
                .extracting(LastDay::requestId)
                .contains(request.id());
        assertThat(people.as(HANDLER_OF_MUURAME, () -> lastDays.between(span.until(), far, all, 500)))
                .flatExtracting(BusyDay::first)
                .extracting(LastDay::company)
                .doesNotContain(KAUHAJOKI);
    }
}
