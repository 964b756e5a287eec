package org.rightsdesk.pictures;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rightsdesk.story.Customer;

/** Every page that customers see. Their links come out of the mails they got. */
final class PublicTour {

    private static final Pattern STATUS = Pattern.compile("https?://[^/\\s]+(/status/[A-Za-z0-9_-]+)");
    private static final Pattern PACKAGE =
            Pattern.compile("https?://[^/\\s]+(/status/[A-Za-z0-9_-]+/package/[A-Za-z0-9_-]+)");

    private final Product product;

    PublicTour(Product product) {
        this.product = product;
    }

    void walk(Visitor visitor, Predicate<String> wanted, BiConsumer<String, Supplier<Page>> at) {
        BiConsumer<String, String> stop = (name, path) -> {
            if (wanted.test(name)) {
                at.accept(name, () -> visitor.open(path));
            }
        };
        stop.accept("public-chooser", "/");
        stop.accept("public-form", "/request/kauhajoki");
        stop.accept("public-accessibility", "/accessibility");
        stop.accept("public-not-found", "/nowhere");
        stop.accept("public-no-such-link", "/status/AAAAAAAAAAAAAAAAAAAAAA");
        asked(visitor, wanted, at);
        link("tuula.aronen@example.com", STATUS).ifPresent(path -> {
            stop.accept("public-status-identity", path);
            stop.accept("public-identity", path + "/identity");
        });
        link("pertti.muuramaki@example.net", STATUS).ifPresent(path -> stop.accept("public-status-closed", path));
        link("pertti.muuramaki@example.net", PACKAGE).ifPresent(path -> stop.accept("public-package", path));
        link("aino.rintala@example.com", STATUS).ifPresent(path -> {
            stop.accept("public-status", path);
            stop.accept("public-withdraw", path + "/withdraw");
            stop.accept("public-confirm", path + "/confirm");
        });
    }

    /** Sent with a mistake first. */
    private static void asked(Visitor visitor, Predicate<String> wanted, BiConsumer<String, Supplier<Page>> at) {
        if (wanted.test("public-form-error")) {
            at.accept("public-form-error", () -> withMistake(visitor));
        }
        if (wanted.test("public-sent")) {
            at.accept("public-sent", () -> sent(withMistake(visitor)));
        }
    }

    private static Page withMistake(Visitor visitor) {
        Page page = visitor.open("/request/leppakoski");
        page.locator("#email").fill("ei osoite");
        page.locator("button[type=submit]").click();
        page.locator("#summary").waitFor();
        return page;
    }

    private static Page sent(Page page) {
        page.locator("input[name=rights][value=access]").check();
        page.locator("#words").fill("Haluan nähdä tietoni.");
        page.locator("#name").fill("Kaisa Kuvaaja");
        page.locator("#email").fill("kaisa.kuvaaja@example.com");
        page.locator("button[type=submit]").click();
        page.waitForURL(Pattern.compile("/received"));
        return page;
    }

    /** The latest link of a kind in the mails of a person. */
    private Optional<String> link(String address, Pattern kind) {
        try {
            List<Customer.Mail> mails = new Customer("", address, product.smtp(), product.imap()).reads();
            return mails.reversed().stream()
                    .map(mail -> kind.matcher(mail.text()))
                    .filter(Matcher::find)
                    .map(found -> found.group(1))
                    .findFirst();
        } catch (jakarta.mail.MessagingException | java.io.IOException e) {
            throw new IllegalStateException("The mails of " + address + " cannot be read", e);
        }
    }
}
