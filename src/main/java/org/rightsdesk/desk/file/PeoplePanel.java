package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.identity.IdentityCheck;
import org.rightsdesk.identity.Representation;
import org.rightsdesk.request.Decision;
import org.rightsdesk.request.EarlierCase;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.worklist.WorkItem;

/** Who has to do with the case: the person and who acts for him or her, who works on it, who decides; and what else the person asked. */
class PeoplePanel extends Panel {

    private static final long serialVersionUID = 1L;

    private final transient CaseServices services;
    private final transient CaseFile file;

    PeoplePanel(CaseServices services, CaseFile file) {
        super(Say.text("file.people"));
        this.services = services;
        this.file = file;
        Facts facts = new Facts()
                .add(
                        Say.text("file.people.person"),
                        represented().map(Representation::person).orElseGet(this::writer))
                .add(Say.text("case.identity.representative"), representative())
                .add(Say.text("file.people.handlers"), handlers());
        givenUp(facts);
        decision(facts);
        show(facts);
        marks();
        family();
        earlier();
    }

    private String representative() {
        return services.identityDoors()
                .representatives()
                .of(file.id())
                .map(this::representative)
                .orElse("–");
    }

    private Optional<Representation> represented() {
        return services.identityDoors().representatives().of(file.id()).filter(by -> !by.person()
                .isEmpty());
    }

    private String writer() {
        return file.submission().requester().shownName();
    }

    private String representative(Representation by) {
        return writer() + ": "
                + Say.text(
                        "file.people.checked",
                        Say.text(by.kind().nameKey()),
                        services.names().colleague(by.checkedBy()),
                        Say.moment(by.checkedAt()));
    }

    private String handlers() {
        String names = file.open().stream()
                .map(WorkItem::assignee)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .map(services.names()::colleague)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Say.text("file.people.nobody") : names;
    }

    /** By what the company shows that it could not tell who asked (Art. 11(2)). */
    private void givenUp(Facts facts) {
        services.identity()
                .current(file.id())
                .filter(check -> check.state() == IdentityCheck.State.NOT_IDENTIFIABLE && check.note() != null)
                .ifPresent(check -> {
                    facts.add(Say.text("file.people.given-up"), check.note());
                    if (check.neverAsked() != null) {
                        facts.add(Say.text("case.identity.never-asked"), check.neverAsked());
                    }
                });
    }

    private void decision(Facts facts) {
        services.decisions().current(file.id()).ifPresent(decision -> {
            facts.add(Say.text("case.proposed-by"), services.names().colleague(decision.proposedBy()));
            if (decision.settledBy() != null && decision.state() == Decision.State.SIGNED) {
                facts.add(Say.text("file.people.decider"), services.names().colleague(decision.settledBy()));
            }
        });
    }

    private void marks() {
        UnorderedList marks = new UnorderedList();
        marks.addClassName("rd-people-marks");
        services.identityDoors()
                .marks()
                .of(file.submission().id())
                .forEach(mark -> marks.add(new ListItem(Say.text(mark.nameKey()))));
        if (marks.getChildren().findAny().isPresent()) {
            body().add(marks);
        }
    }

    private void family() {
        UnorderedList others = list();
        services.requests().ofSubmission(file.submission().id()).stream()
                .filter(sibling -> !sibling.id().equals(file.id()))
                .forEach(sibling -> others.add(item(sibling)));
        section("file.people.family", others);
    }

    /** Only cases of companies that the person at the screen belongs to. */
    private void earlier() {
        UnorderedList cases = list();
        services.related().before(file.submission().id()).forEach(earlier -> cases.add(item(earlier)));
        section("file.people.earlier", cases);
    }

    private void section(String key, UnorderedList list) {
        if (list.getChildren().findAny().isPresent()) {
            body().add(new H3(Say.text(key)), list);
        }
    }

    private ListItem item(RightsRequest request) {
        return item(
                new Anchor(Paths.request(request.id()), request.reference()),
                Say.text(request.right().nameKey()) + " · " + CaseFacts.status(request));
    }

    /** An earlier message that became one case leads to it, any other to the message. */
    private ListItem item(EarlierCase earlier) {
        List<RightsRequest> opened = services.requests().ofSubmission(earlier.submissionId());
        String path =
                opened.size() == 1 ? Paths.request(opened.getFirst().id()) : Paths.submission(earlier.submissionId());
        String rights = earlier.rights().stream()
                .map(right -> Say.text(right.nameKey()))
                .collect(Collectors.joining(", "));
        String state = Say.text("triage.earlier." + (earlier.running() ? "running" : "ended"));
        return item(
                new Anchor(path, earlier.reference()),
                (rights.isEmpty() ? state : rights + " · " + state) + " · " + Say.moment(earlier.receivedAt()));
    }

    private static ListItem item(Anchor link, String words) {
        Span about = new Span(words);
        about.addClassName("rd-hint");
        ListItem item = new ListItem(link, about);
        item.addClassName("rd-cell");
        return item;
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("rd-related");
        return list;
    }
}
