package org.rightsdesk.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightsdesk.common.Localized;
import org.rightsdesk.company.Company;
import org.rightsdesk.company.DataCategory;
import org.rightsdesk.company.Purpose;
import org.rightsdesk.company.RecipientProfile;
import org.rightsdesk.company.Transfer;
import org.rightsdesk.delivery.AccessStatement.Automated;
import org.springframework.stereotype.Component;

/**
 * What an access reply tells beside the data (Art. 15(1) and (2), R9): made from the company's profile, and from what the
 * handler confirmed for this reply. A part without lines blocks the release.
 */
@Component
class Information {

    private static final List<String> RIGHTS = List.of("rectify", "erase", "restrict", "object");

    private final StatementRepository statements;

    Information(StatementRepository statements) {
        this.statements = statements;
    }

    List<Section> of(Given given, Wordings words) {
        Optional<AccessStatement> stated = statements.of(given.request().id());
        Company company = given.company();
        return List.of(
                section("purposes", purposes(company, words), words),
                section("categories", categories(given).map(each -> name(each, words)), words),
                section("recipients", recipients(company, words), words),
                section("retention", categories(given).flatMap(each -> Retentions.line(each, words).stream()), words),
                section("sources", sources(given, words), words),
                section("automated", stated.stream().flatMap(each -> automated(each, words)), words),
                section("transfers", transfers(company, stated, words), words),
                section("rights", RIGHTS.stream().map(each -> words.of("delivery.right." + each)), words),
                section("complaint", Stream.of(words.of("delivery.complaint")), words));
    }

    private static Section section(String key, Stream<String> lines, Wordings words) {
        return new Section(
                key, words.of("delivery.part." + key), lines.distinct().toList());
    }

    private static Stream<String> purposes(Company company, Wordings words) {
        return company.purposes().stream().map(Purpose::name).map(words::capital);
    }

    /** The categories of what was found; where nothing is enclosed, all of them. */
    private static Stream<DataCategory> categories(Given given) {
        List<DataCategory> found = given.company().categories().stream()
                .filter(category ->
                        given.items().stream().anyMatch(item -> item.category().equals(category.key())))
                .toList();
        return (found.isEmpty() ? given.company().categories() : found).stream();
    }

    private static String name(DataCategory category, Wordings words) {
        return words.capital(category.name());
    }

    /** CD5: by name where the recipient is known; the class in brackets. */
    private static Stream<String> recipients(Company company, Wordings words) {
        return company.recipients().stream().map(each -> recipient(each, words));
    }

    private static String recipient(RecipientProfile recipient, Wordings words) {
        return recipient.organisation() == null
                ? words.capital(recipient.name())
                : recipient.organisation() + " (" + words.name(recipient.name()) + ")";
    }

    /** R53: credit and population registers stand among the sources that the profile names. */
    private static Stream<String> sources(Given given, Wordings words) {
        return categories(given).map(category -> {
            List<Localized> named = category.sources();
            String from = named.isEmpty()
                    ? words.of("delivery.origin." + lower(category.origin()))
                    : String.join(", ", named.stream().map(words::name).toList());
            return words.capital(category.name()) + ": " + from;
        });
    }

    private static Stream<String> automated(AccessStatement stated, Wordings words) {
        Stream<String> first = Stream.of(words.of(stated.automated().key()));
        return stated.automated() == Automated.NONE ? first : Stream.concat(first, Stream.of(stated.automatedWords()));
    }

    /** CF11, CF12: a void basis is never told; what the handler states today stands instead. */
    private static Stream<String> transfers(Company company, Optional<AccessStatement> stated, Wordings words) {
        if (company.transfers().isEmpty()) {
            return Stream.of(words.of("delivery.transfers.none"));
        }
        List<String> lines = new ArrayList<>();
        for (Transfer transfer : company.transfers()) {
            if (transfer.basis().valid()) {
                String basis = words.of("delivery.transfer." + lower(transfer.basis()));
                lines.add(to(company, transfer, words) + ": " + basis);
            }
        }
        if (lines.size() < company.transfers().size()) {
            stated.map(AccessStatement::transferWords)
                    .filter(said -> !said.isBlank())
                    .ifPresentOrElse(lines::add, lines::clear);
        }
        return lines.stream();
    }

    private static String to(Company company, Transfer transfer, Wordings words) {
        return company.recipient(transfer.recipient())
                .map(recipient -> recipient(recipient, words))
                .orElse(transfer.recipient());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
