package org.rightsdesk.marketing;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.company.MarketingKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of bans, asked before anything is marketed to anybody and at every import of contacts (C.7). It holds customers, contact
 * persons of companies and strangers alike (R52). No erasure takes an entry away.
 */
@Service
@Transactional
public class Suppressions {

    private final SuppressionRepository repository;
    private final Access access;
    private final Clock clock;

    Suppressions(SuppressionRepository repository, Access access, Clock clock) {
        this.repository = repository;
        this.access = access;
        this.clock = clock;
    }

    /** Whether the person who is reached at one of these points has forbidden this kind of marketing in this channel. */
    @Transactional(readOnly = true)
    public boolean barred(
            CompanyKey company, Collection<ContactPoint> points, MarketingKind kind, MarketingChannel channel) {
        return !barredOf(company, points, kind, channel).isEmpty();
    }

    /** Those of many contact points that must not be used; one question for a whole import. */
    @Transactional(readOnly = true)
    public Set<ContactPoint> barredOf(
            CompanyKey company, Collection<ContactPoint> points, MarketingKind kind, MarketingChannel channel) {
        access.require(company);
        Set<String> barred = repository.matches(company, points).stream()
                .filter(match -> match.bars(kind, channel))
                .map(SuppressionRepository.Match::matchKey)
                .collect(Collectors.toSet());
        return points.stream()
                .filter(point -> barred.contains(repository.keyOf(company, point)))
                .collect(Collectors.toSet());
    }

    void enter(MarketingBan ban, CompanyKey company, List<ContactPoint> points) {
        repository.insert(new Suppression(
                UUID.randomUUID(), company, ban.kinds(), ban.channels(), ban.since(), ban.requestId(), points));
    }

    /** The person took the ban back. */
    boolean lift(UUID requestId) {
        return repository.liftOf(requestId, clock.instant()) > 0;
    }
}
