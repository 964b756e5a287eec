package org.rightsdesk.desk.manager;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.rightsdesk.deadline.Deadlines;
import org.rightsdesk.deadline.WorkingDays;
import org.rightsdesk.desk.Frame;
import org.rightsdesk.desk.kit.DeadlineReader;
import org.rightsdesk.desk.kit.DeskView;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.worklist.HandOver;
import org.rightsdesk.insight.Answers;
import org.rightsdesk.insight.Figures;
import org.rightsdesk.insight.Span;
import org.rightsdesk.worklist.Absences;
import org.rightsdesk.worklist.Incidents;
import org.rightsdesk.worklist.WorkFilter;
import org.rightsdesk.worklist.WorkList;
import org.springframework.beans.factory.ObjectProvider;

/** How the work stands: each figure leads to the list behind it. */
@Route(value = Paths.MANAGER, layout = Frame.class)
@PermitAll
class ManagerView extends DeskView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int SOON = 5;
    private static final int AHEAD = 10;
    private static final int AT_ONCE = 50;
    private static final WorkFilter WHOSE = WorkFilter.of(WorkFilter.View.ALL);

    private final transient Figures figures;
    private final transient Answers answers;
    private final transient Deadlines deadlines;
    private final transient DeadlineReader reader;
    private final transient Names names;
    private final transient Access access;
    private final transient ObjectProvider<Incidents> incidents;
    private final transient ReportPaper paper;
    private final transient WorkList list;
    private final transient HandOver handOver;
    private final transient Absences absences;

    ManagerView(
            Figures figures,
            Answers answers,
            Deadlines deadlines,
            DeadlineReader reader,
            Names names,
            Access access,
            ObjectProvider<Incidents> incidents,
            ReportPaper paper,
            WorkList list,
            HandOver handOver,
            Absences absences) {
        this.figures = figures;
        this.answers = answers;
        this.deadlines = deadlines;
        this.reader = reader;
        this.names = names;
        this.access = access;
        this.incidents = incidents;
        this.paper = paper;
        this.list = list;
        this.handOver = handOver;
        this.absences = absences;
        addClassName("rd-manager");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (watched().isEmpty()) {
            throw new Refusal("refusal.no-role");
        }
        String period = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("period")
                .orElse("");
        show(Period.of(period));
    }

    private List<CompanyKey> watched() {
        return access.companies().stream()
                .filter(company -> access.may(company, Role.MANAGER, Role.DATA_PROTECTION_OFFICER, Role.MAIN_USER))
                .sorted(Comparator.comparing(CompanyKey::value))
                .toList();
    }

    private void show(Period period) {
        LocalDate today = reader.today();
        WorkingDays calendar = deadlines.workingDays();
        heading(
                Say.text("desk.nav.manager"),
                Say.text("manager.sub", access.companies().size(), Say.day(today)),
                new PeriodLinks(period, today));
        removeAll();
        LocalDate soon = last(calendar, today, SOON);
        Span span = period.span(today);
        Div cards = new Div(
                due(today, calendar),
                AnswersPanel.of(answers.of(span), answers.byMonth(span), period),
                new TroublePanel(figures, incidents.getIfAvailable(), () -> show(period)),
                new LoadPanel(answers.loads(today, soon), names, colleagues(today, period)),
                GroundsPanel.of(answers.grounds(span), period),
                new OpenPanel(figures.open(), names),
                new ReportPanel(paper, names, watched(), today.getYear()));
        cards.addClassName("rd-cards");
        add(new Tiles(figures.deadlines(today, soon), today), cards);
    }

    private LoadPanel.Colleagues colleagues(LocalDate today, Period period) {
        boolean moves = access.companies().stream().anyMatch(company -> access.may(company, Role.MANAGER));
        return new LoadPanel.Colleagues(
                who -> absences.of(who, today),
                moves ? who -> handOver.open(list.page(WHOSE.whose(who), 0, AT_ONCE), () -> show(period)) : null);
    }

    private DuePanel due(LocalDate today, WorkingDays calendar) {
        LocalDate until = last(calendar, today, AHEAD);
        return DuePanel.of(figures.due(today, until), calendar, today, until);
    }

    private static LocalDate last(WorkingDays calendar, LocalDate today, int days) {
        return Stream.iterate(today, calendar::after).skip(days).findFirst().orElseThrow();
    }
}
