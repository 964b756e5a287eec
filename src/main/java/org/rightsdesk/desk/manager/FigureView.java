package org.rightsdesk.desk.manager;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.rightsdesk.desk.Frame;
import org.rightsdesk.desk.kit.CompanyTag;
import org.rightsdesk.desk.kit.CsvLink;
import org.rightsdesk.desk.kit.DataTable;
import org.rightsdesk.desk.kit.DeadlineReader;
import org.rightsdesk.desk.kit.DeskView;
import org.rightsdesk.desk.kit.EmptyState;
import org.rightsdesk.desk.kit.GuideSection;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.insight.Answers;
import org.rightsdesk.insight.Behind;
import org.rightsdesk.insight.Counted;
import org.rightsdesk.insight.CountedList;
import org.rightsdesk.insight.Span;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Right;

/** The list behind a figure of the manager's page: which requests were answered, extended, asked about, opened again or refused. */
@Route(value = Paths.FIGURE, layout = Frame.class)
@PermitAll
class FigureView extends DeskView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    private final transient Answers answers;
    private final transient DeadlineReader reader;
    private final transient Names names;
    private final transient Access access;

    FigureView(Answers answers, DeadlineReader reader, Names names, Access access) {
        this.answers = answers;
        this.reader = reader;
        this.names = names;
        this.access = access;
    }

    @Override
    public GuideSection guide() {
        return GuideSection.TASK_LIST;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (access.companies().stream()
                .noneMatch(each -> access.may(each, Role.MANAGER, Role.DATA_PROTECTION_OFFICER, Role.MAIN_USER))) {
            throw new Refusal("refusal.no-role");
        }
        QueryParameters query = event.getLocation().getQueryParameters();
        String of = query.getSingleParameter("of").orElse("");
        String ground = query.getSingleParameter("ground").orElse("");
        show(
                one(Behind.values(), FigureLink::key, of).orElse(Behind.ANSWERED),
                Period.of(query.getSingleParameter("period").orElse("")),
                one(Ground.values(), Ground::name, ground).orElse(null));
    }

    private static <E> java.util.Optional<E> one(E[] values, java.util.function.Function<E, String> key, String word) {
        return Stream.of(values).filter(each -> key.apply(each).equals(word)).findFirst();
    }

    private void show(Behind figure, Period period, @Nullable Ground ground) {
        Span span = period.span(reader.today());
        CountedList found = answers.behind(figure, span, ground == null ? null : ground.name(), MOST);
        String what = Say.of("figure.of", figure) + (ground == null ? "" : ": " + Say.text(ground.nameKey()));
        heading(what, Say.text("figure.sub", found.total(), Say.date(span.from()), Say.date(span.until())));
        removeAll();
        add(new Anchor(Paths.MANAGER + "?period=" + period.key(), Say.text("figure.back")));
        if (found.first().isEmpty()) {
            add(new EmptyState(Tone.INFO, "gauge", Say.text("figure.none"), Say.text("figure.none.text")));
        } else {
            add(list(what, figure, found));
        }
    }

    private static List<String> columns(Behind figure) {
        List<String> columns = List.of(
                "cases.reference", "cases.right", "cases.company", "cases.received", "figure.day", "figure.days");
        return figure == Behind.REFUSED
                ? Stream.concat(columns.stream(), Stream.of("figure.category")).toList()
                : columns;
    }

    private Panel list(String what, Behind figure, CountedList found) {
        DataTable table =
                new DataTable(what, columns(figure).stream().map(Say::text).toList());
        found.first()
                .forEach(each ->
                        table.row(new Anchor(Paths.request(each.requestId()), each.reference()), cells(each, figure)));
        Div scroll = new Div(table);
        scroll.addClassNames("rd-scroll", "rd-figure-list");
        table.inBlocks().addClassName("rd-named-above");
        Panel panel = new Panel(what, scroll);
        panel.end(new CsvLink("figure.csv", () -> rows(figure, found)));
        if (found.total() > MOST) {
            panel.body().add(new Paragraph(Say.text("cases.more", MOST)));
        }
        return panel;
    }

    private List<List<Object>> rows(Behind figure, CountedList found) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(columns(figure).stream().<Object>map(Say::text).toList());
        found.first().forEach(each -> {
            List<Object> row = new ArrayList<>(List.of(each.reference()));
            for (Object cell : cells(each, figure)) {
                row.add(cell instanceof CompanyTag ? names.shortName(each.company()) : cell);
            }
            rows.add(row);
        });
        return rows;
    }

    private Object[] cells(Counted each, Behind figure) {
        List<Object> cells = new ArrayList<>(List.of(
                Say.capital(Right.valueOf(each.right()).nameKey()),
                new CompanyTag(each.company(), names.shortName(each.company())),
                Say.date(each.received()),
                Say.date(each.day()),
                ChronoUnit.DAYS.between(each.received(), each.day())));
        String category = each.category();
        if (figure == Behind.REFUSED && category != null) {
            cells.add(names.category(each.company(), category));
        }
        return cells.toArray();
    }
}
