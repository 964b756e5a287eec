package org.rightsdesk.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * PostgreSQL as a child process on a free loopback port. The library is made for tests and starts the server with {@code -F}; as the
 * kept folder holds people's data, fsync and synchronous commit are switched on again (a later setting wins).
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, Closeable {

    private static final String NAME = "postgres";

    private final EmbeddedPostgres server;
    private final @Nullable FolderLock lock;

    private EmbeddedDatabase(EmbeddedPostgres server, @Nullable FolderLock lock) {
        this.server = server;
        this.lock = lock;
    }

    /** @param ahead how far the clock of the application is ahead of the machine's */
    static EmbeddedDatabase start(EmbeddedSettings settings, Duration ahead) {
        Path folder = settings.folder().toAbsolutePath();
        try {
            Files.createDirectories(folder);
            if (settings.throwAway()) {
                return new EmbeddedDatabase(server(folder).start(), null);
            }
            FolderLock lock = FolderLock.take(folder);
            DaysAhead.check(folder, ahead);
            EmbeddedDatabase database = new EmbeddedDatabase(kept(folder).start(), lock);
            closeToOthers(folder);
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder holds people's data, and the library opens it to everybody. */
    private static void closeToOthers(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static EmbeddedPostgres.Builder kept(Path folder) {
        Path data = folder.resolve("postgres");
        OrphanedServer.end(data);
        return server(folder)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
    }

    private static EmbeddedPostgres.Builder server(Path folder) {
        File log = folder.resolve("postgres.log").toFile();
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.toFile())
                .setRegisterShutdownHook(false)
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("timezone", "UTC")
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log));
    }

    @Override
    public String getUsername() {
        return NAME;
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + NAME;
    }

    @Override
    public void close() throws IOException {
        boolean interrupted = Thread.interrupted();
        server.close();
        if (lock != null) {
            lock.close();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
