package org.rightsdesk.delivery;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rightsdesk.common.Localized;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.rightsdesk.request.Decision;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.PartOutcome;
import org.rightsdesk.request.ReplyParagraph;
import org.rightsdesk.request.ReplyPart;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Component;

/** The reply tells by which way the data really come (R25); before the package is made it says only that they come. */
@Component
class DeliveryReply implements ReplyPart {

    private final PackageRepository packages;
    private final ReceiverRepository receivers;
    private final FoundItemRepository items;
    private final Companies companies;

    DeliveryReply(
            PackageRepository packages, ReceiverRepository receivers, FoundItemRepository items, Companies companies) {
        this.packages = packages;
        this.receivers = receivers;
        this.items = items;
        this.companies = companies;
    }

    @Override
    public Set<Right> rights() {
        return Set.of(Right.ACCESS, Right.PORTABILITY, Right.ENERGY_DATA);
    }

    @Override
    public List<ReplyParagraph> paragraphs(RightsRequest request, Decision decision) {
        if (!decision.outcome().carriesSomethingOut()) {
            return List.of();
        }
        return packages.latest(request.id())
                .filter(made -> made.state() == DeliveryPackage.State.RELEASED)
                .map(made -> paragraphs(request, decision, made))
                .orElse(List.of());
    }

    private List<ReplyParagraph> paragraphs(RightsRequest request, Decision decision, DeliveryPackage made) {
        List<ReplyParagraph> paragraphs = new ArrayList<>();
        List<Part> given = given(request, decision);
        paragraphs.add(what(request, given, made));
        nothingHeld(request, decision, given).ifPresent(paragraphs::add);
        if (made.way() == Way.DOWNLOAD) {
            paragraphs.add(ReplyParagraph.done("delivery.reply.download", Objects.requireNonNull(made.lastDay())));
        } else if (made.way().isByHand()) {
            paragraphs.add(
                    ReplyParagraph.done("delivery.reply." + made.way().name().toLowerCase(java.util.Locale.ROOT)));
        }
        if (request.right() == Right.ACCESS) {
            paragraphs.add(ReplyParagraph.information("delivery.reply.access-contents"));
        } else {
            paragraphs.add(ReplyParagraph.information("delivery.reply.form"));
        }
        receivers
                .of(request.id())
                .flatMap(receiver -> Optional.ofNullable(receiver.notFeasible()))
                .ifPresent(why -> paragraphs.add(ReplyParagraph.reason("delivery.reply.not-feasible", why)));
        return paragraphs;
    }

    /** What it is that comes, with the categories where only some are given. */
    private ReplyParagraph what(RightsRequest request, List<Part> given, DeliveryPackage made) {
        List<Localized> names = names(request, given);
        String some = names.isEmpty() ? ".all" : "";
        if (made.way() == Way.RECEIVER) {
            String receiver = receivers.of(request.id()).map(Receiver::name).orElseThrow();
            return ReplyParagraph.done("delivery.reply.sent-to" + some, receiver)
                    .listing(names);
        }
        return ReplyParagraph.done("delivery.reply." + request.right().key() + some)
                .listing(names);
    }

    private Optional<ReplyParagraph> nothingHeld(RightsRequest request, Decision decision, List<Part> given) {
        List<Part> empty = decision.parts().stream()
                .filter(part -> part.outcome() == PartOutcome.NOTHING_HELD && !given.contains(part))
                .toList();
        return empty.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        ReplyParagraph.done("letter.reply.nothing-held-of").listing(names(request, empty)));
    }

    /** What was granted, and what was found only when the package was made. */
    private List<Part> given(RightsRequest request, Decision decision) {
        Set<String> found =
                items.of(request.id()).stream().map(FoundItem::category).collect(toUnmodifiableSet());
        return decision.parts().stream()
                .filter(part -> switch (part.outcome()) {
                    case GRANT -> true;
                    case KEEP -> false;
                    case NOTHING_HELD -> found.contains(part.category());
                })
                .toList();
    }

    private List<Localized> names(RightsRequest request, List<Part> parts) {
        Company company = companies.get(request.company());
        return parts.stream()
                .map(Part::category)
                .flatMap(key -> company.category(key).stream())
                .map(category -> category.name())
                .toList();
    }
}
