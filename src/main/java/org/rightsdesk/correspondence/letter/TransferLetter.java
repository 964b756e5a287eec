package org.rightsdesk.correspondence.letter;

import java.time.LocalDate;
import java.util.List;
import org.rightsdesk.correspondence.Element;
import org.rightsdesk.correspondence.letter.Block.Fact;
import org.rightsdesk.correspondence.letter.Block.Facts;
import org.rightsdesk.correspondence.letter.Block.Link;

/** To whom the person named (Art. 20(2), R49): it holds no data and no name of the person, only the way to fetch them (R25). */
final class TransferLetter {

    private TransferLetter() {}

    static void write(Scene scene, Phrases phrases) {
        phrases.carrying(Element.WHAT_WAS_DONE)
                .say("letter.data-transfer.what", scene.company().name());
        phrases.say("letter.data-transfer.why." + scene.theRequest().right().key());
        phrases.add(new Link(
                phrases.text("letter.data-transfer.link"),
                scene.extraText("link").orElseThrow()));
        phrases.carrying(Element.WHAT_TO_DO).say("letter.data-transfer.code");
        if (scene.extra().get("until") instanceof LocalDate day) {
            phrases.say("letter.data-transfer.until", phrases.day(day));
        }
        phrases.add(new Facts(List.of(new Fact(
                phrases.text("letter.data-transfer.checksum"),
                scene.extraText("sha256").orElse("")))));
    }
}
