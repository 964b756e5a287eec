package org.rightsdesk.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** Free TCP ports of this machine's loopback interface. */
final class Ports {

    private static final int TRIES = 50;

    private Ports() {}

    /** The first free port from the wished one upwards; any free port for 0. */
    static int freeFrom(int wished) {
        if (wished == 0) {
            return anyFree();
        }
        return IntStream.range(wished, wished + TRIES)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> new CannotStart(
                        "The ports " + wished + " to " + (wished + TRIES - 1) + " are all in use.",
                        "Set rightsdesk.embedded.smtp-port and rightsdesk.embedded.imap-port to free ports."));
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int anyFree() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new CannotStart("No free port on the loopback interface.", "End some of the running programs.");
        }
    }
}
