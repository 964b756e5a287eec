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
    private static final String WITH_PACKAGE = "pertti.muuramaki@example.net";
    /** One more than the product allows from one network in ten minutes. */
    private static final int SENDINGS = 11;

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
        stop.accept("public-accessibility", "/request/kauhajoki/accessibility");
        stop.accept("public-privacy", "/request/kauhajoki/privacy");
        stop.accept("public-not-found", "/nowhere");
        stop.accept("public-no-such-link", "/status/AAAAAAAAAAAAAAAAAAAAAA");
        asked(visitor, wanted, at);
        link("tuula.aronen@example.com").ifPresent(path -> {
            stop.accept("public-status-identity", path);
            stop.accept("public-identity", path + "/identity");
        });
        link(WITH_PACKAGE).ifPresent(path -> {
            stop.accept("public-status-closed", path);
            fetching(path, visitor, wanted, at);
        });
        link("aino.rintala@example.com").ifPresent(path -> {
            stop.accept("public-status", path);
            stop.accept("public-withdraw", path + "/withdraw");
            stop.accept("public-confirm", path + "/confirm");
        });
        link("maija.rajapatsas@example.com").ifPresent(path -> stop.accept("public-status-extended", path));
        link("terttu.perttula@example.net").ifPresent(path -> stop.accept("public-status-question", path));
        link("yrjo.viljakkala@example.org").ifPresent(path -> stop.accept("public-status-withdrawn", path));
        link("kurt.sandvik@example.org").ifPresent(path -> stop.accept("public-status-searching", path));
    }

    /** Pages that tell of trouble: too many sendings from here, or a fault of ours once the database is away. */
    void walkInTrouble(
            Visitor visitor, Predicate<String> wanted, BiConsumer<String, Supplier<Page>> at, boolean database) {
        if (!database && wanted.test("public-fault")) {
            link(WITH_PACKAGE).ifPresent(path -> at.accept("public-fault", () -> visitor.open(path)));
        }
        if (!database && wanted.test("public-form-fault")) {
            at.accept("public-form-fault", () -> filledIn(visitor.open("/request/imatra")));
        }
        if (database && wanted.test("public-form-too-many")) {
            at.accept("public-form-too-many", () -> {
                link(WITH_PACKAGE).ifPresent(path -> worn(visitor.open(path)));
                return filledIn(visitor.open("/request/imatra"));
            });
        }
    }

    /** The way to the package: before the code is asked for, with a code on its way, and after a wrong one. */
    private static void fetching(
            String path, Visitor visitor, Predicate<String> wanted, BiConsumer<String, Supplier<Page>> at) {
        if (wanted.test("public-package")) {
            at.accept("public-package", () -> packageOf(visitor.open(path)));
        }
        if (wanted.test("public-package-code")) {
            at.accept("public-package-code", () -> withCode(packageOf(visitor.open(path))));
        }
        if (wanted.test("public-package-wrong-code")) {
            at.accept("public-package-wrong-code", () -> wrong(withCode(packageOf(visitor.open(path)))));
        }
    }

    private static Page packageOf(Page status) {
        status.locator("a[href*='/package/']").first().click();
        status.waitForURL(Pattern.compile("/package/"));
        return status;
    }

    private static Page withCode(Page page) {
        if (page.locator("#code").count() == 0) {
            page.locator("form[action*='/code'] button[type=submit]").click();
            page.locator("#code").waitFor();
        }
        return page;
    }

    private static Page wrong(Page page) {
        page.locator("#code").fill("1");
        page.locator("form[action*='/fetch'] button[type=submit]").click();
        page.locator(".problem").first().waitFor();
        return page;
    }

    /** Wrong codes count as sendings and leave nothing behind. */
    private static void worn(Page status) {
        String address = packageOf(status).url().replaceFirst("[?].*", "") + "/fetch";
        for (int i = 0; i < SENDINGS; i++) {
            status.request().post(address);
        }
    }

    private static Page filledIn(Page page) {
        page.locator("input[name=rights][value=erasure]").check();
        page.locator("#words").fill("Poistakaa tietoni.");
        page.locator("#email").fill("kaisa.kuvaaja@example.com");
        page.locator("#request > button[type=submit]").click();
        page.locator(".summary").waitFor();
        return page;
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

    /** The latest link to a case in the mails of a person. */
    private Optional<String> link(String address) {
        try {
            List<Customer.Mail> mails = new Customer("", address, product.smtp(), product.imap()).reads();
            return mails.reversed().stream()
                    .map(mail -> STATUS.matcher(mail.text()))
                    .filter(Matcher::find)
                    .map(found -> found.group(1))
                    .findFirst();
        } catch (jakarta.mail.MessagingException | java.io.IOException e) {
            throw new IllegalStateException("The mails of " + address + " cannot be read", e);
        }
    }
}
