package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import java.util.Set;
import java.util.stream.Collectors;
import org.rightsdesk.correspondence.Message;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.identity.Mark;
import org.rightsdesk.identity.PersonalText;
import org.rightsdesk.intake.Hint;

/** What a later message tells of its writer and the case has no mark for; the handler adds the mark, nobody else (B.4). */
class MessageSigns extends Div {

    private static final long serialVersionUID = 1L;

    MessageSigns(CaseServices services, Message message) {
        addClassName("rd-proposals");
        Set<Mark> known = services.identityDoors().marks().of(message.submissionId());
        services.letterReader().read(message.subject(), message.words()).hints().stream()
                .filter(hint -> !known.contains(mark(hint)))
                .forEach(hint -> add(new Notice(Tone.SOON, words(hint))));
        setVisible(getComponentCount() > 0);
    }

    private static Mark mark(Hint hint) {
        return Mark.valueOf(hint.sign().name());
    }

    private static String words(Hint hint) {
        String said = hint.marks().stream()
                .map(each -> PersonalText.masked(each.words()))
                .distinct()
                .collect(Collectors.joining(", "));
        return Say.text("case.read.sign", Say.text("triage.sign." + mark(hint).key()), said);
    }
}
