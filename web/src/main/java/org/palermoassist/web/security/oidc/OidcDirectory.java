package org.palermoassist.web.security.oidc;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What providers say about themselves (addresses, keys), kept for an hour; one that did not answer is not asked again for
 * fifteen seconds, so that nobody can make the portal wait as often as he likes. Keys are kept for fifteen minutes and fetched
 * anew, at most every thirty seconds, when a token names an unknown one.
 */
@ApplicationScoped
class OidcDirectory {
    private static final Duration GOOD_FOR = Duration.ofHours(1);
    private static final Duration REST = Duration.ofSeconds(15);
    private static final Duration KEYS_GOOD_FOR = Duration.ofMinutes(15);
    private static final Duration KEYS_REST = Duration.ofSeconds(30);

    private final Map<URI, Answer> answers = new ConcurrentHashMap<>();
    private final OidcCalls calls;
    private final Clock clock;

    @Inject
    OidcDirectory(OidcCalls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    /** For the container. */
    protected OidcDirectory() {
        this(null, null);
    }

    /** Addresses and keys of a provider. */
    record Entry(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys) {}

    /** What the provider says about itself. */
    Entry entry(OidcProvider provider) throws OidcRefused {
        Instant now = clock.instant();
        Answer answer = answers.compute(
                provider.issuer(),
                (issuer, last) -> last != null && last.until().isAfter(now) ? last : ask(issuer, now));
        return answer.entry().orElseThrow(() -> new OidcRefused(OidcRefused.Reason.UNREACHABLE, answer.failure()));
    }

    /** Where people sign out of the provider, as far as it is known without asking. */
    Optional<URI> signOut(OidcProvider provider) {
        return Optional.ofNullable(answers.get(provider.issuer()))
                .flatMap(Answer::entry)
                .map(entry -> entry.metadata().getEndSessionEndpointURI())
                .filter(address -> OidcCalls.isAllowed(address.toString()));
    }

    private Answer ask(URI issuer, Instant now) {
        try {
            String text = calls.get(
                    URI.create(issuer.toString().replaceFirst("/$", "") + "/.well-known/openid-configuration"));
            OIDCProviderMetadata metadata = OIDCProviderMetadata.parse(text);
            if (!metadata.getIssuer().getValue().equals(issuer.toString())) {
                throw new IOException("says it is another issuer");
            }
            OidcCalls.allowed(metadata.getAuthorizationEndpointURI());
            OidcCalls.allowed(metadata.getTokenEndpointURI());
            URI keys = OidcCalls.allowed(metadata.getJWKSetURI());
            JWKSource<SecurityContext> source = JWKSourceBuilder.create(keys.toURL(), calls)
                    .cache(KEYS_GOOD_FOR.toMillis(), KEYS_GOOD_FOR.toMillis())
                    .refreshAheadCache(false)
                    .rateLimited(KEYS_REST.toMillis())
                    .build();
            return new Answer(Optional.of(new Entry(metadata, source)), "", now.plus(GOOD_FOR));
        } catch (IOException | ParseException | IllegalArgumentException failed) {
            return new Answer(Optional.empty(), failed.toString(), now.plus(REST));
        }
    }

    private record Answer(Optional<Entry> entry, String failure, Instant until) {}
}
