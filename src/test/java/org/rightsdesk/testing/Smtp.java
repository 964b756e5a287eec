package org.rightsdesk.testing;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Hands bytes to the mail server as they are, also such as no mail library would write. */
public final class Smtp {

    private final int port;

    public Smtp(int port) {
        this.port = port;
    }

    public void send(String from, String to, String mail) {
        send(from, to, mail.getBytes(StandardCharsets.UTF_8));
    }

    public void send(String from, String to, byte[] mail) {
        try (Socket socket = new Socket("127.0.0.1", port);
                OutputStream out = socket.getOutputStream();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            expect(in, "220");
            say(out, in, "HELO test", "250");
            say(out, in, "MAIL FROM:<" + from + ">", "250");
            say(out, in, "RCPT TO:<" + to + ">", "250");
            say(out, in, "DATA", "354");
            out.write(stuffed(mail));
            say(out, in, "\r\n.", "250");
            say(out, in, "QUIT", "221");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] stuffed(byte[] mail) {
        ByteArrayOutputStream stuffed = new ByteArrayOutputStream(mail.length + 1024);
        byte before = '\n';
        for (byte next : mail) {
            if (next == '\n' && before != '\r') {
                stuffed.write('\r');
            }
            if (next == '.' && before == '\n') {
                stuffed.write('.');
            }
            stuffed.write(next);
            before = next;
        }
        return stuffed.toByteArray();
    }

    private static void say(OutputStream out, BufferedReader in, String line, String expected) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        expect(in, expected);
    }

    private static void expect(BufferedReader in, String expected) throws IOException {
        String answer = in.readLine();
        if (answer == null || !answer.startsWith(expected)) {
            throw new IOException("The mail server said: " + answer);
        }
    }
}
