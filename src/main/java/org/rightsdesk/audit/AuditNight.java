package org.rightsdesk.audit;

import org.rightsdesk.common.CompanyKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Every night the chains are followed; the end of each is written to the log, which is kept outside the database. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "rightsdesk.retention.nightly", matchIfMissing = true)
class AuditNight {

    private static final Logger LOG = LoggerFactory.getLogger(AuditNight.class);

    private final AuditChainRepository chains;

    AuditNight(AuditChainRepository chains) {
        this.chains = chains;
    }

    @Scheduled(cron = "0 0 5 * * *", zone = "Europe/Helsinki")
    void run() {
        chains.companies().forEach(this::follow);
    }

    private void follow(CompanyKey company) {
        ChainReport report = chains.follow(company);
        if (report.broken() == null) {
            LOG.info("Audit of {}: {} rows hold, end {}", company.value(), report.rows(), report.end());
        } else {
            LOG.error("Audit of {} was changed: {}", company.value(), report.broken());
        }
    }
}
