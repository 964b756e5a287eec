package org.rightsdesk.identity;

import java.util.Set;
import org.rightsdesk.common.Happened;
import org.rightsdesk.common.Verb;
import org.rightsdesk.request.RequestFile;
import org.rightsdesk.request.Requests;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who read a visitor's request and saw the document at the office is noted with the day; nothing of the document is kept (R27). */
@Component
class SeenAtCounter {

    private final Requests requests;
    private final Ladder ladder;

    SeenAtCounter(Requests requests, Ladder ladder) {
        this.requests = requests;
        this.ladder = ladder;
    }

    @EventListener
    void on(Happened happened) {
        if (happened.verb() == Verb.REQUEST_OPENED && happened.requestId() != null) {
            RequestFile file = requests.file(happened.requestId());
            if (Ladder.known(file).filter(Means.DOCUMENT_SEEN::equals).isPresent()) {
                ladder.note(file.request(), Means.DOCUMENT_SEEN, true, Set.of(), "");
            }
        }
    }
}
