package org.rightsdesk.embedded;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Before any bean exists: finds out at once whether the web port is free, and chooses the ports of the mail server. */
class EmbeddedPorts implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (EmbeddedSettings.active(environment)) {
            checkWebPort(environment.getProperty("server.port", Integer.class, 8080));
            ReservedPorts ports = publishMailPorts(environment, EmbeddedSettings.of(environment));
            context.getBeanFactory().registerSingleton("reservedPorts", ports);
        }
    }

    private static void checkWebPort(int port) {
        if (port > 0 && !Ports.isFree(port)) {
            throw new CannotStart(
                    "Port " + port + " is in use by another program, perhaps by a Rightsdesk that is already running.",
                    "End that program, or choose another port: ./desk run --port " + (port + 1));
        }
    }

    private static ReservedPorts publishMailPorts(ConfigurableEnvironment environment, EmbeddedSettings settings) {
        ReservedPorts ports =
                new ReservedPorts(List.of(Ports.reserve(settings.smtpPort()), Ports.reserve(settings.imapPort())));
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "embedded mail server",
                        Map.of(
                                "spring.mail.host",
                                "127.0.0.1",
                                "spring.mail.port",
                                ports.port(0),
                                "rightsdesk.mail.imap.host",
                                "127.0.0.1",
                                "rightsdesk.mail.imap.port",
                                ports.port(1))));
        return ports;
    }
}
