package org.rightsdesk.embedded;

import com.icegreen.greenmail.util.GreenMail;
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
    EmbeddedDatabase embeddedDatabase(EmbeddedSettings settings) {
        return EmbeddedDatabase.start(settings);
    }

    @Bean
    EmbeddedMailServer embeddedMailServer(EmbeddedSettings settings, ReservedPorts ports) {
        ports.release();
        return EmbeddedMailServer.start(
                ports.port(0),
                ports.port(1),
                settings.throwAway() ? null : settings.folder().resolve("mail"));
    }

    @Bean(destroyMethod = "")
    GreenMail greenMail(EmbeddedMailServer mailServer) {
        return mailServer.server();
    }
}
