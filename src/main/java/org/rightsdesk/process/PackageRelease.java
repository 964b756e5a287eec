package org.rightsdesk.process;

import java.util.Map;
import java.util.UUID;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.LetterReaddressed;
import org.rightsdesk.delivery.ReleasedPackages;
import org.rightsdesk.delivery.ReleasedPackages.Sending;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A package can be fetched from now on; a receiver is told so by mail (Art. 20(2), R49). */
@Component
class PackageRelease {

    private final ReleasedPackages packages;
    private final CaseLetters letters;

    PackageRelease(ReleasedPackages packages, CaseLetters letters) {
        this.packages = packages;
        this.letters = letters;
    }

    void run(UUID requestId) {
        packages.release(requestId);
        packages.sending(requestId)
                .ifPresent(sending -> letters.writeBeside(LetterKind.DATA_TRANSFER, requestId, extra(sending)));
    }

    /** The receiver's mail came back: code and package go to the address that a person has found instead. */
    @EventListener
    void on(LetterReaddressed event) {
        if (event.kind() == LetterKind.DATA_TRANSFER) {
            packages.readdress(event.caseId(), event.address());
        }
    }

    private static Map<String, ?> extra(Sending sending) {
        return Map.of(
                "to", sending.address(),
                "link", sending.link(),
                "until", sending.lastDay(),
                "sha256", sending.sha256());
    }
}
