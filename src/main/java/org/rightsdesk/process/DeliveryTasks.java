package org.rightsdesk.process;

import java.util.UUID;
import org.rightsdesk.delivery.Packages;
import org.springframework.stereotype.Component;

/** What the diagrams do and ask about packages. */
@Component
public class DeliveryTasks implements DiagramBean {

    private final Packages packages;
    private final PackageRelease release;

    DeliveryTasks(Packages packages, PackageRelease release) {
        this.packages = packages;
        this.release = release;
    }

    public void release(String caseId) {
        release.run(UUID.fromString(caseId));
    }

    public boolean toHandOver(String caseId) {
        return packages.toHandOver(UUID.fromString(caseId));
    }
}
