package org.rightsdesk.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.company.Company;
import org.rightsdesk.company.Release;
import org.rightsdesk.company.SetupGaps;
import org.rightsdesk.company.SetupPoint;
import org.rightsdesk.delivery.FoundItem.ThirdPersons;
import org.rightsdesk.registers.Search;
import org.rightsdesk.request.RequestFile;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.Status;

/** What must hold before a package is made. Each rule names its refusal. */
final class PackageRules {

    /** K10, CF13: the category in which a site keeps its former customers' names. */
    static final String NAME_HISTORY = "name-history";

    private PackageRules() {}

    static void require(RequestFile file, Given given, Way way, @Nullable Receiver receiver) {
        if (given.request().status() != Status.DECIDED) {
            throw new Refusal("refusal.delivery.not-decided");
        }
        requireSetUp(given.company(), given.request().right());
        requireWay(file, way, receiver);
        requireFindings(given);
    }

    /** A mail address counts only when it is shown to be the person's: on file with the company, or proven by its link. */
    static boolean mailShown(RequestFile file) {
        boolean shown = file.request().contactOnFile() || file.submission().mailboxConfirmed();
        return file.submission().requester().email() != null && shown;
    }

    private static void requireWay(RequestFile file, Way way, @Nullable Receiver receiver) {
        boolean toReceiver = receiver != null && receiver.feasible();
        if (way == Way.DOWNLOAD && !mailShown(file)) {
            throw new Refusal("refusal.delivery.mail-not-shown");
        }
        if (way == Way.RECEIVER && !toReceiver) {
            throw new Refusal("refusal.delivery.receiver-missing");
        }
        if (way != Way.RECEIVER && (toReceiver || file.request().right() == Right.ENERGY_DATA && receiver == null)) {
            throw new Refusal("refusal.delivery.receiver-waits");
        }
    }

    private static void requireFindings(Given given) {
        List<FoundItem> items = given.items();
        if (items.stream().anyMatch(item -> item.thirdPersons() == ThirdPersons.UNCHECKED)) {
            throw new Refusal("refusal.delivery.third-persons-unchecked");
        }
        if (items.stream().anyMatch(item -> item.reading() == FoundItem.Reading.UNREAD)) {
            throw new Refusal("refusal.delivery.file-unread");
        }
        if (given.request().right() == Right.ACCESS) {
            requireEveryRegister(given);
            requireNameHistory(given);
        } else if (items.stream().noneMatch(item -> item.kind() == FoundItem.Kind.FILE)) {
            throw new Refusal("refusal.delivery.nothing-attached");
        }
    }

    /** What a search found is handed over, or told in words. */
    private static void requireEveryRegister(Given given) {
        for (Search search : given.searches()) {
            boolean empty = search.result() == Search.Result.FOUND
                    && given.of(search.register()).isEmpty();
            if (empty && !given.keptRegisters().contains(search.register())) {
                throw new Refusal("refusal.delivery.register-empty");
            }
        }
    }

    private static void requireNameHistory(Given given) {
        boolean expected = given.company().category(NAME_HISTORY).isPresent()
                && !given.kept().contains(NAME_HISTORY)
                && !given.empty().contains(NAME_HISTORY);
        if (expected && given.items().stream().noneMatch(item -> item.category().equals(NAME_HISTORY))) {
            throw new Refusal("refusal.delivery.name-history");
        }
    }

    /** CF14, CF20, CF21: nothing leaves while the set-up has a gap that blocks it; void transfers the handler answers per reply. */
    static void requireSetUp(Company company, Right right) {
        Release release = right == Right.ACCESS ? Release.ACCESS_REPLY : Release.PORTABILITY;
        long gaps = SetupGaps.blocking(company, release).stream()
                .filter(gap -> gap.point() != SetupPoint.TRANSFER)
                .count();
        if (gaps > 0) {
            throw new Refusal("refusal.delivery.setup-gaps", gaps);
        }
    }

    /** CF11, CF12, CF14, CF17, CF21: no access reply while a part of what Art. 15 tells is empty. */
    static void requireComplete(List<Section> information) {
        for (Section section : information) {
            if (section.lines().isEmpty()) {
                String key = "refusal.delivery.part-empty." + section.key();
                throw new Refusal(key);
            }
        }
    }
}
