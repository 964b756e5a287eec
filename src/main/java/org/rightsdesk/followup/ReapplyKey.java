package org.rightsdesk.followup;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.rightsdesk.common.CompanyKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The secret of the installation by which erased customers are known again; with another one the list cannot be read (R38). */
@Component
class ReapplyKey {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    ReapplyKey(@Value("${rightsdesk.backup.key:only-for-trying-out}") String key) {
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** Keyed hash of a customer number, however it is spaced. */
    String ofNumber(CompanyKey company, String number) {
        return of(company.value() + ":" + number.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    /** Keyed hash of a text, lower-case hex. */
    String of(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
