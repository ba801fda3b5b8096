package org.palermoassist.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.palermoassist.security.Actor;

/**
 * How much the machines' door answers: so many requests a minute from one address, before credentials are looked at, and so many of
 * one account, whatever addresses it uses. Whoever asks for more gets 429 and when to come back.
 */
@ApplicationScoped
class ApiLimits {
    private final TokenBuckets addresses;
    private final TokenBuckets accounts;

    /** For the container. */
    ApiLimits() {
        this(0, 0);
    }

    @Inject
    ApiLimits(
            @ConfigProperty(name = "portal.api.address-per-minute", defaultValue = "12000") int ofAddress,
            @ConfigProperty(name = "portal.api.account-per-minute", defaultValue = "6000") int ofAccount) {
        addresses = new TokenBuckets(ofAddress, System::nanoTime);
        accounts = new TokenBuckets(ofAccount, System::nanoTime);
    }

    /** Refuses a request from an address that has asked for too much; says whether it did. */
    boolean refuses(String address, HttpServletResponse response) {
        return told(addresses.take(address), response);
    }

    /** Refuses a request of an account that has asked for too much; says whether it did. */
    boolean refuses(Actor actor, HttpServletResponse response) {
        return told(accounts.take(actor.login()), response);
    }

    private static boolean told(Optional<Duration> wait, HttpServletResponse response) {
        wait.ifPresent(time -> Problems.tooMany(response, Math.max(1, time.toSeconds() + 1)));
        return wait.isPresent();
    }
}
