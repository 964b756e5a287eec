package org.rightsdesk.correspondence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Stands between us and the mail server and behaves badly in one way. */
final class SmtpProxy implements AutoCloseable {

    /** What goes wrong. */
    enum Mischief {
        /** The mail gets through, the answer does not. */
        SWALLOW_THE_ANSWER,
        /** The connection breaks before the end of the mail gets through. */
        LOSE_THE_END,
        /** The customer's address is refused for good. */
        REFUSE_THE_CUSTOMER,
        /** The mail gets through, and so does the answer, but the server takes its time. */
        TAKE_ITS_TIME,
        /** The server is full today. */
        TRY_LATER
    }

    private final ServerSocket server;
    private final int target;
    private final Mischief mischief;

    SmtpProxy(int target, Mischief mischief) {
        try {
            this.server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.target = target;
        this.mischief = mischief;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Socket behind = new Socket("127.0.0.1", target);
                Thread.ofVirtual().start(() -> forward(client, behind));
                Thread.ofVirtual().start(() -> back(client, behind));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void forward(Socket client, Socket behind) {
        try (client;
                behind) {
            InputStream in = client.getInputStream();
            OutputStream out = behind.getOutputStream();
            byte[] chunk = new byte[65536];
            StringBuilder tail = new StringBuilder();
            for (int n = in.read(chunk); n > 0; n = in.read(chunk)) {
                String said = new String(chunk, 0, n, StandardCharsets.ISO_8859_1);
                tail.append(said);
                if (isRefused(said)) {
                    String no = mischief == Mischief.TRY_LATER ? "451 4.3.2 Later" : "550 5.1.1 No such user";
                    client.getOutputStream().write((no + "\r\n").getBytes(StandardCharsets.US_ASCII));
                    continue;
                }
                boolean end = tail.toString().endsWith("\r\n.\r\n");
                if (end && mischief == Mischief.LOSE_THE_END) {
                    return;
                }
                boolean last = end && mischief == Mischief.SWALLOW_THE_ANSWER;
                if (last) {
                    client.shutdownOutput(); // before the server can answer, or the answer is the faster one at times
                }
                if (end && mischief == Mischief.TAKE_ITS_TIME) {
                    Thread.sleep(1_000);
                }
                out.write(chunk, 0, n);
                out.flush();
                if (last) {
                    Thread.sleep(300);
                    return;
                }
            }
        } catch (IOException | InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isRefused(String said) {
        return said.startsWith("RCPT TO") && !said.contains("tietosuoja@") && mischief == Mischief.REFUSE_THE_CUSTOMER
                || said.startsWith("MAIL FROM") && mischief == Mischief.TRY_LATER;
    }

    private static void back(Socket client, Socket behind) {
        try {
            behind.getInputStream().transferTo(client.getOutputStream());
        } catch (IOException e) {
            // one of them went away: that is the point
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
