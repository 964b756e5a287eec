package org.rightsdesk.marketing;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.rightsdesk.registers.OwnScope;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Component;

/** A withdrawn consent is carried out where it was used, and whoever used it is told (C.8). */
@Component
class WithdrawalScope implements OwnScope {

    private final WithdrawalRepository withdrawals;
    private final NextWorkingDay nextWorkingDay;

    WithdrawalScope(WithdrawalRepository withdrawals, NextWorkingDay nextWorkingDay) {
        this.withdrawals = withdrawals;
        this.nextWorkingDay = nextWorkingDay;
    }

    @Override
    public Right right() {
        return Right.CONSENT_WITHDRAWAL;
    }

    @Override
    public boolean recorded(RightsRequest request) {
        return withdrawals.of(request.id()).isPresent();
    }

    @Override
    public Set<String> registers(RightsRequest request) {
        return recorded(request, Withdrawal::registers);
    }

    @Override
    public Set<String> recipients(RightsRequest request) {
        return recorded(request, Withdrawal::recipients);
    }

    @Override
    public LocalDate tellBy() {
        return nextWorkingDay.get();
    }

    private Set<String> recorded(RightsRequest request, Function<Withdrawal, Set<String>> part) {
        return withdrawals.of(request.id()).map(part).orElse(Set.of());
    }
}
