package org.rightsdesk.embedded;

import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** At the very first start: letters of invented people arrive, and the demo users work on some of them, so that there is something to see. */
@Component
@Profile(EmbeddedSettings.PROFILE)
class DemoCases {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);
    private static final String EMPTY = "select not exists (select 1 from submission)";

    private final EmbeddedSettings settings;
    private final JdbcClient jdbc;
    private final DemoMails mails;
    private final DemoStaff staff;

    DemoCases(EmbeddedSettings settings, JdbcClient jdbc, DemoMails mails, DemoStaff staff) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.mails = mails;
        this.staff = staff;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (settings.demoCases() && !settings.throwAway() && isEmpty()) {
            Thread.ofVirtual().name("demo-cases").start(this::run);
        }
    }

    private void run() {
        try {
            List<DemoCase> cases = read();
            cases.forEach(mails::send);
            cases.stream().filter(DemoCase::isWorkedOn).forEach(this::workOn);
            LOG.info("The demo cases are ready");
        } catch (IOException | RuntimeException e) {
            LOG.warn("The demo cases are not complete; the desk works all the same", e);
        }
    }

    /** What one case cannot show is no reason to leave out the others. */
    private void workOn(DemoCase demo) {
        try {
            staff.work(demo);
        } catch (RuntimeException e) {
            LOG.warn("The demo case \"{}\" is not complete", demo.subject(), e);
        }
    }

    private boolean isEmpty() {
        return jdbc.sql(EMPTY).query(Boolean.class).single();
    }

    static List<DemoCase> read() throws IOException {
        var sources = new YamlPropertySourceLoader().load("demo", new ClassPathResource("demo/cases.yaml"));
        return new Binder(ConfigurationPropertySources.from(sources))
                .bind("demo.cases", Bindable.listOf(DemoCase.class))
                .get();
    }
}
