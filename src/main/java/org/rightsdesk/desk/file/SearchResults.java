package org.rightsdesk.desk.file;

import com.vaadin.flow.component.details.Details;
import java.util.List;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.registers.Paper;
import org.rightsdesk.registers.Search;

/** What was found where, at hand while deciding. */
class SearchResults extends Details {

    private static final long serialVersionUID = 1L;

    SearchResults(CaseServices services, CaseFile file) {
        List<Search> searches = services.searches().of(file.id());
        setSummaryText(Say.text("case.searches", searches.size()));
        Facts facts = new Facts();
        for (Search search : searches) {
            String result = search.result() == null
                    ? Say.text("case.search.open")
                    : Say.of("case.search.result", search.result());
            String note = search.note() == null || search.note().isBlank() ? "" : ": " + search.note();
            Paper paper = search.paper();
            String where = paper == null
                    ? ""
                    : " – "
                            + Say.text(
                                    "case.paper.at",
                                    paper.place(),
                                    services.names().colleague(paper.fetchedBy()));
            facts.add(file.name(search.register()), result + note + where);
        }
        add(facts);
        setVisible(!searches.isEmpty());
    }
}
