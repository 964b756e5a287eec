package org.rightsdesk.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A {@link WorkingDesk} in its own process. */
public final class Desk {

    private final Process process;
    private final AtomicBoolean ready = new AtomicBoolean();
    private final AtomicInteger closed = new AtomicInteger();

    public Desk(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::read);
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("CLOSED ")) {
                    closed.set(Integer.parseInt(line.substring("CLOSED ".length())));
                } else {
                    System.out.println("desk> " + line);
                    ready.compareAndSet(false, line.equals("READY"));
                }
            }
        } catch (IOException e) {
            System.out.println("desk> killed");
        }
    }

    public boolean ready() {
        if (!process.isAlive()) {
            throw new AssertionError("The application did not start");
        }
        return ready.get();
    }

    public int closed() {
        return closed.get();
    }

    /** SIGKILL: nothing is told, nothing is closed. */
    public void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
