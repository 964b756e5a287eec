package org.rightsdesk.marketing;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Role;
import org.rightsdesk.company.MarketingKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of consents, one for each electronic channel, beside the list of bans (R52). A person has two lists, and the ban wins: whoever
 * said no is not asked what he or she said before.
 */
@Service
@Transactional
public class Consents {

    private final ConsentRepository repository;
    private final Suppressions suppressions;
    private final Access access;
    private final Clock clock;

    Consents(ConsentRepository repository, Suppressions suppressions, Access access, Clock clock) {
        this.repository = repository;
        this.suppressions = suppressions;
        this.access = access;
        this.clock = clock;
    }

    /** Notes a consent that was given, found by the person's contact points. */
    public void given(Consent consent, Collection<ContactPoint> points) {
        access.require(consent.company(), Role.HANDLER, Role.REGISTER_OWNER);
        repository.insert(consent, points, access.actor().name(), clock.instant());
    }

    /**
     * Whether a person may be reached by this kind of marketing in this channel: never against a ban; a natural person by electronic
     * means only with consent; contact persons of companies unless they forbade it (R52).
     */
    @Transactional(readOnly = true)
    public boolean mayMarket(
            CompanyKey company,
            List<ContactPoint> points,
            MarketingKind kind,
            MarketingChannel channel,
            boolean contactOfCompany) {
        if (suppressions.barred(company, points, kind, channel)) {
            return false;
        }
        return contactOfCompany
                || !channel.needsConsent()
                || !repository.standing(company, points, channel).isEmpty();
    }

    /** Those of many contact points whose person has agreed to this channel. */
    Set<ContactPoint> consentedOf(CompanyKey company, Collection<ContactPoint> points, MarketingChannel channel) {
        Set<String> standing = Set.copyOf(repository.standing(company, points, channel));
        return points.stream()
                .filter(point -> standing.contains(repository.keyOf(company, point)))
                .collect(Collectors.toSet());
    }

    void withdraw(
            CompanyKey company, ConsentPurpose purpose, Collection<ContactPoint> points, UUID source, Instant at) {
        if (repository.withdraw(company, purpose, points, source, at) == 0 && !points.isEmpty()) {
            repository.insertWithdrawn(company, purpose, points, source, at);
        }
    }
}
