package org.rightsdesk.marketing;

import static org.rightsdesk.request.ReplyParagraph.done;
import static org.rightsdesk.request.ReplyParagraph.information;
import static org.rightsdesk.request.ReplyParagraph.instead;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.request.Decision;
import org.rightsdesk.request.ReplyParagraph;
import org.rightsdesk.request.ReplyParagraph.Line;
import org.rightsdesk.request.ReplyPart;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Component;

/** The confirmation of a ban: kinds, channels, since when, printed mail on its way, and what still comes (C.7, R49, R50). */
@Component
class BanReply implements ReplyPart {

    private final MarketingBanRepository bans;
    private final BanScope scope;

    BanReply(MarketingBanRepository bans, BanScope scope) {
        this.bans = bans;
        this.scope = scope;
    }

    @Override
    public Set<Right> rights() {
        return Set.of(Right.MARKETING_BAN);
    }

    @Override
    public List<ReplyParagraph> paragraphs(RightsRequest request, Decision decision) {
        return bans.of(request.id())
                .map(ban -> ban.anyPoint()
                        ? confirmation(ban, scope.recipients(request).isEmpty())
                        : List.of(instead("marketing.reply.wrong-person")))
                .orElse(List.of());
    }

    private static List<ReplyParagraph> confirmation(MarketingBan ban, boolean nobodyElseMarkets) {
        List<ReplyParagraph> said = new ArrayList<>();
        said.add(done("marketing.reply.since", Helsinki.dayOf(ban.since())));
        said.add(done("marketing.reply.kinds")
                .listing(ban.kinds().stream()
                        .sorted()
                        .map(kind -> Line.of(kind.nameKey()))
                        .toList()));
        said.add(done("marketing.reply.channels")
                .listing(ban.channels().stream()
                        .sorted()
                        .map(channel -> Line.of(channel.nameKey()))
                        .toList()));
        if (!ban.onFile()) {
            said.add(done("marketing.reply.not-on-file"));
        }
        if (ban.wrongPerson()) {
            said.add(done("marketing.reply.not-yours"));
        }
        if (ban.mailUntil() != null) {
            said.add(information("marketing.reply.mail-on-its-way", ban.mailUntil()));
        }
        if (!nobodyElseMarkets) {
            said.add(information("marketing.reply.partners"));
        }
        said.add(information("marketing.reply.not-covered")
                .listing(List.of(
                        Line.of("marketing.reply.not-covered.bills"),
                        Line.of("marketing.reply.not-covered.notices"),
                        Line.of("marketing.reply.not-covered.reports"))));
        said.add(information("marketing.reply.kept"));
        return said;
    }
}
