package org.rightsdesk.pictures;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
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

    /** Pages by their addresses: name, who sees it, address. */
    private static final String[][] PAGES = {
        {"work-list", HANDLER, ""},
        {"work-list-all", HANDLER, "?view=all"},
        {"work-list-mine", HANDLER, "?view=mine"},
        {"work-list-late", HANDLER, "?view=all&deadline=late"},
        {"work-list-company", HANDLER, "?view=all&company=kauhajoki&right=access"},
        {"work-list-nothing", HANDLER, "?view=all&q=kukaan"},
        {"absences", HANDLER, "absences"},
        {"password", HANDLER, "password"},
        {"mailbox", HANDLER, "mailbox"},
        {"booking", HANDLER, "book"},
        {"calendar", HANDLER, "calendar"},
        {"cases", HANDLER, "cases"},
        {"contacts", HANDLER, "contacts"},
        {"manager", MANAGER, "manager"},
        {"manager-month", MANAGER, "manager?period=month"},
        {"figure", MANAGER, "figure?of=answered"},
        {"companies", MAIN_USER, "companies"},
        {"company-facts", MAIN_USER, "companies/nurmijarvi?part=facts"},
        {"company-categories", MAIN_USER, "companies/nurmijarvi?part=categories"},
        {"company-registers", MAIN_USER, "companies/imatra?part=registers"},
        {"company-recipients", MAIN_USER, "companies/muurame?part=recipients"},
        {"retention", MAIN_USER, "retention"},
        {"users", MAIN_USER, "users"},
        {"audit", MAIN_USER, "audit"},
        {"own-correction", HANDLER, "own-correction"},
        {"help", HANDLER, "help"},
        {"no-such-page", HANDLER, "nowhere"},
        {"no-such-case", HANDLER, "case/" + new UUID(0, 1)},
        {"no-access", HANDLER, "manager"},
    };

    /** Files, each at another step: name, who sees it, whose file. */
    private static final String[][] FILES = {
        {"triage", HANDLER, "Helmi Päntäne"},
        {"triage-other", HANDLER, "Ville Röykkä"},
        {"case-identity-asked", HANDLER, "Tuula Aronen"},
        {"case-search", HANDLER, "Kurt Sandvik"},
        {"case-proposal-objection", HANDLER, "Eero Vuoksela"},
        {"case-proposal-extended", HANDLER, "Maija Rajapatsas"},
        {"case-proposal-rectification", HANDLER, "Liisa Klaukkala"},
        {"case-sign", DECIDER, "Aino Rintala"},
        {"case-complaint", HANDLER, "Paula Aro"},
        {"case-package", HANDLER, "Olavi Perttula"},
        {"case-restriction", HANDLER, "Carola Lindqvist"},
        {"case-ban", HANDLER, "Raimo Hyyppä"},
        {"case-consent", HANDLER, "Jenny Backman"},
        {"case-human-review", DECIDER, "Kari Keljonlahti"},
        {"case-carry-out", HANDLER, "Sirkka Tainionkoski"},
    };

    /** Somebody has taken each step before, so that its form is open. */
    DeskTour(Visitor first) {
        for (String[] page : PAGES) {
            stops.put(page[0], new Stop(page[1], page[2]));
        }
        for (String[] file : FILES) {
            file(first, file[0], file[1], file[2]);
        }
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
            stops.put(name, new Stop(user, path));
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

    /** The row is chosen by its day: the name beside it is a link of its own. */
    private static Page chosen(Visitor visitor) {
        Page page = visitor.desk(HANDLER, "?view=all");
        BoundingBox name = page.locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText("Aino Rintala"))
                .first()
                .boundingBox();
        page.mouse().click(name.x - 60, name.y + name.height / 2);
        page.locator(".rd-item").waitFor();
        return page;
    }
}
