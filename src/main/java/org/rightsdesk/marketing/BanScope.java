package org.rightsdesk.marketing;

import java.time.LocalDate;
import java.util.Set;
import org.rightsdesk.company.Companies;
import org.rightsdesk.registers.OwnScope;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Component;

/** A ban reaches every register that markets, the second one too, and every partner and processor that markets (C.7, R15). */
@Component
class BanScope implements OwnScope {

    private final MarketingBanRepository bans;
    private final Companies companies;
    private final NextWorkingDay nextWorkingDay;

    BanScope(MarketingBanRepository bans, Companies companies, NextWorkingDay nextWorkingDay) {
        this.bans = bans;
        this.companies = companies;
        this.nextWorkingDay = nextWorkingDay;
    }

    @Override
    public Right right() {
        return Right.MARKETING_BAN;
    }

    @Override
    public boolean recorded(RightsRequest request) {
        return bans.of(request.id()).isPresent();
    }

    @Override
    public Set<String> registers(RightsRequest request) {
        return Marketers.registers(companies.get(request.company()));
    }

    @Override
    public Set<String> recipients(RightsRequest request) {
        return Marketers.recipients(companies.get(request.company()));
    }

    @Override
    public LocalDate tellBy() {
        return nextWorkingDay.get();
    }
}
