package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.H3;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.followup.KeptPart;
import org.rightsdesk.followup.Restriction;
import org.rightsdesk.measure.CorrectedPlace;
import org.rightsdesk.measure.FieldToCorrect;
import org.rightsdesk.measure.Publication;
import org.rightsdesk.registers.Action;
import org.rightsdesk.registers.EarlierNotice;
import org.rightsdesk.registers.RecipientNotice;
import org.rightsdesk.registers.Search;
import org.rightsdesk.request.Decision;

/** What was found, decided, done and told, in one place; on the screen and on paper. Nothing where nothing is done yet. */
class DonePanel extends Panel {

    private static final long serialVersionUID = 1L;

    private final transient CaseServices services;
    private final transient CaseFile file;

    DonePanel(CaseServices services, CaseFile file) {
        super(Say.text("file.done"));
        this.services = services;
        this.file = file;
        addClassName("rd-done");
        searches(services.searches().of(file.id()).stream()
                .filter(search -> search.result() != null)
                .toList());
        services.decisions()
                .current(file.id())
                .filter(decision -> decision.state() == Decision.State.SIGNED)
                .ifPresent(decision -> body().add(
                                new H3(Say.text("case.phase.decision")),
                                new DecisionSummary(services, file, decision)));
        actions(services.actions().of(file.id()).stream()
                .filter(action -> action.doneAt() != null)
                .toList());
        services.restrictions().of(file.id()).ifPresent(this::restriction);
        List<KeptPart> kept = services.keptParts().of(file.id()).stream()
                .filter(part -> part.state() != KeptPart.State.REPLACED)
                .toList();
        section("followup.kept", new LaterErasures(services, file, kept), kept.isEmpty());
        publications(services.publications().of(file.id()), kept);
        places(services.places().of(file.id()), services.places().toDo(file.id()));
        recipients(services.recipients().of(file.id()).stream()
                .filter(notice -> notice.settledAt() != null)
                .toList());
        setVisible(body().getChildren().findAny().isPresent());
    }

    private void searches(List<Search> done) {
        Facts facts = new Facts();
        done.forEach(search -> facts.add(
                file.name(search.register()),
                join(Say.of("case.search.result", Objects.requireNonNull(search.result())), search.note())));
        section("case.phase.search", facts, done.isEmpty());
    }

    private void actions(List<Action> done) {
        Facts facts = new Facts();
        done.forEach(action -> facts.add(
                file.name(action.register()), join(services.names().colleague(action.doneBy()), action.note())));
        section("case.phase.carry-out", facts, done.isEmpty());
    }

    /** A closed case may still bind: who opens it later must see that the data rest, and until when. */
    private void restriction(Restriction restriction) {
        String since = Say.date(Helsinki.dayOf(restriction.setAt()));
        String said =
                switch (restriction.state()) {
                    case SET -> Say.text("followup.restriction.set", since, Say.date(restriction.reviewOn()));
                    case LIFTING -> Say.text("followup.restriction.lifting", since);
                    case LIFTED ->
                        Say.text(
                                "followup.restriction.lifted",
                                Say.date(Helsinki.dayOf(Objects.requireNonNull(restriction.liftedAt()))));
                };
        section("followup.restriction", new Facts().add(Say.text("followup.restriction.state"), said), false);
    }

    private void publications(List<Publication> said, List<KeptPart> kept) {
        Facts facts = new Facts();
        said.forEach(each -> facts.add(file.name(each.register()), published(each.published(), each.told())));
        List<KeptPart> later =
                kept.stream().filter(part -> part.published() != null).toList();
        later.forEach(part -> facts.add(file.category(part.category()), published(part.published(), part.told())));
        section("publication.title", facts, said.isEmpty() && later.isEmpty());
    }

    private static String published(@Nullable Boolean yes, @Nullable String told) {
        return join(Say.text(Boolean.TRUE.equals(yes) ? "publication.yes" : "publication.no"), told);
    }

    private void places(List<CorrectedPlace> corrected, List<FieldToCorrect> fields) {
        Facts facts = new Facts();
        for (CorrectedPlace place : corrected) {
            fields.stream()
                    .filter(each -> each.position() == place.position())
                    .findFirst()
                    .ifPresent(each -> facts.add(
                            each.field().field() + " · " + file.name(place.register()),
                            place.state() == CorrectedPlace.State.CHANGED
                                    ? place.before() + " → " + place.after()
                                    : join(Say.of("case.place.state", place.state()), place.before())));
        }
        section("file.done.places", facts, corrected.isEmpty());
    }

    private void recipients(List<RecipientNotice> settled) {
        Facts facts = new Facts();
        List<EarlierNotice> earlier = services.earlierNotices().of(file.id());
        earlier.forEach(notice ->
                facts.add(file.name(notice.recipient()), told(notice.settledAt(), notice.settledBy(), notice.note())));
        settled.forEach(notice ->
                facts.add(file.name(notice.recipient()), told(notice.settledAt(), notice.settledBy(), notice.note())));
        section("file.done.recipients", facts, settled.isEmpty() && earlier.isEmpty());
    }

    private String told(@Nullable Instant at, @Nullable String by, @Nullable String how) {
        String day = Say.date(Helsinki.dayOf(Objects.requireNonNull(at)));
        return join(day + ", " + services.names().colleague(by), how);
    }

    private void section(String key, Facts facts, boolean empty) {
        if (!empty) {
            body().add(new H3(Say.text(key)), facts);
        }
    }

    private static String join(String first, @Nullable String note) {
        return note == null || note.isBlank() ? first : first + ": " + note;
    }
}
