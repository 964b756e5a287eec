package org.rightsdesk.embedded;

import com.icegreen.greenmail.util.GreenMail;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** The beans of the default way to run. Boot's own connection pool takes the address of the database from {@link EmbeddedDatabase}. */
@Configuration(proxyBeanMethods = false)
@Profile(EmbeddedSettings.PROFILE)
class EmbeddedConfiguration {

    @Bean
    static EmbeddedSettings embeddedSettings(Environment environment) {
        return EmbeddedSettings.of(environment);
    }

    @Bean
    EmbeddedDatabase embeddedDatabase(EmbeddedSettings settings, @Value("${rightsdesk.ahead:0d}") Duration ahead) {
        return EmbeddedDatabase.start(settings, ahead);
    }

    /** By the application's own clock, also where a test has put another before it. */
    @Bean
    EmbeddedMailServer embeddedMailServer(
            EmbeddedSettings settings, ReservedPorts ports, @Qualifier("clock") Clock clock) {
        ports.release();
        return EmbeddedMailServer.start(
                ports.port(0),
                ports.port(1),
                settings.throwAway() ? null : settings.folder().resolve("mail"),
                clock);
    }

    @Bean(destroyMethod = "")
    GreenMail greenMail(EmbeddedMailServer mailServer) {
        return mailServer.server();
    }
}
