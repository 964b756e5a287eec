package org.rightsdesk.desk.manager;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.desk.kit.CompanyTag;
import org.rightsdesk.desk.kit.CsvLink;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.SoftHyphens;
import org.rightsdesk.insight.OpenCases;
import org.rightsdesk.request.Right;

/** Open requests by company and right; each figure opens its list. */
class OpenPanel extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int HOTTEST = 6;

    OpenPanel(List<OpenCases> open, Names names) {
        super(Say.text("manager.by-company"));
        addClassName("rd-full");
        Span sum = new Span(Say.text("manager.open-cases", sum(open)));
        Div end = new Div(sum, new CsvLink("open-cases.csv", () -> rows(open, names)));
        end.addClassName("rd-links");
        end(end);
        List<Right> rights = Arrays.stream(Right.values())
                .filter(right -> open.stream().anyMatch(each -> each.right().equals(right.name())))
                .toList();
        NativeTable table = new NativeTable();
        table.addClassNames("rd-matrix", "rd-named-above");
        table.setCaptionText(Say.text("manager.by-company.caption"));
        NativeTableRow head = new NativeTableRow(header(Say.text("case.fact.company"), "col"));
        rights.forEach(right -> head.add(header(SoftHyphens.in(Say.text(right.nameKey())), "col")));
        head.add(header(Say.text("manager.sum"), "col"));
        table.getHead().add(head);
        open.stream()
                .map(OpenCases::company)
                .distinct()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .forEach(company -> table.getBody().add(row(company, names, rights, open)));
        Div scroll = new Div(table);
        scroll.addClassName("rd-scroll");
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        scroll.getElement().setAttribute("aria-label", Say.text("manager.by-company"));
        Paragraph hint = new Paragraph(Say.text("manager.by-company.caption"));
        hint.addClassName("rd-hint");
        hint.getElement().setAttribute("aria-hidden", "true");
        show(hint, scroll);
    }

    private static List<List<Object>> rows(List<OpenCases> open, Names names) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(Say.text("case.fact.company"), Say.text("worklist.right"), Say.text("manager.load.open")));
        open.forEach(each -> rows.add(List.of(
                names.company(each.company()).name(),
                Say.text(Right.valueOf(each.right()).nameKey()),
                each.count())));
        return rows;
    }

    private static NativeTableRow row(CompanyKey company, Names names, List<Right> rights, List<OpenCases> open) {
        NativeTableHeaderCell name = header("", "row");
        name.add(new CompanyTag(company, names.shortName(company)));
        NativeTableRow row = new NativeTableRow(name);
        List<OpenCases> own =
                open.stream().filter(each -> each.company().equals(company)).toList();
        for (Right right : rights) {
            int count = sum(own.stream()
                    .filter(each -> each.right().equals(right.name()))
                    .toList());
            NativeTableCell cell = new NativeTableCell(figure(company, right, count));
            cell.getElement().setAttribute("data-heat", String.valueOf(Math.min(count, HOTTEST)));
            row.add(cell);
        }
        Span total = new Span(Integer.toString(sum(own)));
        total.addClassName("rd-total");
        row.add(new NativeTableCell(total));
        return row;
    }

    private static Component figure(CompanyKey company, Right right, int count) {
        return count == 0
                ? new Span("–")
                : new Anchor("?view=all&company=" + company.value() + "&right=" + right.key(), Integer.toString(count));
    }

    private static NativeTableHeaderCell header(String words, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static int sum(List<OpenCases> cases) {
        return cases.stream().mapToInt(OpenCases::count).sum();
    }
}
