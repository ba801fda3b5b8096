package org.palermoassist.web.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.palermoassist.security.AccountNews;

/**
 * Accepted Basic credentials, for 60 seconds, by a keyed hash: a client that asks a hundred times a second does not cost a
 * hundred password checks. The key lives in this JVM's memory alone.
 */
@ApplicationScoped
class RememberedCredentials {
    private static final Duration LIFE = Duration.ofSeconds(60);
    private static final int MOST = 10_000;
    private static final int TURNS = 64;
    private static final String MAC = "HmacSHA256";

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Object[] turns = Stream.generate(Object::new).limit(TURNS).toArray();
    private SecretKeySpec key;

    @Inject
    private Clock clock;

    @PostConstruct
    void makeKey() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        key = new SecretKeySpec(bytes, MAC);
    }

    /** For the container. */
    RememberedCredentials() {}

    RememberedCredentials(Clock clock) {
        this.clock = clock;
        makeKey();
    }

    /**
     * The login of credentials that are remembered or that the check accepts. The same credentials are checked by one request
     * at a time; those that waited find the answer remembered.
     */
    Optional<String> login(String credentials, Supplier<Optional<String>> check) {
        Optional<String> known = actor(credentials);
        if (known.isPresent()) {
            return known;
        }
        synchronized (turns[Math.floorMod(credentials.hashCode(), turns.length)]) {
            Optional<String> meanwhile = actor(credentials);
            if (meanwhile.isPresent()) {
                return meanwhile;
            }
            Optional<String> accepted = check.get();
            accepted.ifPresent(login -> keep(credentials, login));
            return accepted;
        }
    }

    private synchronized Optional<String> actor(String credentials) {
        Entry entry = entries.get(hash(credentials));
        if (entry == null || entry.until().isBefore(clock.instant())) {
            return Optional.empty();
        }
        return Optional.of(entry.login());
    }

    private synchronized void keep(String credentials, String login) {
        Iterator<Entry> oldest = entries.values().iterator();
        while (oldest.hasNext()) {
            Entry entry = oldest.next();
            if (entries.size() < MOST && !entry.until().isBefore(clock.instant())) {
                break;
            }
            oldest.remove();
        }
        entries.put(hash(credentials), new Entry(login, clock.instant().plus(LIFE)));
    }

    /** A passphrase that was changed is no longer accepted, not for a second; one without a code neither once a code is needed. */
    synchronized void forget(@Observes AccountNews news) {
        if (news.action().equals(AccountNews.PASSPHRASE_CHANGED)
                || news.action().equals(AccountNews.FACTOR_CHANGED)) {
            entries.values().removeIf(entry -> entry.login().equals(news.login()));
        }
    }

    private String hash(String credentials) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(credentials.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Entry(String login, Instant until) {}
}
