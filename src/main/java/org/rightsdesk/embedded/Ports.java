package org.rightsdesk.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** TCP ports of this machine's loopback interface. */
final class Ports {

    private static final int TRIES = 50;

    private Ports() {}

    /** Takes the first free port from the wished one upwards; any free port for 0. */
    static ServerSocket reserve(int wished) {
        int tries = wished == 0 ? 1 : TRIES;
        return IntStream.range(wished, wished + tries)
                .mapToObj(Ports::bind)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new CannotStart(
                        "The ports " + wished + " to " + (wished + tries - 1) + " are all in use.",
                        "Set rightsdesk.embedded.smtp-port and rightsdesk.embedded.imap-port to free ports."));
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = bind(port)) {
            return socket != null;
        } catch (IOException notClosed) {
            return false;
        }
    }

    private static @Nullable ServerSocket bind(int port) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
            return socket;
        } catch (IOException taken) {
            return null;
        }
    }
}
