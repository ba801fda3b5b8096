package org.palermoassist.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Identifiers whose organization is committed: an import asks for the same few thousands again and again. */
@ApplicationScoped
class KnownIdentifiers {
    private static final int MOST = 50_000;

    private final Map<String, OrganizationRef> refs = new ConcurrentHashMap<>();

    Optional<OrganizationRef> find(String identifier) {
        return Optional.ofNullable(refs.get(identifier));
    }

    void registered(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrganizationRegistered news) {
        remember(news.identifier(), news.ref());
    }

    void remember(String identifier, OrganizationRef ref) {
        if (refs.size() >= MOST) {
            refs.clear();
        }
        refs.put(identifier, ref);
    }
}
