package org.rightsdesk.nodes;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A {@link NodeProcess} that has started, and where it listens. */
record Node(Process process, int port, String database, int smtp, int imap) implements AutoCloseable {

    static Node first(Path folder) throws IOException {
        return start(folder, List.of("--rightsdesk.embedded.folder=" + folder.resolve("first")));
    }

    /** A second one on the same database and mail server. */
    Node second(Path folder) throws IOException {
        return start(
                folder,
                List.of(
                        "--rightsdesk.embedded.folder=" + folder.resolve("second"),
                        NodeProcess.SHARES,
                        database,
                        String.valueOf(smtp),
                        String.valueOf(imap)));
    }

    private static Node start(Path folder, List<String> own) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                NodeProcess.class.getName(),
                "--port=0",
                "--rightsdesk.embedded.smtp-port=0",
                "--rightsdesk.embedded.imap-port=0",
                "--rightsdesk.embedded.demo-cases=false",
                "--rightsdesk.portal.sendings-in-ten-minutes=300",
                "--rightsdesk.process.single-node=false"));
        command.addAll(own);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> said = new ArrayList<>();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            if (line.startsWith("NODE ")) {
                Thread.ofVirtual().start(() -> lines.lines().forEach(each -> System.out.println("node> " + each)));
                String[] words = line.split(" ", -1);
                return new Node(
                        process,
                        Integer.parseInt(words[1]),
                        words[2],
                        Integer.parseInt(words[3]),
                        Integer.parseInt(words[4]));
            }
        }
        throw new AssertionError("A node in " + folder + " did not start:\n" + String.join("\n", said));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String toString() {
        return "Node" + Arrays.asList(port, database);
    }
}
