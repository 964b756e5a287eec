package org.rightsdesk.deadline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Checks the clock against worked cases in a file, without starting the application: {@code ./desk clock FILE.csv}. */
public final class ClockCommand {

    private static final int SAME = 0;
    private static final int DIFFERENT = 1;
    private static final int UNREADABLE = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final WorkingDays workingDays;

    ClockCommand(PrintStream out, PrintStream err, WorkingDays workingDays) {
        this.out = out;
        this.err = err;
        this.workingDays = workingDays;
    }

    /** Ends with 0 when all cases agree, 1 when one differs, 2 when the file cannot be read. */
    public static void main(String[] args) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        boolean eves = !"false".equals(System.getProperty("rightsdesk.calendar.eves"));
        int exit = new ClockCommand(out, err, eves ? WorkingDays.withEves() : WorkingDays.withoutEves()).run(args);
        out.flush();
        err.flush();
        System.exit(exit);
    }

    int run(String... args) {
        if (args.length != 1) {
            err.println("Usage: ./desk clock FILE.csv");
            err.println("Columns: " + String.join(",", ClockCase.COLUMNS));
            return UNREADABLE;
        }
        try {
            return compare(ClockCase.parse(Files.readString(Path.of(args[0]))));
        } catch (NoSuchFileException e) {
            err.println(args[0] + ": there is no such file");
        } catch (CharacterCodingException e) {
            err.println(args[0] + ": the file is not UTF-8 text");
        } catch (IOException e) {
            err.println(args[0] + ": the file cannot be read (" + e.getMessage() + ")");
        } catch (BadInput e) {
            err.println(args[0] + ": " + e.getMessage());
        }
        return UNREADABLE;
    }

    private int compare(List<ClockCase> cases) {
        int different = 0;
        for (ClockCase each : cases) {
            LocalDate computed = each.computed(workingDays);
            boolean same = computed.equals(each.expected());
            out.printf(
                    "computed %s  expected %s  %-7s  %s%n",
                    computed, each.expected(), same ? "ok" : "DIFFERS", each.name());
            different += same ? 0 : 1;
        }
        out.printf("%d cases, %d ok, %d differ%n", cases.size(), cases.size() - different, different);
        return different == 0 ? SAME : DIFFERENT;
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor)), false, UTF_8);
    }
}
