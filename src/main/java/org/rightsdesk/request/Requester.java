package org.rightsdesk.request;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.EmailAddress;

/** The person who wrote, as far as he or she told. Everything is optional: nobody is turned away for a missing field (R4). */
public record Requester(
        @Nullable String name,
        @Nullable EmailAddress email,
        @Nullable String phone,
        @Nullable String postalAddress,
        @Nullable String customerNumber,
        @Nullable String siteNumber) {

    /** What staff see in lists: the name, else the address, else nothing. */
    public String shownName() {
        return Optional.ofNullable(name).orElseGet(() -> email == null ? "" : email.value());
    }

    Requester withEmail(EmailAddress address) {
        return new Requester(name, address, phone, postalAddress, customerNumber, siteNumber);
    }

    Requester withPostalAddress(String address) {
        return new Requester(name, email, phone, address, customerNumber, siteNumber);
    }

    Requester withNumbers(@Nullable String customer, @Nullable String site) {
        return new Requester(name, email, phone, postalAddress, customer, site);
    }

    /** Shows nothing of the person: a record ends up in logs too easily. */
    @Override
    public String toString() {
        return "Requester";
    }
}
