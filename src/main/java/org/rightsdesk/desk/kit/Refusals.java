package org.rightsdesk.desk.kit;

import com.vaadin.flow.server.VaadinService;
import java.util.stream.Stream;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.ChangedMeanwhile;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;

/**
 * A "no" of the rules in the language of the person at the screen; who was quicker is named as colleagues name
 * each other, oneself in another window as oneself.
 */
final class Refusals {

    private Refusals() {}

    static String words(Refusal refusal) {
        String key =
                refusal instanceof ChangedMeanwhile && Stream.of(refusal.args()).anyMatch(me()::equals)
                        ? "refusal.changed-meanwhile-self"
                        : refusal.key();
        return Say.text(key, Stream.of(refusal.args()).map(Refusals::word).toArray());
    }

    private static Actor me() {
        return bean(Access.class).actor();
    }

    private static <T> T bean(Class<T> type) {
        return VaadinService.getCurrent().getInstantiator().getOrCreate(type);
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
        return bean(Names.class).colleague(actor.name());
    }
}
