package org.rightsdesk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Step;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.RegisterProfile;
import org.rightsdesk.correspondence.Letter;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.Letters;
import org.rightsdesk.correspondence.StatusLinks;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Requester;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Submission;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.worklist.WorkItem;
import org.springframework.context.ApplicationContext;

/** One case of data to hand over, driven through the real diagrams. */
final class DeliveryFlow {

    final CaseWork people;
    final Submission submission;
    final RightsRequest request;
    final String address;

    private DeliveryFlow(CaseWork people, Submission submission, RightsRequest request, String address) {
        this.people = people;
        this.submission = submission;
        this.request = request;
        this.address = address;
    }

    static DeliveryFlow begin(ApplicationContext context, String company, Right right) {
        CaseWork people = CaseWork.on(context);
        String address = "aino." + UUID.randomUUID().toString().substring(0, 8) + "@example.test";
        Requester requester = new Requester("Aino Koe", new EmailAddress(address), null, "Kuja 1", "40018823", null);
        Submission submission =
                people.arrives(new CompanyKey(company), Channel.COUNTER, requester, "Haluan tietoni, kiitos");
        people.runJobs(submission.id());
        RightsRequest request = people.triage(submission.id(), right).getFirst();
        people.runJobs(submission.id());
        return new DeliveryFlow(people, submission, request, address);
    }

    UUID id() {
        return request.id();
    }

    /** Finishes the usual way until the step is open. */
    DeliveryFlow until(Step stop) {
        List<WorkItem> open = people.open(id());
        while (!open.isEmpty() && open.stream().noneMatch(item -> item.step() == stop)) {
            people.finish(open.getFirst());
            people.runJobs(submission.id());
            open = people.open(id());
        }
        assertThat(open).as("waiting for " + stop).isNotEmpty();
        return this;
    }

    void untilClosed() {
        List<WorkItem> open = people.open(id());
        while (!open.isEmpty()) {
            people.finish(open.getFirst());
            people.runJobs(submission.id());
            open = people.open(id());
        }
    }

    /** A handler prepares; what the diagram does next is done. */
    DeliveryPackage prepare(Way way) {
        DeliveryPackage made = handler(() -> bean(Packages.class).prepare(id(), way));
        people.runJobs(submission.id());
        return made;
    }

    void checkAll() {
        handler(() -> {
            found().of(id()).forEach(item -> {
                if (item.thirdPersons() == FoundItem.ThirdPersons.UNCHECKED) {
                    found().noThirdPersons(id(), item.id());
                }
                if (item.reading() == FoundItem.Reading.UNREAD) {
                    found().lookedThrough(id(), item.id());
                }
            });
            return Boolean.TRUE;
        });
    }

    void stateNothingAutomated() {
        handler(() -> {
            bean(Statements.class)
                    .state(
                            id(),
                            new AccessStatement(
                                    AccessStatement.Automated.NONE, "", "Komission päätös 10.7.2023, IT-toimittaja"));
            return Boolean.TRUE;
        });
    }

    FoundItem attach(String register, String category, String name, String content) {
        return handler(() -> found().attach(
                        id(),
                        new NewItem(register, category, "Ote: " + name),
                        name,
                        content.getBytes(StandardCharsets.UTF_8),
                        false));
    }

    void describe(String register, String category, String words) {
        handler(() -> found().describe(id(), new NewItem(register, category, words)));
    }

    /** Registers of which nothing is told yet are told in words. */
    void describeTheRest(String words) {
        List<String> told = handler(() -> found().of(id())).stream()
                .map(FoundItem::register)
                .toList();
        bean(Companies.class).get(request.company()).registers().stream()
                .map(RegisterProfile::key)
                .filter(register -> !told.contains(register))
                .forEach(register -> describe(register, "contact", words));
    }

    FoundData found() {
        return bean(FoundData.class);
    }

    <T> T handler(java.util.function.Supplier<T> work) {
        return people.as(CaseWork.HANDLER, work);
    }

    <T> T bean(Class<T> type) {
        return people.bean(type);
    }

    /** The page of the case, as the customer's letters link to it. */
    String page() {
        return "/status/"
                + ActingAs.call(
                        Actor.system("test"), () -> bean(StatusLinks.class).create(submission.id()));
    }

    String reply() {
        return letter(LetterKind.REPLY).text().replaceAll("\\s+", " ");
    }

    Letter letter(LetterKind kind) {
        return people.look(() -> bean(Letters.class).of(submission.id())).stream()
                .filter(letter -> letter.kind() == kind)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    static Map<String, byte[]> unzip(byte[] content) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static String text(Map<String, byte[]> files, String path) {
        return new String(java.util.Objects.requireNonNull(files.get(path), path), StandardCharsets.UTF_8);
    }
}
