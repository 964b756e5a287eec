package org.rightsdesk.marketing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.rightsdesk.common.CompanyKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Turns a contact point into a keyed hash, so that lists are compared without being read. Differs from company to company. */
@Component
class MatchKey {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    MatchKey(@Value("${rightsdesk.marketing.match-key}") String secret) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    String of(CompanyKey company, ContactPoint point) {
        String text = String.join("|", company.value(), point.kind().name(), point.normal());
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is missing", e);
        }
    }
}
