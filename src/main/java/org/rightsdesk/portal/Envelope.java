package org.rightsdesk.portal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Digest;

/** Closes the result of a sending so that only who sends the same from the same page again can open it: a link to a case is a secret. */
final class Envelope {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final String sent;

    Envelope(@Nullable String page, String content) {
        sent = page + "\n" + content;
    }

    /** By which it is found; the key does not follow from it. */
    String id() {
        return Digest.of("id\n" + sent);
    }

    byte[] close(byte[] result) {
        byte[] nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, nonce, result);
        return ByteBuffer.allocate(NONCE + closed.length).put(nonce).put(closed).array();
    }

    byte[] open(byte[] stored) {
        ByteBuffer all = ByteBuffer.wrap(stored);
        byte[] nonce = new byte[NONCE];
        byte[] closed = new byte[stored.length - NONCE];
        all.get(nonce).get(closed);
        return run(Cipher.DECRYPT_MODE, nonce, closed);
    }

    private byte[] run(int mode, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            byte[] key = HexFormat.of().parseHex(Digest.of("key\n" + sent));
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("What was sent cannot be opened", e);
        }
    }
}
