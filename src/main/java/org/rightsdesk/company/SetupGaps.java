package org.rightsdesk.company;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a company's notice leaves open and its installation has not yet said. */
public final class SetupGaps {

    private static final Set<AnnouncedChannel> PLACES = Set.of(AnnouncedChannel.VISIT, AnnouncedChannel.POST);

    private SetupGaps() {}

    public static List<SetupGap> of(Company company) {
        return Stream.of(
                        retention(company),
                        recipients(company),
                        transfers(company),
                        addresses(company),
                        decider(company),
                        bases(company))
                .flatMap(gaps -> gaps)
                .toList();
    }

    /** The gaps for which this cannot be released. */
    public static List<SetupGap> blocking(Company company, Release release) {
        return of(company).stream()
                .filter(gap -> gap.point().blocks().contains(release))
                .toList();
    }

    private static Stream<SetupGap> retention(Company company) {
        KnownConflict conflict = company.notice().statements().contains(Statement.NAME_HISTORY_FOR_GOOD)
                ? KnownConflict.CF13
                : KnownConflict.CF14;
        return company.categories().stream()
                .filter(category -> !category.retentionStated())
                .map(category -> new SetupGap(SetupPoint.RETENTION, category.key(), category.name(), conflict));
    }

    private static Stream<SetupGap> recipients(Company company) {
        if (company.recipients().isEmpty()) {
            return Stream.of(new SetupGap(SetupPoint.RECIPIENT, "", null, KnownConflict.CF21));
        }
        return company.recipients().stream()
                .filter(recipient -> !recipient.named())
                .map(recipient ->
                        new SetupGap(SetupPoint.RECIPIENT, recipient.key(), recipient.name(), KnownConflict.CF21));
    }

    private static Stream<SetupGap> transfers(Company company) {
        return company.transfers().stream()
                .filter(transfer -> !transfer.basis().valid())
                .map(transfer -> new SetupGap(
                        SetupPoint.TRANSFER,
                        transfer.recipient(),
                        company.recipient(transfer.recipient())
                                .map(RecipientProfile::name)
                                .orElse(null),
                        conflict(transfer.basis())));
    }

    private static @Nullable KnownConflict conflict(TransferBasis basis) {
        return switch (basis) {
            case PRIVACY_SHIELD -> KnownConflict.CF11;
            case SCC_2010 -> KnownConflict.CF12;
            default -> null;
        };
    }

    private static Stream<SetupGap> addresses(Company company) {
        return company.channels().stream()
                .filter(channel -> PLACES.contains(channel.key()) && channel.address() == null)
                .map(channel -> new SetupGap(SetupPoint.ADDRESS, channel.key().name(), null, KnownConflict.CF20));
    }

    private static Stream<SetupGap> decider(Company company) {
        return Optional.ofNullable(company.policies().decider()).isPresent()
                ? Stream.empty()
                : Stream.of(new SetupGap(SetupPoint.DECIDER, "", null, null));
    }

    private static Stream<SetupGap> bases(Company company) {
        return company.categories().stream()
                .filter(category -> category.bases().isEmpty())
                .map(category -> new SetupGap(SetupPoint.BASIS, category.key(), category.name(), null));
    }
}
