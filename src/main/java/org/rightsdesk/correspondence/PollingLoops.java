package org.rightsdesk.correspondence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks into the mailboxes again and again, one thread each, from the start of the application to its end. */
@Component
class PollingLoops implements SmartLifecycle {

    /** Even a server that offers IDLE forgets to speak at times; the mailbox is looked into at least this often. */
    private static final Duration LONGEST_IDLE = Duration.ofSeconds(20);

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private static final Logger LOG = LoggerFactory.getLogger(PollingLoops.class);

    private final MailboxPoller poller;
    private final Companies companies;
    private final MailSettings settings;
    private final List<Thread> threads = new ArrayList<>();
    private volatile CountDownLatch ending = new CountDownLatch(0);

    PollingLoops(MailboxPoller poller, Companies companies, MailSettings settings) {
        this.poller = poller;
        this.companies = companies;
        this.settings = settings;
    }

    @Override
    public void start() {
        if (settings.poll()) {
            ending = new CountDownLatch(1);
            companies.all().forEach(company -> loop("mailbox-" + company.key().value(), () -> look(company)));
            loop("mail-handling", poller::handleWaiting);
        }
    }

    private void look(Company company) {
        if (poller.poll(company) && isRunning()) {
            poller.awaitNews(company, LONGEST_IDLE);
        }
    }

    private void loop(String name, Runnable round) {
        threads.add(Thread.ofVirtual().name(name).start(() -> {
            do {
                try {
                    round.run();
                } catch (RuntimeException e) {
                    LOG.warn("{} goes on after trouble", name, e);
                }
            } while (!isOverAfterPause());
        }));
    }

    private boolean isOverAfterPause() {
        try {
            return ending.await(settings.pollEvery().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Takes leave of the mail server politely, so that neither side logs a scare; who does not listen is interrupted. */
    @Override
    public void stop() {
        ending.countDown();
        poller.stopWaiting();
        for (Thread thread : threads) {
            try {
                thread.join(PATIENCE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            thread.interrupt();
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return ending.getCount() > 0;
    }
}
