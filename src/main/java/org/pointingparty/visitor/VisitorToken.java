package org.pointingparty.visitor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.pointingparty.room.people.VisitorId;

/** Writes and reads a visitor as a signed text: id, name and their HMAC-SHA-256. Thread-safe. */
final class VisitorToken {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final SecretKeySpec key;

    /** @param key the secret key, of 32 bytes */
    VisitorToken(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    String write(Visitor visitor) {
        String signed = visitor.id().value() + "." + ENCODER.encodeToString(visitor.name().getBytes(UTF_8));
        return signed + "." + signature(signed);
    }

    /** The visitor in this token; empty for any text that was not signed with this key. */
    Optional<Visitor> read(String token) {
        int end = token.lastIndexOf('.');
        int middle = token.indexOf('.');
        if (end <= middle || !isSigned(token.substring(0, end), token.substring(end + 1))) {
            return Optional.empty();
        }
        String name = new String(Base64.getUrlDecoder().decode(token.substring(middle + 1, end)), UTF_8);
        return Optional.of(new Visitor(new VisitorId(token.substring(0, middle)), name));
    }

    private boolean isSigned(String signed, String signature) {
        return MessageDigest.isEqual(signature(signed).getBytes(UTF_8), signature.getBytes(UTF_8));
    }

    private String signature(String signed) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return ENCODER.encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
