package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Stream;
import org.rightsdesk.common.Step;
import org.rightsdesk.correspondence.Letter;
import org.rightsdesk.correspondence.Letter.State;
import org.rightsdesk.correspondence.Letters;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Say;

/** A letter that a person brings: print and post it, or tell it to who asked for that (R3), and say so. */
class PostForm extends StepForm {

    private static final long serialVersionUID = 1L;

    PostForm(StepContext context) {
        super(context);
        letters(context).forEach(letter -> add(sheet(letter)));
        finish();
    }

    /** Whether the step is about a letter that is to be told. */
    static boolean isToTell(StepContext context) {
        return context.item().step() == Step.POST_LETTER
                && letters(context).anyMatch(letter -> letter.state() == State.TELL_WAITING);
    }

    private static Stream<Letter> letters(StepContext context) {
        return context.services().letters().of(context.submissionId()).stream()
                .filter(letter -> letter.state().isByHand())
                .filter(letter -> letter.caseId().equals(context.caseId()));
    }

    private Div sheet(Letter letter) {
        LetterSheet sheet = new LetterSheet(letter.html());
        Facts facts = new Facts()
                .add(Say.text("case.letter.kind"), Say.text(letter.kind().nameKey()))
                .add(Say.text("case.letter.to"), letter.postalAddress());
        Div buttons = new Div(
                LetterFile.of(context.services(), letter), Buttons.plain("case.letter.print", "printer", sheet::print));
        buttons.addClassName("rd-buttons");
        Div place = new Div(facts, sheet);
        place.addClassName("rd-form");
        boolean told = context.services().oral().mayBeTold(letter.id());
        if (told) {
            OralForm form = new OralForm(context.services().clock().instant());
            place.add(form);
            buttons.add(
                    Buttons.primary("oral.told", "phone", () -> act(() -> form.told(context.services(), letter.id()))));
        }
        if (letter.postalAddress() == null) {
            place.add(address(letter));
        } else {
            buttons.add(posted(letter, told));
        }
        if (letter.state() == State.TELL_WAITING && letter.recipient() != null) {
            buttons.add(Buttons.plain(
                    "oral.mail",
                    "send",
                    () -> act(() -> context.services().oral().mailInstead(letter.id()))));
        }
        place.add(buttons);
        return place;
    }

    /** Nothing can be posted to nowhere: the address first, then the paper with the address on it. */
    private Div address(Letter letter) {
        TextArea address = words("case.address.postal");
        Letters letters = context.services().letters();
        Div place = new Div(
                address,
                Buttons.plain(
                        "case.address.note",
                        "mail-plus",
                        () -> act(() -> letters.addressedForPost(letter.id(), address.getValue()))));
        place.addClassName("rd-form");
        return place;
    }

    private com.vaadin.flow.component.button.Button posted(Letter letter, boolean told) {
        Letters letters = context.services().letters();
        Runnable verb = () -> act(() -> letters.posted(letter.id()));
        return told
                ? Buttons.plain("case.letter.posted", "mail-check", verb::run)
                : Buttons.primary("case.letter.posted", "mail-check", verb::run);
    }
}
