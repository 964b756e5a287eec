package org.rightsdesk.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The secret keys of the installation, {@code id:base64} with commas between; the first one is the present one, the others still
 * open what was closed with them. For each use a key of its own is derived, so that no bytes serve two ends.
 */
@Component
class KeyRing {

    private static final int KEY_BYTES = 32;

    private final Map<String, byte[]> keys = new LinkedHashMap<>();

    KeyRing(@Value("${rightsdesk.identity.keys}") String setting) {
        for (String entry : setting.strip().split("\\s*,\\s*")) {
            String[] parts = entry.split(":", 2);
            byte[] key = parts.length == 2 ? Base64.getDecoder().decode(parts[1]) : new byte[0];
            if (parts[0].isBlank() || key.length != KEY_BYTES) {
                throw new IllegalStateException("rightsdesk.identity.keys: each key is id:base64 of 32 bytes");
            }
            keys.put(parts[0], key);
        }
    }

    String present() {
        return keys.keySet().iterator().next();
    }

    /** The key for an end, e.g. {@code store}. */
    SecretKey key(String id, String end) {
        byte[] key = Objects.requireNonNull(keys.get(id), "A key is missing in rightsdesk.identity.keys");
        return new SecretKeySpec(mac(key, end), "AES");
    }

    /** A keyed hash that nobody can work out without the key; small sets such as six digits are safe by it alone. */
    String hash(String end, String value) {
        return hash(present(), end, value);
    }

    /** The hash under every key: what was stored before the last change of keys is still found. */
    List<String> hashes(String end, String value) {
        return keys.keySet().stream().map(id -> hash(id, end, value)).toList();
    }

    private String hash(String id, String end, String value) {
        return HexFormat.of().formatHex(mac(key(id, end).getEncoded(), value));
    }

    private static byte[] mac(byte[] key, String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC", e);
        }
    }

    @Override
    public String toString() {
        return "KeyRing" + keys.keySet();
    }
}
