package org.rightsdesk.desk.manager;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Language;
import org.rightsdesk.desk.kit.CompanyTag;
import org.rightsdesk.desk.kit.CsvLink;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;

/** The yearly report of each company, on paper and for a spreadsheet: of this year so far and of the last. */
class ReportPanel extends Panel {

    private static final long serialVersionUID = 1L;

    private final transient ReportPaper paper;
    private final transient Names names;

    ReportPanel(ReportPaper paper, Names names, List<CompanyKey> companies, int thisYear) {
        super(Say.text("report.panel"));
        this.paper = paper;
        this.names = names;
        addClassName("rd-full");
        Paragraph hint = new Paragraph(Say.text("report.lead"));
        hint.addClassName("rd-hint");
        UnorderedList list = new UnorderedList();
        list.addClassName("rd-reports");
        companies.forEach(company -> list.add(line(company, thisYear)));
        show(hint, list);
    }

    private ListItem line(CompanyKey company, int thisYear) {
        CompanyTag name = new CompanyTag(company, names.shortName(company));
        Div links = new Div();
        links.addClassName("rd-links");
        for (int year : new int[] {thisYear, thisYear - 1}) {
            links.add(pdf(company, year), csv(company, year));
        }
        return new ListItem(name, links);
    }

    private Anchor pdf(CompanyKey company, int year) {
        Language language = Say.language();
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = paper.pdf(company, year, language);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), file(company, year, "pdf"), "application/pdf", bytes.length);
        });
        return named(new Anchor(handler, AttachmentType.DOWNLOAD, year + " PDF"), company);
    }

    private Anchor csv(CompanyKey company, int year) {
        Language language = Say.language();
        CsvLink link = new CsvLink(file(company, year, "csv"), () -> paper.text(company, year, language)
                .rows());
        link.setText(year + " CSV");
        return named(link, company);
    }

    /** Out of its line a link must still say whose report it brings. */
    private Anchor named(Anchor link, CompanyKey company) {
        String name = Say.text("report.link", link.getText(), names.shortName(company));
        link.setTitle(name);
        link.getElement().setAttribute("aria-label", name);
        return link;
    }

    private static String file(CompanyKey company, int year, String ending) {
        return "report-" + company.value() + "-" + year + "." + ending;
    }
}
