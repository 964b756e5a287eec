package org.rightsdesk.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.company.Companies;
import org.rightsdesk.correspondence.Messages;
import org.rightsdesk.correspondence.StatusLinks;
import org.rightsdesk.delivery.Downloads;
import org.rightsdesk.delivery.Offer;
import org.rightsdesk.delivery.Way;
import org.rightsdesk.request.Assessment;
import org.rightsdesk.request.Assessments;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What a customer can see and do with the link of a case: the link itself is the proof. */
@Service
class CustomerCases {

    private final StatusLinks links;
    private final Submissions submissions;
    private final Requests requests;
    private final Companies companies;
    private final Messages messages;
    private final CaseViews views;
    private final Downloads downloads;
    private final Assessments assessments;
    private final TransactionTemplate transaction;

    CustomerCases(
            StatusLinks links,
            Submissions submissions,
            Requests requests,
            Companies companies,
            Messages messages,
            CaseViews views,
            Downloads downloads,
            Assessments assessments,
            TransactionTemplate transaction) {
        this.links = links;
        this.submissions = submissions;
        this.requests = requests;
        this.companies = companies;
        this.messages = messages;
        this.views = views;
        this.downloads = downloads;
        this.assessments = assessments;
        this.transaction = transaction;
    }

    /** @throws NotFound when no case has this link */
    CustomerCase open(String token) {
        UUID id = links.submissionOf(token).orElseThrow(NotFound::new);
        return asCustomer(() -> {
            Submission submission = submissions.get(id);
            return new CustomerCase(token, submission, requests.ofSubmission(id), companies.get(submission.company()));
        });
    }

    List<CaseView> views(CustomerCase opened, Words words) {
        return asCustomer(() -> opened.requests().isEmpty()
                ? List.of(views.of(opened.submission(), words))
                : opened.requests().stream()
                        .map(request -> views.of(request, words))
                        .toList());
    }

    /** Whether a fee was announced and the customer has yet to choose (R35). */
    boolean feeWaits(CustomerCase opened) {
        return asCustomer(() -> opened.requests().stream()
                .filter(request -> !views.isAnswered(request))
                .flatMap(request -> assessments.current(request.id()).stream())
                .anyMatch(Assessment::waitsForCustomer));
    }

    void confirmMailbox(String token) {
        UUID id = open(token).submission().id();
        inTransaction(() -> submissions.confirmMailbox(id));
    }

    /** The message belongs to the only request, or to the family when there are several. */
    String write(String token, String text) {
        CustomerCase opened = open(token);
        UUID request =
                opened.requests().size() == 1 ? opened.requests().getFirst().id() : null;
        inTransaction(() -> messages.fromStatusPage(opened.submission().id(), request, text));
        return opened.submission().reference();
    }

    /** Takes the named requests back. Before a person has read the submission there is none: then the wish is passed on. */
    void withdraw(String token, List<String> references) {
        CustomerCase opened = open(token);
        inTransaction(() -> {
            opened.requests().stream()
                    .filter(request -> references.contains(request.reference()) && !views.isAnswered(request))
                    .map(RightsRequest::id)
                    .forEach(requests::withdraw);
            if (opened.requests().isEmpty()) {
                messages.fromStatusPage(opened.submission().id(), null, views.wishToWithdraw(opened.submission()));
            }
        });
    }

    /** The package of each request that has one to fetch here, by case number. */
    Map<String, Offer> offers(CustomerCase opened) {
        return asCustomer(() -> {
            Map<String, Offer> offers = new LinkedHashMap<>();
            opened.requests().forEach(request -> downloads
                    .offer(request.id(), Way.DOWNLOAD)
                    .ifPresent(offer -> offers.put(request.reference(), offer)));
            return offers;
        });
    }

    private void inTransaction(Runnable work) {
        asCustomer(() -> {
            transaction.executeWithoutResult(status -> work.run());
            return Boolean.TRUE;
        });
    }

    private static <T> T asCustomer(Supplier<T> work) {
        return ActingAs.call(Actor.customer(), work);
    }
}
