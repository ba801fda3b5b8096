package org.palermoassist.security;

import java.io.Serializable;
import java.util.List;

/**
 * A second factor that is shown and not yet in force. Nothing of it is stored before it is proved that it arrived.
 *
 * @param secret base 32, for an application; else empty
 * @param codes the printed list; for an application none
 */
public record FactorOffer(FactorKind kind, String secret, List<String> codes) implements Serializable {
    /** @param codes are copied */
    public FactorOffer {
        codes = List.copyOf(codes);
    }

    /**
     * What an application reads from the picture.
     *
     * @param login of the account
     */
    public String address(String login) {
        String issuer = "Palermo%20Assist";
        return "otpauth://totp/" + issuer + ":" + login + "?secret=" + secret + "&issuer=" + issuer
                + "&algorithm=SHA1&digits=" + TimeCodes.DIGITS + "&period=" + TimeCodes.SECONDS;
    }

    @Override
    public String toString() {
        return "FactorOffer[" + kind + "]";
    }
}
