package org.rightsdesk.correspondence.letter;

import org.rightsdesk.correspondence.Element;
import org.rightsdesk.request.ReplyParagraph.Place;
import org.rightsdesk.request.Right;

/** Tells whose data the company has corrected unasked what was changed, when and where (M3, C.2). */
final class OwnCorrection {

    private OwnCorrection() {}

    static void tell(Scene scene, Phrases phrases) {
        Wording added = new Wording(scene.added(), phrases);
        phrases.say("letter.correction-notice.why");
        if (added.speaksOf(Place.DONE)) {
            added.say(Place.DONE);
        } else {
            phrases.carrying(Element.WHAT_WAS_DONE).say("letter.correction-notice.done");
        }
        added.say(Place.INFORMATION);
        if (Right.RECTIFICATION.recipientsAreTold()
                && !scene.company().recipients().isEmpty()) {
            phrases.say("letter.reply.recipients");
        }
        phrases.say("letter.correction-notice.you");
        Notices.remedies(phrases, false);
    }
}
