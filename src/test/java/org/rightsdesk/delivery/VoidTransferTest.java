package org.rightsdesk.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Step;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.rightsdesk.company.Profiles;
import org.rightsdesk.request.Right;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * CF11, CF12: a company whose notice still names Privacy Shield or the standard clauses of 2010 answers no access request before a
 * handler has stated what carries the transfer today; and no reply ever names the void basis.
 */
@DeskTest
class VoidTransferTest {

    private static final String TODAY = "IT-toimittaja: komission vakiosopimuslausekkeet (EU) 2021/914";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Companies companies;

    private final Map<CompanyKey, Company> asBefore = new HashMap<>();

    @AfterEach
    void companiesAreAsBefore() {
        profiles().putAll(asBefore);
    }

    @ParameterizedTest
    @CsvSource({
        "CF11, leppakoski, L, Privacy Shield -järjestely",
        "CF12, nurmijarvi, N, komission vakiolausekkeet C(2010) 593",
        "CF12, nurmijarvi, N, lausekkeet 2010/87/EU"
    })
    void theReplyWaitsForThePresentBasisAndNeverNamesTheVoidOne(
            String conflict, String company, String letter, String voidBasis) throws IOException {
        asItsNoticeSays(company, letter);
        DeliveryFlow flow = DeliveryFlow.begin(context, company, Right.ACCESS).until(Step.PREPARE_PACKAGE);
        flow.describeTheRest("Yhteystiedot");
        flow.checkAll();

        flow.handler(() -> state(flow, ""));
        assertThatThrownBy(() -> flow.prepare(Way.DOWNLOAD))
                .as(conflict)
                .hasMessage("refusal.delivery.part-empty.transfers");
        assertThatThrownBy(() -> flow.handler(() -> state(flow, voidBasis)))
                .as(conflict)
                .hasMessage("refusal.letter-void-transfer");

        flow.handler(() -> state(flow, TODAY));
        flow.prepare(Way.DOWNLOAD);
        Map<String, byte[]> files = DeliveryFlow.unzip(
                flow.handler(() -> flow.bean(Packages.class).content(flow.id())).orElseThrow());
        assertThat(DeliveryFlow.text(files, "index.html")).contains(TODAY).doesNotContain("Privacy", "2010");
        assertThat(DeliveryFlow.text(files, "index.json")).contains(TODAY).doesNotContain("Privacy", "2010");
        assertThat(flow.reply()).contains("Vahvistamme, että käsittelemme").doesNotContain("Privacy", "2010");
    }

    private static Boolean state(DeliveryFlow flow, String transfer) {
        flow.bean(Statements.class).state(flow.id(), new AccessStatement(AccessStatement.Automated.NONE, "", transfer));
        return Boolean.TRUE;
    }

    /** The company as set up, but for its transfers: these stay as its notice has them. */
    private void asItsNoticeSays(String key, String letter) throws IOException {
        String setUp = Files.readString(Path.of("src/main/resources/demo/companies/" + key + ".yaml"));
        Path folder = Files.createDirectories(Path.of("target/void-transfers-" + key));
        Files.writeString(
                folder.resolve(key + ".yaml"),
                setUp.replaceAll(" {2}transfers:\\n {4}- recipient: [a-z-]+\\n {6}basis: [a-z0-9-]+\\n", ""));
        Company company = Profiles.of(Profiles.read("classpath:companies/", "file:" + folder + "/"), letter);
        assertThat(company.transfers()).isNotEmpty().noneMatch(transfer -> transfer.basis()
                .valid());
        asBefore.put(company.key(), companies.get(company.key()));
        profiles().put(company.key(), company);
    }

    @SuppressWarnings("unchecked")
    private Map<CompanyKey, Company> profiles() {
        return (Map<CompanyKey, Company>) Objects.requireNonNull(ReflectionTestUtils.getField(companies, "byKey"));
    }
}
