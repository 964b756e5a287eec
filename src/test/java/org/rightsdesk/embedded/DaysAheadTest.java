package org.rightsdesk.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock of a data folder may be put forward, never back. */
class DaysAheadTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderMayLiveFartherAheadAtEachStart() throws IOException {
        DaysAhead.check(folder, Duration.ZERO);
        DaysAhead.check(folder, Duration.ofDays(14));
        assertThatCode(() -> DaysAhead.check(folder, Duration.ofDays(14))).doesNotThrowAnyException();
        assertThatCode(() -> DaysAhead.check(folder, Duration.ofDays(30))).doesNotThrowAnyException();
    }

    @Test
    void theWayBackIsBarredAndTheMessageSaysHowToStart() throws IOException {
        DaysAhead.check(folder, Duration.ofDays(30));
        assertThatThrownBy(() -> DaysAhead.check(folder, Duration.ofDays(14)))
                .isInstanceOfSatisfying(
                        CannotStart.class, cannot -> assertThat(cannot.remedy()).contains("./desk run --ahead 30"))
                .hasMessageContaining("have lived 30 days ahead");
    }
}
