package org.rightsdesk.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Step;

class DemoCasesTest {

    @Test
    void everyDemoLetterIsCompleteAndOfAnInventedAddress() throws Exception {
        assertThat(DemoCases.read()).hasSizeGreaterThan(8).allSatisfy(demo -> {
            assertThat(demo.sender()).isNotBlank();
            assertThat(new EmailAddress(demo.from().replaceAll(".*<|>", "")).domain())
                    .matches("example\\.(com|org|net)");
            assertThat(demo.text()).isNotBlank();
            if (demo.until() != null && !demo.until().equals("END")) {
                assertThat(Arrays.stream(Step.values()).map(Step::name)).contains(demo.until());
            }
        });
    }
}
