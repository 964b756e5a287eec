package org.rightsdesk.nodes;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.Rightsdesk;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * One node in a process of its own. The first brings database and mail server along; the second is told where they are as the last
 * three arguments: address of the database, SMTP port, IMAP port.
 */
public final class NodeProcess {

    static final String SHARES = "--shares";

    private NodeProcess() {}

    private record Shared(String jdbcUrl) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return jdbcUrl;
        }

        @Override
        public String getUsername() {
            return "postgres";
        }

        @Override
        public @Nullable String getPassword() {
            return "";
        }
    }

    public static void main(String[] args) {
        int own = Arrays.asList(args).indexOf(SHARES);
        SpringApplicationBuilder builder = new SpringApplicationBuilder(Rightsdesk.class);
        if (own >= 0) {
            builder.initializers(sharing(args[own + 1], args[own + 2], args[own + 3]));
        }
        ConfigurableApplicationContext node = builder.run(own < 0 ? args : Arrays.copyOf(args, own));
        System.out.println("NODE " + node.getEnvironment().getProperty("local.server.port") + " "
                + node.getBean(JdbcConnectionDetails.class).getJdbcUrl() + " "
                + node.getEnvironment().getProperty("spring.mail.port") + " "
                + node.getEnvironment().getProperty("rightsdesk.mail.imap.port"));
    }

    private static ApplicationContextInitializer<ConfigurableApplicationContext> sharing(
            String jdbcUrl, String smtp, String imap) {
        return context -> {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "the first node's mail server",
                            Map.of("spring.mail.port", smtp, "rightsdesk.mail.imap.port", imap)));
            ((GenericApplicationContext) context)
                    .registerBean(
                            "database of the first node",
                            JdbcConnectionDetails.class,
                            () -> new Shared(jdbcUrl),
                            definition -> definition.setPrimary(true));
        };
    }
}
