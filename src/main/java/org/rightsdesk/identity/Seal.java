package org.rightsdesk.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/** Closes small secrets with AES-GCM: nobody reads or changes them without the key, or moves them to another row. */
@Component
class Seal {

    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final KeyRing keys;

    Seal(KeyRing keys) {
        this.keys = keys;
    }

    /** @param place what the secret belongs to; the same is needed to open it */
    byte[] close(String end, String place, String secret) {
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        byte[] closed = run(
                Cipher.ENCRYPT_MODE, keys.key(keys.present(), end), iv, place, secret.getBytes(StandardCharsets.UTF_8));
        byte[] all = Arrays.copyOf(iv, IV_BYTES + closed.length);
        System.arraycopy(closed, 0, all, IV_BYTES, closed.length);
        return all;
    }

    /** @throws IllegalStateException when it was changed, moved, or closed with another key */
    String open(String keyId, String end, String place, byte[] closed) {
        byte[] iv = Arrays.copyOf(closed, IV_BYTES);
        byte[] body = Arrays.copyOfRange(closed, IV_BYTES, closed.length);
        return new String(run(Cipher.DECRYPT_MODE, keys.key(keyId, end), iv, place, body), StandardCharsets.UTF_8);
    }

    private static byte[] run(int mode, SecretKey key, byte[] iv, String place, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The secret cannot be opened or closed", e);
        }
    }
}
