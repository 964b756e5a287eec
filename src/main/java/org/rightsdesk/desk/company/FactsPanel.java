package org.rightsdesk.desk.company;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Localized;
import org.rightsdesk.company.Company;
import org.rightsdesk.company.IntakeChannel;
import org.rightsdesk.company.Purpose;
import org.rightsdesk.company.Transfer;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;

/** Who the company is, how it is reached, what it does with data (A.2). */
class FactsPanel extends Panel {

    private static final long serialVersionUID = 1L;

    FactsPanel(Company company) {
        super(Say.text("profile.facts"));
        Facts facts = new Facts();
        fact(facts, "business-id", company.businessId().value());
        fact(facts, "address", String.join(", ", company.postalAddress(Say.language())));
        fact(facts, "mailbox", company.mailbox().value());
        fact(facts, "contact", company.contactRole().in(Say.language()));
        fact(
                facts,
                "dpo",
                company.dpo() == null ? Say.text("profile.none") : company.dpo().value());
        fact(facts, "decider", name(company.policies().decider()));
        fact(
                facts,
                "languages",
                joined(company.languages().stream().sorted().map(each -> Say.of("profile.language", each))));
        fact(
                facts,
                "channels",
                joined(company.channels().stream().map(FactsPanel::channel)) + ". " + Say.text("profile.channels.all"));
        fact(
                facts,
                "purposes",
                joined(company.purposes().stream().map(Purpose::name).map(FactsPanel::name)));
        fact(facts, "marketing", words("profile.marketing", company.marketingKinds()));
        fact(facts, "transfers", transfers(company));
        show(facts);
    }

    private static String transfers(Company company) {
        return company.transfers().isEmpty()
                ? Say.text("profile.no-transfers")
                : joined(company.transfers().stream().map(transfer -> transfer(company, transfer)));
    }

    private static String transfer(Company company, Transfer transfer) {
        String recipient = company.recipient(transfer.recipient())
                .map(found -> name(found.name()))
                .orElse(transfer.recipient());
        return recipient + ": " + Say.of("profile.transfer", transfer.basis());
    }

    private static String channel(IntakeChannel channel) {
        String kind = Say.of("profile.channel", channel.key());
        return channel.address() == null ? kind : kind + " (" + channel.address() + ")";
    }

    static String words(String prefix, Collection<? extends Enum<?>> constants) {
        return joined(constants.stream()
                .sorted((one, other) -> Integer.compare(one.ordinal(), other.ordinal()))
                .map(each -> Say.of(prefix, each)));
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(", "));
    }

    private static String name(@Nullable Localized name) {
        return name == null ? Say.text("profile.none") : name.in(Say.language());
    }

    private static void fact(Facts facts, String key, String value) {
        facts.add(Say.text("profile.fact." + key), value);
    }
}
