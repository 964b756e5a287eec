package org.rightsdesk.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;

/** Ports that were found free and are held until the mail server takes them: the database starts in between, and that takes a while. */
final class ReservedPorts {

    private final List<ServerSocket> held;

    ReservedPorts(List<ServerSocket> held) {
        this.held = List.copyOf(held);
    }

    int port(int index) {
        return held.get(index).getLocalPort();
    }

    void release() {
        for (ServerSocket socket : held) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
