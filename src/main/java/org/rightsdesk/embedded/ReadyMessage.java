package org.rightsdesk.embedded;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.security.DemoUsers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What the person at the keyboard needs once the application runs: addresses, mail ports and sign-ins. */
@Component
@Profile(EmbeddedSettings.PROFILE)
class ReadyMessage {

    private static final String TEXT =
            """

            Rightsdesk is ready.

              Desk (staff)        http://localhost:%1$s/desk/
              Customers           http://localhost:%1$s/
              Mail                SMTP localhost:%2$s, IMAP localhost:%3$s (user = any address, any password)
              Data                %4$s
            %7$s
              Sign-ins, all with the password %5$s
            %6$s

              Ctrl-C ends it. The data stay.
            """;

    private final Environment environment;
    private final EmbeddedSettings settings;
    private final DemoUsers users;
    private final Clock clock;
    private final Duration ahead;

    ReadyMessage(
            Environment environment,
            EmbeddedSettings settings,
            DemoUsers users,
            Clock clock,
            @Value("${rightsdesk.ahead:0d}") Duration ahead) {
        this.clock = clock;
        this.ahead = ahead;
        this.environment = environment;
        this.settings = settings;
        this.users = users;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (!settings.throwAway()) {
            System.out.println(text());
        }
    }

    String text() {
        return TEXT.formatted(
                environment.getProperty("local.server.port"),
                environment.getProperty("spring.mail.port"),
                environment.getProperty("rightsdesk.mail.imap.port"),
                settings.folder().toAbsolutePath(),
                DemoUsers.PASSWORD,
                users.all().stream().map(ReadyMessage::line).collect(Collectors.joining("\n")),
                today());
    }

    /** Empty, or a line that says that the clock is ahead. */
    private String today() {
        return ahead.isZero()
                ? ""
                : "  Today is            %s, %d days ahead\n"
                        .formatted(Helsinki.dayOf(clock.instant()), ahead.toDays());
    }

    private static String line(DemoUsers.Demo user) {
        String role = user.role().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String where = user.company().isEmpty() ? "all five companies" : "only " + user.company();
        return "    %-18s %-16s %s, %s".formatted(user.username(), user.displayName(), role, where);
    }
}
