package org.rightsdesk.portal;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.identity.CodeAnswer;
import org.rightsdesk.identity.CodeChecks;
import org.rightsdesk.identity.CodePurpose;
import org.rightsdesk.identity.ElectronicIdentification;
import org.rightsdesk.identity.IdentityChecks;
import org.rightsdesk.identity.IdentityExceptions;
import org.rightsdesk.identity.OneTimeCodes;
import org.rightsdesk.identity.Representatives;
import org.rightsdesk.identity.SignInEnd;
import org.rightsdesk.identity.SignInStart;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Service;

/** How a customer shows who he or she is on the page of the case. */
@Service
class CustomerIdentity {

    private final CustomerCases cases;
    private final IdentityChecks checks;
    private final CodeChecks codes;
    private final OneTimeCodes sent;
    private final ElectronicIdentification identification;
    private final IdentityExceptions exceptions;
    private final Representatives representatives;

    CustomerIdentity(
            CustomerCases cases,
            IdentityChecks checks,
            CodeChecks codes,
            OneTimeCodes sent,
            ElectronicIdentification identification,
            IdentityExceptions exceptions,
            Representatives representatives) {
        this.cases = cases;
        this.checks = checks;
        this.codes = codes;
        this.sent = sent;
        this.identification = identification;
        this.exceptions = exceptions;
        this.representatives = representatives;
    }

    /**
     * What the page offers.
     *
     * @param address where a code would go, masked; null when no address is on file
     * @param waiting whether a code was sent and can be typed
     * @param copy whether a redacted copy of a document was approved as the last resort (B.4)
     * @param forAnother whether the writer acts for another and nobody has checked the authority yet (R27)
     */
    record Offer(
            boolean code, @Nullable String address, boolean waiting, boolean signIn, boolean copy, boolean forAnother) {

        /** What a text for those who act for another ends with. */
        public String whose() {
            return forAnother ? ".for-another" : "";
        }
    }

    /** The request that waits for identity; what is shown for it counts for its family. */
    Optional<RightsRequest> waiting(CustomerCase opened) {
        return asCustomer(() -> opened.requests().stream()
                .filter(request -> checks.unsettled(request.id()))
                .findFirst());
    }

    Optional<Offer> offer(CustomerCase opened) {
        return waiting(opened).map(RightsRequest::id).map(id -> asCustomer(() -> offer(id)));
    }

    /** A code is on its way to the customer, asked for by whom ever: the page of the case must lead to its field. */
    boolean codeWaits(CustomerCase opened) {
        return offer(opened).filter(Offer::waiting).isPresent();
    }

    void sendCode(CustomerCase opened) {
        UUID id = theWaiting(opened);
        asCustomer(() -> {
            codes.send(id);
            return Boolean.TRUE;
        });
    }

    CodeAnswer give(CustomerCase opened, String typed) {
        UUID id = theWaiting(opened);
        return asCustomer(() -> codes.give(id, typed));
    }

    SignInStart begin(CustomerCase opened) {
        UUID id = waiting(opened).map(RightsRequest::id).orElseThrow(NotFound::new);
        return asCustomer(() -> identification.begin(id, opened.token()));
    }

    SignInEnd end(@Nullable String cookie, @Nullable String state, @Nullable String code) {
        return asCustomer(() -> identification.end(cookie, state, code));
    }

    private Offer offer(UUID id) {
        return new Offer(
                codes.offered(id),
                codes.address(id).map(EmailAddress::masked).orElse(null),
                sent.live(id, CodePurpose.IDENTITY).isPresent(),
                identification.offered(id),
                exceptions.lastResort(id),
                representatives.unproven(id));
    }

    private UUID theWaiting(CustomerCase opened) {
        return waiting(opened).map(RightsRequest::id).orElseThrow(() -> new Refusal("refusal.identity-settled"));
    }

    private static <T> T asCustomer(Supplier<T> work) {
        return ActingAs.call(Actor.customer(), work);
    }
}
