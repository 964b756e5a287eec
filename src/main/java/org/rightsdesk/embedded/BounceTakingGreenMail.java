package org.rightsdesk.embedded;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpConnection;
import com.icegreen.greenmail.smtp.SmtpHandler;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.smtp.commands.MailCommand;
import com.icegreen.greenmail.smtp.commands.SmtpCommand;
import com.icegreen.greenmail.smtp.commands.SmtpCommandRegistry;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.Socket;
import java.util.Locale;
import java.util.Map;

/**
 * GreenMail that takes mail with the null reverse-path, as bounces and automatic replies have it (RFC 5321, 4.5.5). GreenMail itself
 * answers 250 to {@code MAIL FROM:<>} and then refuses the recipients.
 */
final class BounceTakingGreenMail extends GreenMail {

    BounceTakingGreenMail(ServerSetup[] setups) {
        super(setups);
    }

    @Override
    protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
        Map<String, AbstractServer> services = super.createServices(setups, managers);
        for (ServerSetup setup : setups) {
            services.computeIfPresent(
                    setup.getProtocol(),
                    (protocol, server) ->
                            protocol.equals(ServerSetup.PROTOCOL_SMTP) ? new Server(setup, managers) : server);
        }
        return services;
    }

    private static final class Server extends SmtpServer {

        Server(ServerSetup setup, Managers managers) {
            super(setup, managers);
        }

        @Override
        protected ProtocolHandler createProtocolHandler(Socket socket) {
            return new SmtpHandler(new Commands(), managers.getSmtpManager(), socket);
        }
    }

    private static final class Commands extends SmtpCommandRegistry {

        @Override
        public SmtpCommand getCommand(String name) {
            return name.equalsIgnoreCase("MAIL") ? new MailFromNobodyToo() : super.getCommand(name);
        }
    }

    private static final class MailFromNobodyToo extends MailCommand {

        private static final String NOBODY = "<>";
        private static final String SOMEBODY = "<mailer-daemon@null.invalid>";

        @Override
        public void execute(SmtpConnection connection, SmtpState state, SmtpManager manager, String line) {
            boolean fromNobody = line.toUpperCase(Locale.ROOT).replace(" ", "").startsWith("MAILFROM:" + NOBODY);
            super.execute(connection, state, manager, fromNobody ? line.replaceFirst(NOBODY, SOMEBODY) : line);
        }
    }
}
