package org.rightsdesk.correspondence.letter;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What a stored letter says, freed of the layout of mails: headings, paragraphs, lists and real tables. */
final class PaperBody {

    private PaperBody() {}

    static String of(String html) {
        StringBuilder body = new StringBuilder();
        Element paper = Jsoup.parse(html).select("table.paper td").get(1);
        paper.children().stream().skip(1).forEach(child -> body.append(part(child)));
        return body.toString();
    }

    private static String part(Element child) {
        if (child.selectFirst("a.button") != null || child.hasClass("small")) {
            return ""; // a personal link belongs to the mail
        }
        if (child.hasClass("facts")) {
            return table(child);
        }
        boolean last =
                child.nextElementSibling() != null && child.nextElementSibling().hasClass("foot");
        String kind = child.hasClass("foot") ? " class=\"foot\"" : last ? " class=\"closing\"" : "";
        child.select("*").forEach(each -> each.removeAttr("style"));
        return "<" + child.tagName() + kind + ">" + child.html() + "</" + child.tagName() + ">";
    }

    private static String table(Element facts) {
        StringBuilder rows = new StringBuilder("<table>");
        facts.select("tr").forEach(row -> rows.append("<tr><th scope=\"row\">")
                .append(row.child(0).html())
                .append("</th><td>")
                .append(row.child(1).html())
                .append("</td></tr>"));
        return rows.append("</table>").toString();
    }
}
