package org.palermoassist.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** Stands for partners' servers where the domain is deployed without routes: each address has its own. */
@ApplicationScoped
public class FakeReceiver implements WebhookSender {
    private static final WebhookAnswer OK = WebhookAnswer.of(204, Optional.empty());

    private final Map<String, List<WebhookMessage>> got = new ConcurrentHashMap<>();
    private final Map<String, Supplier<WebhookAnswer>> answers = new ConcurrentHashMap<>();

    @Override
    public WebhookAnswer send(WebhookMessage message) {
        got(message.address()).add(message);
        Supplier<WebhookAnswer> next = answers.remove(message.address());
        return next == null ? OK : next.get();
    }

    /** What came to an address, oldest first. */
    public List<WebhookMessage> got(String address) {
        return got.computeIfAbsent(address, any -> new CopyOnWriteArrayList<>());
    }

    /** The next answer of an address; after it everything arrives. */
    public void answers(String address, Supplier<WebhookAnswer> next) {
        answers.put(address, next);
    }
}
