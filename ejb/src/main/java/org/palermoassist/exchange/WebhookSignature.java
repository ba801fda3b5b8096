package org.palermoassist.exchange;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.palermoassist.security.Typed;

/**
 * Signs events as Standard Webhooks 1.0 says: HMAC-SHA256 over id, time stamp and body, parted by points. Whoever verifies it knows
 * that the event is the portal's, was not changed on the way, and when it was sent.
 */
final class WebhookSignature {
    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;
    private static final String MAC = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private WebhookSignature() {}

    /** A new secret: 256 random bits. */
    static String secret() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    /** One signature for each secret, the newest first. */
    static String of(List<Typed> secrets, String id, long timestamp, String body) {
        return secrets.stream()
                .map(secret -> of(secret.text(), id + "." + timestamp + "." + body))
                .collect(Collectors.joining(" "));
    }

    private static String of(String secret, String signed) {
        try {
            byte[] key = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
