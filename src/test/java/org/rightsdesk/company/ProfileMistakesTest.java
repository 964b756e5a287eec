package org.rightsdesk.company;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdesk.testing.Conflict;

/** Every mistake in a profile is named by file, line and key, all at once. */
class ProfileMistakesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private String good = "";

    @BeforeEach
    void readsAGoodOne() throws IOException {
        good = Files.readString(Path.of("src/test/resources/sixth-company/virrat.yaml"));
    }

    @Test
    void theExampleHasNoMistake() throws IOException {
        write(good);

        assertThat(Profiles.read(location(), "")).singleElement().satisfies(company -> {
            assertThat(company.key().value()).isEqualTo("virrat");
            assertThat(company.policies().signature()).isEqualTo(SignaturePolicy.OPTIONAL);
        });
    }

    @ParameterizedTest(name = "{0} → {1}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            business-id: 1234567-1         | business-id: 1234567-2            | company.business-id              | is no Business ID
            business-id: 1234567-1         | business-id: 1234567-1\\n  ceo: x  | company.ceo                      | is no key of a profile
            name: Virtain Lämpö Oy         | {}                                | company.name                     | is missing
            mailbox: tietosuoja@virrat.test| mailbox: at home                  | company.mailbox                  | is no mail address
            signature: optional            | signature: required               | company.policies.signature       | a signature cannot be demanded
            access-in-person: offered      | access-in-person: required        | company.policies.access-in-person| a visit cannot be demanded
            fee-policy: gdpr-only          | fee-policy: always                | company.policies.fee-policy      | must be one of gdpr-only, legacy-under-one-year
            bases: [contract]              | bases: [custom]                   | company.categories[0].bases[0]   | must be one of consent, contract
            channel: email,                | {}                                | company.recipients[0].contact.channel | is missing
            recipient: it-supplier         | recipient: nobody                 | company.transfers[0].recipient   | is none of the recipients
            basis: adequacy-decision       | basis: trust                      | company.transfers[0].basis       | must be one of
            period: P10Y, start            | period: ten years, start          | company.categories[0].retention.period | does not have the form
            start: contract-end            | review-needed: false              | company.categories[0].retention | a period and its start belong
            name: Virtain Lämpö Oy         | name: Yksi\\n  name: Kaksi         | company.name                     | is said twice
            - key: billing                 | - key: customer                   | company.registers[customer]      | is said twice
            reference-prefix: V            | reference-prefix: VIR             | company.reference-prefix         | does not have the form
            """)
    void aMistakeIsNamed(String was, String is, String key, String what) throws IOException {
        String broken = good.replace(was, "{}".equals(is) ? "" : is.replace("\\n", "\n"));
        assertThat(broken).isNotEqualTo(good);
        write(broken);

        assertThatThrownBy(() -> Profiles.read(location(), ""))
                .isInstanceOf(InvalidProfiles.class)
                .message()
                .containsPattern("virrat\\.yaml, line \\d+, \\Q" + key + ": " + what);
    }

    @Test
    void theLineIsThatOfTheFile() throws IOException {
        write("# one\n# two\ncompany:\n  name: 5\n  unknown: 1\n");

        assertThatThrownBy(() -> Profiles.read(location(), ""))
                .hasMessageContaining("virrat.yaml, line 5, company.unknown");
    }

    @Test
    void allMistakesOfAllFilesAreToldAtOnce() throws IOException {
        write(good.replace("1234567-1", "1234567-2").replace("color: \"#1F6F8B\"", "color: blue"));
        Files.writeString(folder.resolve("other.yaml"), "company: [");
        Files.writeString(folder.resolve("third.yaml"), "");

        InvalidProfiles told = catchThrowableOfType(InvalidProfiles.class, () -> Profiles.read(location(), ""));

        assertThat(requireNonNull(told.getMessage()).lines().skip(1))
                .hasSize(4)
                .anyMatch(line -> line.contains("company.business-id"))
                .anyMatch(line -> line.contains("company.color"))
                .anyMatch(line -> line.contains("other.yaml, line"))
                .anyMatch(line -> line.contains("third.yaml"));
    }

    @Test
    @DisplayName("CF2, CF3: no profile and no installation can demand a visit or a signature")
    @Conflict(
            id = "CF2",
            companies = "N",
            does =
                    "A visit is an offer; a profile that demands one is refused at start, and every channel starts the clock.")
    @Conflict(
            id = "CF3",
            companies = "N, M",
            does =
                    "A signature is optional; a profile that demands one is refused at start, and an unsigned request is complete.")
    void demandsAreRefusedInTheSetUpToo() throws IOException {
        Path setUp = Files.createDirectory(folder.resolve("setup"));
        write(good);
        Files.writeString(
                setUp.resolve("virrat.yaml"),
                "company:\n  policies:\n    signature: required\n    access-in-person: required\n");

        assertThatThrownBy(() -> Profiles.read(location(), "file:" + setUp + "/"))
                .hasMessageContaining("setup/virrat.yaml, line 3, company.policies.signature")
                .hasMessageContaining("setup/virrat.yaml, line 4, company.policies.access-in-person");
        assertThat(Profiles.asSetUp()).allSatisfy(company -> {
            assertThat(company.policies().signature()).isNotEqualTo(SignaturePolicy.REQUIRED);
            assertThat(company.policies().accessInPerson()).isNotEqualTo(InPersonPolicy.REQUIRED);
        });
    }

    @Test
    void aSetUpWithoutItsProfileIsAMistake() throws IOException {
        Path setUp = Files.createDirectory(folder.resolve("setup"));
        write(good);
        Files.writeString(setUp.resolve("virat.yaml"), "company: {name: x}\n");

        assertThatThrownBy(() -> Profiles.read(location(), "file:" + setUp))
                .hasMessageContaining("setup/virat.yaml: there is no profile of this name");
    }

    @Test
    void twoCompaniesCannotShareALetterOrAMailbox() throws IOException {
        write(good);
        Files.writeString(folder.resolve("other.yaml"), good);

        assertThatThrownBy(() -> Profiles.read(location(), ""))
                .hasMessageContaining("company.reference-prefix: another company has it too")
                .hasMessageContaining("company.mailbox: another company has it too");
    }

    @Test
    void aFolderWithoutProfilesIsAMistake() {
        assertThatThrownBy(() -> Profiles.read(location(), "")).hasMessageContaining("there is no profile here");
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("virrat.yaml"), text);
    }

    private String location() {
        return "file:" + folder + "/";
    }
}
