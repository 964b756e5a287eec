package org.rightsdesk.marketing;

import static org.rightsdesk.request.ReplyParagraph.done;
import static org.rightsdesk.request.ReplyParagraph.information;
import static org.rightsdesk.request.ReplyParagraph.instead;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.request.Citation;
import org.rightsdesk.request.Decision;
import org.rightsdesk.request.ReplyParagraph;
import org.rightsdesk.request.ReplyParagraph.Line;
import org.rightsdesk.request.ReplyPart;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Component;

/** The reply to a withdrawn consent: what stopped, since when, what remains on which basis; and what else one can do (C.8). */
@Component
class WithdrawalReply implements ReplyPart {

    private final WithdrawalRepository withdrawals;

    WithdrawalReply(WithdrawalRepository withdrawals) {
        this.withdrawals = withdrawals;
    }

    @Override
    public Set<Right> rights() {
        return Set.of(Right.CONSENT_WITHDRAWAL);
    }

    @Override
    public List<ReplyParagraph> paragraphs(RightsRequest request, Decision decision) {
        return withdrawals
                .of(request.id())
                .map(w -> w.found() ? withdrawn(w) : notFound(w))
                .orElse(List.of());
    }

    private static List<ReplyParagraph> withdrawn(Withdrawal w) {
        List<ReplyParagraph> said = new ArrayList<>();
        said.add(done(
                "marketing.withdrawal.withdrawn", Line.of(w.purpose().nameKey()), Helsinki.dayOf(w.withdrawnAt())));
        if (w.profiling()) {
            said.add(done("marketing.withdrawal.profiling"));
        }
        switch (w.afterwards()) {
            case ERASED -> said.add(done("marketing.withdrawal.erased", Citation.gdpr("17", "1", "b")));
            case ERASURE_OFFERED -> said.add(information("marketing.withdrawal.erasure-offered"));
            case KEPT_ON_OTHER_BASIS -> said.add(basis("marketing.withdrawal.remains", w));
            case NOTHING -> {}
        }
        said.add(information("marketing.withdrawal.earlier"));
        if (!w.recipients().isEmpty()) {
            said.add(information("marketing.withdrawal.recipients"));
        }
        if (w.purpose() == ConsentPurpose.ELECTRONIC_MARKETING) {
            said.add(information("marketing.withdrawal.offer-ban"));
        }
        return said;
    }

    private static List<ReplyParagraph> notFound(Withdrawal w) {
        List<ReplyParagraph> said = new ArrayList<>();
        said.add(instead("marketing.withdrawal.not-found", Line.of(w.purpose().nameKey())));
        said.add(
                w.otherBasis() == null
                        ? done("marketing.withdrawal.no-processing")
                        : basis("marketing.withdrawal.rests-on", w));
        if (w.otherBasis() == OtherBasis.LEGITIMATE_INTEREST) {
            said.add(information("marketing.withdrawal.offer-objection", Right.OBJECTION.citation()));
        }
        said.add(information("marketing.withdrawal.offer-any-ban", Right.MARKETING_BAN.citation()));
        return said;
    }

    private static ReplyParagraph basis(String key, Withdrawal w) {
        OtherBasis basis = Objects.requireNonNull(w.otherBasis());
        return done(key, Line.of(basis.nameKey()), basis.citation());
    }
}
