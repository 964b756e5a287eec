package org.rightsdesk.portal;

import java.util.UUID;
import java.util.function.Supplier;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.company.Companies;
import org.rightsdesk.delivery.Downloads;
import org.rightsdesk.delivery.Fetch;
import org.rightsdesk.delivery.Offer;
import org.rightsdesk.delivery.Receivers;
import org.rightsdesk.delivery.Way;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Service;

/** Packages behind links: the customer's on the page of the case, a receiver's on a page of its own. The code is the second proof. */
@Service
class PackageSources {

    private final CustomerCases cases;
    private final Receivers receivers;
    private final Downloads downloads;
    private final Requests requests;
    private final Companies companies;

    PackageSources(
            CustomerCases cases, Receivers receivers, Downloads downloads, Requests requests, Companies companies) {
        this.cases = cases;
        this.receivers = receivers;
        this.downloads = downloads;
        this.requests = requests;
        this.companies = companies;
    }

    /** @throws NotFound when the link or the number is not known */
    PackageSource ofCustomer(String token, String reference) {
        CustomerCase opened = cases.open(token);
        RightsRequest request = opened.requests().stream()
                .filter(each -> each.reference().equals(reference))
                .findFirst()
                .orElseThrow(NotFound::new);
        String page = "/status/" + token;
        return source(request, Way.DOWNLOAD, page + "/package/" + reference, page);
    }

    /** @throws NotFound when the link is not known */
    PackageSource ofReceiver(String token) {
        UUID id = receivers.requestOf(token).orElseThrow(NotFound::new);
        return source(asCustomer(() -> requests.get(id)), Way.RECEIVER, Receivers.PATH + token, "");
    }

    /** @throws NotFound when nothing can be fetched here */
    Offer offer(PackageSource source) {
        return asCustomer(
                () -> downloads.offer(source.requestId(), source.way()).orElseThrow(NotFound::new));
    }

    void sendCode(PackageSource source) {
        asCustomer(() -> {
            downloads.sendCode(source.requestId(), source.way());
            return Boolean.TRUE;
        });
    }

    Fetch fetch(PackageSource source, String code) {
        return asCustomer(() -> downloads.fetch(source.requestId(), source.way(), code));
    }

    boolean codeLives(PackageSource source) {
        return asCustomer(() -> downloads.codeLives(source.requestId()));
    }

    private PackageSource source(RightsRequest request, Way way, String path, String back) {
        return new PackageSource(
                request.id(),
                way,
                request.reference(),
                companies.get(request.company()),
                request.language(),
                path,
                back);
    }

    private static <T> T asCustomer(Supplier<T> work) {
        return ActingAs.call(Actor.customer(), work);
    }
}
