package org.rightsdesk.embedded;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.rightsdesk.company.Companies;
import org.rightsdesk.marketing.Afterwards;
import org.rightsdesk.marketing.ConsentPurpose;
import org.rightsdesk.marketing.ConsentWithdrawals;
import org.rightsdesk.marketing.MarketingBans;
import org.rightsdesk.marketing.MarketingChannel;
import org.rightsdesk.marketing.NewBan;
import org.rightsdesk.marketing.NewWithdrawal;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Bans and withdrawn consents of the demo: every kind, every channel. */
@Component
@Profile(EmbeddedSettings.PROFILE)
class DemoMarketing {

    private final MarketingBans bans;
    private final ConsentWithdrawals consents;
    private final Requests requests;
    private final Companies companies;

    DemoMarketing(MarketingBans bans, ConsentWithdrawals consents, Requests requests, Companies companies) {
        this.bans = bans;
        this.consents = consents;
        this.requests = requests;
        this.companies = companies;
    }

    void ban(UUID id) {
        bans.record(
                id,
                requests.get(id).version(),
                new NewBan(bans.kinds(id), EnumSet.allOf(MarketingChannel.class), bans.given(id), false, null));
    }

    void withdrawConsent(UUID id) {
        RightsRequest request = requests.get(id);
        String register =
                companies.get(request.company()).registers().getFirst().key();
        consents.record(
                id,
                request.version(),
                new NewWithdrawal(
                        true,
                        ConsentPurpose.SURVEY,
                        "",
                        null,
                        null,
                        request.contactOnFile() ? Afterwards.ERASED : Afterwards.ERASURE_OFFERED,
                        Set.of(register),
                        Set.of()));
    }
}
