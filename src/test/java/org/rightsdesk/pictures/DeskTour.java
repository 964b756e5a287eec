package org.rightsdesk.pictures;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Every page of the desk, each seen by a person whose work it is. */
final class DeskTour {

    private static final String HANDLER = "sari.kivela";
    private static final String DECIDER = "paivi.lehto";
    private static final String MANAGER = "maarit.niemi";
    private static final String MAIN_USER = "pekka.ranta";

    /** A stop: its page is named after it. */
    private record Stop(String user, String path) {}

    private final Map<String, Stop> stops = new LinkedHashMap<>();

    /** Somebody has taken each step before, so that its form is open. */
    DeskTour(Visitor first) {
        stop("work-list", HANDLER, "");
        stop("work-list-all", HANDLER, "?view=all");
        stop("work-list-mine", HANDLER, "?view=mine");
        stop("work-list-late", HANDLER, "?view=all&deadline=late");
        stop("work-list-company", HANDLER, "?view=all&company=kauhajoki&right=access");
        stop("work-list-nothing", HANDLER, "?view=all&q=kukaan");
        letter(first, "triage", "Helmi Päntäne");
        letter(first, "triage-other", "Ville Röykkä");
        file(first, "case-identity-asked", HANDLER, "Tuula Aronen");
        file(first, "case-search", HANDLER, "Kurt Sandvik");
        file(first, "case-proposal-objection", HANDLER, "Eero Vuoksela");
        file(first, "case-proposal-extended", HANDLER, "Maija Rajapatsas");
        file(first, "case-proposal-rectification", HANDLER, "Liisa Klaukkala");
        file(first, "case-sign", DECIDER, "Aino Rintala");
        file(first, "case-complaint", HANDLER, "Paula Aro");
        file(first, "case-package", HANDLER, "Olavi Perttula");
        file(first, "case-restriction", HANDLER, "Carola Lindqvist");
        file(first, "case-ban", HANDLER, "Raimo Hyyppä");
        file(first, "case-consent", HANDLER, "Jenny Backman");
        file(first, "case-human-review", DECIDER, "Kari Keljonlahti");
        file(first, "case-carry-out", HANDLER, "Sirkka Tainionkoski");
        stop("mailbox", HANDLER, "mailbox");
        stop("booking", HANDLER, "book");
        stop("calendar", HANDLER, "calendar");
        stop("contacts", HANDLER, "contacts");
        stop("manager", MANAGER, "manager");
        stop("manager-month", MANAGER, "manager?period=month");
        stop("companies", MAIN_USER, "companies");
        stop("company", MAIN_USER, "companies?company=imatra");
        stop("retention", MAIN_USER, "retention");
        stop("help", HANDLER, "help");
        stop("no-such-page", HANDLER, "nowhere");
        stop("no-such-case", HANDLER, "case/" + new UUID(0, 1));
        stop("no-access", HANDLER, "manager");
    }

    private void stop(String name, String user, String path) {
        stops.put(name, new Stop(user, path));
    }

    private void letter(Visitor first, String name, String customer) {
        file(first, name, HANDLER, customer);
    }

    private void file(Visitor first, String name, String user, String customer) {
        try {
            String path = first.fileOf(HANDLER, customer);
            Page page = first.desk(user, path);
            Locator take = page.locator("vaadin-button")
                    .filter(new Locator.FilterOptions().setHasText("Ota itselle"))
                    .first();
            if (take.count() > 0) {
                take.click();
                Album.rest(page);
            }
            stop(name, user, path);
        } catch (com.microsoft.playwright.TimeoutError absent) {
            System.out.println("No open work for " + customer + ": " + name + " is left out");
        }
    }

    /** Calls with each page that is wanted, by its name. */
    void walk(Visitor visitor, Predicate<String> wanted, BiConsumer<String, Supplier<Page>> at) {
        if (wanted.test("desk-login")) {
            at.accept("desk-login", () -> login(visitor));
        }
        stops.forEach((name, stop) -> {
            if (wanted.test(name)) {
                at.accept(name, () -> visitor.desk(stop.user(), stop.path()));
            }
        });
        if (wanted.test("work-list-item")) {
            at.accept("work-list-item", () -> chosen(visitor));
        }
    }

    private static Page login(Visitor visitor) {
        Page login = visitor.open("/desk/login");
        login.locator("input[name=username]").waitFor();
        return login;
    }

    private static Page chosen(Visitor visitor) {
        Page page = visitor.desk(HANDLER, "?view=all");
        page.locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText("Aino Rintala"))
                .first()
                .click();
        page.locator(".rd-item").waitFor();
        return page;
    }
}
