package org.rightsdesk.followup;

import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Every night: finishes what was interrupted, lists what is due, and where the main user has allowed it, removes it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "rightsdesk.retention.nightly", matchIfMissing = true)
class RetentionNight {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionNight.class);

    private final Retention retention;
    private final Reapply reapply;
    private final Companies companies;

    RetentionNight(Retention retention, Reapply reapply, Companies companies) {
        this.retention = retention;
        this.reapply = reapply;
        this.companies = companies;
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "Europe/Helsinki")
    void run() {
        ActingAs.run(Actor.system("retention"), () -> {
            companies.all().stream().map(Company::key).forEach(this::run);
            reapply.dropExpired();
        });
    }

    private void run(CompanyKey company) {
        retention
                .latest(company)
                .filter(run -> run.state() == RetentionRun.State.CONFIRMED)
                .ifPresent(run -> retention.confirm(run.id()));
        RetentionRun run = retention.preview(company);
        LOG.info(
                "Retention of {}: {} to remove or held",
                company.value(),
                retention.items(run.id()).size());
        if (retention.automatic(company)) {
            retention.confirm(run.id());
        }
    }
}
