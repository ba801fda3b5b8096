package org.palermoassist.web.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;

/** The token of the command line: random, in memory, told in {@code run.json}, accepted from this machine only. */
@ApplicationScoped
class CommandToken {
    private static final int BYTES = 32;

    private String value;

    @PostConstruct
    void draw() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String value() {
        return value;
    }

    Optional<Actor> actor(String token, String address) {
        boolean same =
                MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8));
        return same && isLoopback(address)
                ? Optional.of(Actor.machine(
                        "cli",
                        Right.IMPORT_RUN,
                        Right.RUN_UNDO,
                        Right.RUN_READ,
                        Right.METRICS_READ,
                        Right.AUDIT_VERIFY,
                        Right.FACTOR_RESET_ALL,
                        Right.LEDGER_VERIFY))
                : Optional.empty();
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
