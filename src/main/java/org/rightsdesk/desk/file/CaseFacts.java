package org.rightsdesk.desk.file;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.request.Requester;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Status;

/** The facts of the case in one line. */
class CaseFacts extends DescriptionList {

    private static final long serialVersionUID = 1L;

    CaseFacts(CaseServices services, CaseFile file) {
        addClassName("rd-facts-line");
        RightsRequest request = file.request();
        Requester requester = file.submission().requester();
        fact("case.fact.reference", new Span(request.reference()));
        fact(
                "case.fact.right",
                new Span(Say.text(request.right().nameKey()) + ", "
                        + Articles.shortly(request.right().citation())));
        fact("case.fact.company", services.names().shortTag(request.company()));
        fact("case.fact.customer-number", new Span(or(requester.customerNumber())));
        fact("case.fact.contact", new Span(contact(requester)));
        fact(
                "case.fact.received",
                new Span(Say.moment(request.receivedAt()) + ", "
                        + Say.text(file.submission().channel().nameKey())));
        fact(
                "case.fact.language",
                new Span(Say.text("desk.language." + request.language().tag())));
        fact("case.fact.status", new Span(status(request, file.shownStatus())));
        family(services, file);
    }

    private void family(CaseServices services, CaseFile file) {
        Div others = new Div();
        for (RightsRequest sibling :
                services.requests().ofSubmission(file.submission().id())) {
            if (!sibling.id().equals(file.id())) {
                others.add(new Anchor(Paths.request(sibling.id()), sibling.reference()));
            }
        }
        if (others.getChildren().findAny().isPresent()) {
            others.addClassName("rd-links");
            fact("case.fact.family", others);
        }
    }

    static String status(RightsRequest request) {
        return status(request, request.status());
    }

    private static String status(RightsRequest request, Status shown) {
        String status = Say.text(shown.nameKey());
        return request.outcome() == null
                ? status
                : status + " · " + Say.text(request.outcome().nameKey());
    }

    private static String contact(Requester requester) {
        if (requester.email() != null) {
            return requester.email().value();
        }
        return or(requester.postalAddress() == null ? requester.phone() : requester.postalAddress());
    }

    private static String or(@org.jspecify.annotations.Nullable String value) {
        return value == null || value.isBlank() ? "–" : value;
    }

    private void fact(String key, Component value) {
        Div pair = new Div(new Term(Say.text(key)), new Description(value));
        add(pair);
    }
}
