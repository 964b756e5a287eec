package org.rightsdesk.correspondence;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.company.Company;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code rightsdesk.mail.*}.
 *
 * @param poll whether this node reads the mailboxes by itself
 * @param pollEvery pause between two looks into a mailbox
 */
@ConfigurationProperties("rightsdesk.mail")
record MailSettings(
        @DefaultValue("true") boolean poll, @DefaultValue("3s") Duration pollEvery, @DefaultValue Imap imap) {

    /**
     * The server of the mailboxes.
     *
     * @param ssl whether the port speaks TLS from the first byte
     * @param password of all mailboxes that have none of their own
     * @param accounts by company key, where the user name is not the address or the password is another
     */
    record Imap(
            @DefaultValue("localhost") String host,
            @DefaultValue("143") int port,
            @DefaultValue("false") boolean ssl,
            @DefaultValue("") String password,
            @DefaultValue Map<String, Account> accounts) {}

    /** Sign-in to one mailbox. */
    record Account(@Nullable String user, @Nullable String password) {

        @Override
        public String toString() {
            return "Account";
        }
    }

    String user(Company company) {
        Account account = imap.accounts().get(company.key().value());
        return account == null || account.user() == null ? company.mailbox().value() : account.user();
    }

    String password(Company company) {
        Account account = imap.accounts().get(company.key().value());
        return account == null || account.password() == null ? imap.password() : account.password();
    }

    @Override
    public String toString() {
        return "MailSettings[" + imap.host() + ":" + imap.port() + "]";
    }
}
