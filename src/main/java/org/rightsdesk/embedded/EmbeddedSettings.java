package org.rightsdesk.embedded;

import java.nio.file.Path;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Settings {@code rightsdesk.embedded.*}.
 *
 * @param folder where the database, its binaries and the mails are kept
 * @param throwAway an empty database that is removed at the end, and no kept mail: for tests
 * @param smtpPort first port to try, the next free one is taken; 0 for any
 * @param imapPort first port to try, the next free one is taken; 0 for any
 * @param demoCases whether an empty database gets demo cases
 */
record EmbeddedSettings(
        @DefaultValue("data") Path folder,
        @DefaultValue("false") boolean throwAway,
        @DefaultValue("3025") int smtpPort,
        @DefaultValue("3143") int imapPort,
        @DefaultValue("true") boolean demoCases) {

    static final String PROFILE = "!production";

    static boolean active(Environment environment) {
        return environment.acceptsProfiles(Profiles.of(PROFILE));
    }

    static EmbeddedSettings of(Environment environment) {
        return Binder.get(environment).bindOrCreate("rightsdesk.embedded", EmbeddedSettings.class);
    }
}
