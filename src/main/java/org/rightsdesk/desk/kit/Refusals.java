package org.rightsdesk.desk.kit;

import com.vaadin.flow.server.VaadinService;
import java.util.Arrays;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;

/** A "no" of the rules in the language of the person at the screen; who was quicker is named as colleagues name each other. */
final class Refusals {

    private Refusals() {}

    static String words(Refusal refusal) {
        return Say.text(
                refusal.key(), Arrays.stream(refusal.args()).map(Refusals::word).toArray());
    }

    private static Object word(Object arg) {
        return switch (arg) {
            case Verb verb -> Say.text("timeline." + verb.key());
            case Actor actor -> who(actor);
            default -> arg;
        };
    }

    private static Object who(Actor actor) {
        if (actor.kind() != Actor.Kind.STAFF) {
            return Say.text("case.actor.customer");
        }
        return VaadinService.getCurrent()
                .getInstantiator()
                .getOrCreate(Names.class)
                .colleague(actor.name());
    }
}
