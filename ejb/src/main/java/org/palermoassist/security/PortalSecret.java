package org.palermoassist.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The portal's own secret, with which what must not be read from the database is sealed. It comes from the setting
 * {@code portal.secret} (the same on all nodes), else from the file {@code secret.key} of the data directory, which the first
 * use makes, readable by its owner alone. Without it nothing that was sealed can be opened again.
 */
@ApplicationScoped
class PortalSecret {
    private static final int SHORTEST = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String MAC = "HmacSHA256";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Optional<String> given;
    private final Optional<String> data;
    private byte[] master;

    @Inject
    PortalSecret(
            @ConfigProperty(name = "portal.secret") Optional<String> given,
            @ConfigProperty(name = "portal.data") Optional<String> data) {
        this.given = given;
        this.data = data;
    }

    /** For the container. */
    protected PortalSecret() {
        this(Optional.empty(), Optional.empty());
    }

    /**
     * Seals bytes for one owner: opened for another they are refused.
     *
     * @return nonce, then what was sealed
     */
    byte[] seal(byte[] plain, String owner) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, plain, owner);
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** What was sealed for this owner with this secret; anything else is an error. */
    byte[] open(byte[] sealed, String owner) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return crypt(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length), owner);
    }

    /** A hash that nobody can try out without the secret: lower-case hexadecimal. */
    String hash(String text) {
        return HexFormat.of().formatHex(mac(key("hash"), text));
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] input, String owner) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(key("seal"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealed with another secret than this portal's", e);
        }
    }

    /** One key for each purpose. */
    private byte[] key(String purpose) {
        return mac(master(), purpose);
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized byte[] master() {
        if (master == null) {
            String text = given.orElseGet(this::ofFile).strip();
            if (text.length() < SHORTEST) {
                throw new IllegalStateException("portal.secret has fewer than " + SHORTEST + " characters");
            }
            master = text.getBytes(StandardCharsets.UTF_8);
        }
        return master;
    }

    private String ofFile() {
        Path directory = Path.of(
                data.orElseThrow(() -> new IllegalStateException("neither portal.secret nor a data directory is set")));
        Path file = directory.resolve("secret.key");
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] bytes = new byte[SHORTEST];
        RANDOM.nextBytes(bytes);
        Path draft = file.resolveSibling("secret.key.new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, HexFormat.of().formatHex(bytes) + "\n");
        Files.move(draft, file);
    }
}
