package org.rightsdesk.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How far ahead of the machine's clock a data folder has lived already ({@code ./desk run --ahead}). Data that come from the future
 * would make no sense, so the way back is barred.
 */
final class DaysAhead {

    private DaysAhead() {}

    /** @throws CannotStart when the folder has lived farther ahead than this start wants to */
    static void check(Path folder, Duration ahead) throws IOException {
        Path file = folder.resolve("ahead");
        Duration lived =
                Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
        if (ahead.compareTo(lived) < 0) {
            throw new CannotStart(
                    "The data in " + folder + " have lived " + lived.toDays() + " days ahead.",
                    "Start with ./desk run --ahead " + lived.toDays()
                            + " or more, or begin anew in an empty folder (rightsdesk.embedded.folder).");
        }
        if (!ahead.equals(lived)) {
            Files.writeString(file, ahead.toString());
        }
    }
}
