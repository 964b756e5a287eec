package org.rightsdesk.correspondence;

import java.util.ArrayList;
import java.util.List;
import org.rightsdesk.company.Companies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks into the mailboxes again and again, one thread each, from the start of the application to its end. */
@Component
class PollingLoops implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PollingLoops.class);

    private final MailboxPoller poller;
    private final Companies companies;
    private final MailSettings settings;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    PollingLoops(MailboxPoller poller, Companies companies, MailSettings settings) {
        this.poller = poller;
        this.companies = companies;
        this.settings = settings;
    }

    @Override
    public void start() {
        running = settings.poll();
        if (running) {
            companies.all().forEach(company -> loop("mailbox-" + company.key().value(), () -> poller.poll(company)));
            loop("mail-handling", poller::handleWaiting);
        }
    }

    private void loop(String name, Runnable round) {
        threads.add(Thread.ofVirtual().name(name).start(() -> {
            while (running) {
                try {
                    round.run();
                } catch (RuntimeException e) {
                    LOG.warn("{} goes on after trouble", name, e);
                }
                pause();
            }
        }));
    }

    private void pause() {
        try {
            Thread.sleep(settings.pollEvery());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    @Override
    public void stop() {
        running = false;
        threads.forEach(Thread::interrupt);
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
