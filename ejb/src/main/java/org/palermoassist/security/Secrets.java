package org.palermoassist.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.palermoassist.shared.Sha256;

/**
 * What other capabilities need of secrets: personal links with a second fact (U-10, U-32), and the sealing of what must not be
 * read from the database (T-14).
 */
@ApplicationScoped
public class Secrets {
    private static final int LONGEST = 60;

    @Inject
    private PortalSecret secret;

    /** A new secret for a link: 256 random bits. */
    public String link() {
        return RandomSecret.next();
    }

    /** The only form in which the secret of a link is kept. */
    public String linkHash(Typed link) {
        return Sha256.hex(link.text());
    }

    /** A new second fact, told by telephone, by hand or in a note. */
    public String code() {
        return ToldCode.random();
    }

    /** The only form in which a second fact is kept; costs about an eighth of a second. */
    public String codeHash(Typed code) {
        return Passwords.hash(code.plain());
    }

    /** Whether this is the second fact. */
    public boolean proves(Typed code, String hash) {
        String plain = code.plain();
        return plain.length() <= LONGEST && Passwords.matches(plain, hash);
    }

    /** A hash that nobody can try out without the portal's secret: 64 hexadecimal digits. */
    public String keyedHash(String text) {
        return secret.hash(text);
    }

    /** Seals bytes for one owner: opened for another they are refused. */
    public byte[] seal(byte[] plain, String owner) {
        return secret.seal(plain, owner);
    }

    /** What was sealed for this owner. */
    public byte[] open(byte[] sealed, String owner) {
        return secret.open(sealed, owner);
    }
}
