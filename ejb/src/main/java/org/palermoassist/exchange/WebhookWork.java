package org.palermoassist.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.palermoassist.messages.MailSettings;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.RecordKind;

/**
 * Tells partners of changes, one after another in the order of the feed. No transaction is open while a server is waited for: an event
 * is sent, then noted. Whatever ends the portal in between, nothing is lost and the event comes again with the same id.
 */
@ApplicationScoped
public class WebhookWork {
    private static final Actor MACHINE = Actor.machine("webhooks", Right.WEBHOOK_SEND);

    /** A round ends after this, so that one subscription with much to tell keeps nobody waiting. */
    private static final Duration ROUND = Duration.ofSeconds(30);

    private static final int MOST = 500;

    @Inject
    private ChangeFeed feed;

    @Inject
    private WebhookBook book;

    @Inject
    private Instance<WebhookSender> sender;

    @Inject
    private MailSettings settings;

    @Inject
    private Clock clock;

    /** Subscriptions with changes to be told. */
    public List<WebhookRef> due() {
        return book.due(MOST, MACHINE);
    }

    /** Tells one subscription what it waits for, until all is told, something fails or the round is over. */
    public void serve(WebhookRef ref) {
        Optional<WebhookJob> claimed = book.claim(ref, MACHINE);
        if (claimed.isPresent()) {
            WebhookJob job = claimed.get();
            serve(job);
            book.release(job, MACHINE); // not in a finally: what died on the way is left to the clock
        }
    }

    private void serve(WebhookJob job) {
        Instant end = clock.instant().plus(ROUND);
        long sent = job.sent();
        boolean more = true;
        while (more && clock.instant().isBefore(end)) {
            Optional<Change> next =
                    feed.since(sent, job.kind(), 1).changes().stream().findFirst();
            more = next.isPresent() && book.note(job, send(job, DeliveryPurpose.EVENT, next), MACHINE);
            sent = next.map(Change::number).orElse(sent);
        }
    }

    private WebhookDelivery send(WebhookJob job, DeliveryPurpose purpose, Optional<Change> change) {
        Instant begun = clock.instant();
        WebhookEvent event = change.map(one -> WebhookEvent.of(one, job.feed(), settings::link))
                .orElseGet(() -> WebhookEvent.test(job.feed(), begun));
        WebhookAnswer answer = sender.get().send(event.to(job, begun));
        long millis = Duration.between(begun, clock.instant()).toMillis();
        return new WebhookDelivery(purpose, change, begun, millis, answer);
    }

    /** Sends an event that tells of nothing, and says what came of it. */
    public WebhookAnswer tryOut(WebhookRef ref, Actor by) {
        return byHand(ref, DeliveryPurpose.TEST, Optional.empty(), by);
    }

    /**
     * Sends the last change of a record once more, beside the order of others.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link ExchangeRule#REPLAY_IS_IN_FEED}
     */
    public WebhookAnswer replay(WebhookRef ref, RecordKind kind, String record, Actor by) {
        return byHand(ref, DeliveryPurpose.REPLAY, Optional.of(book.last(kind, record, by)), by);
    }

    private WebhookAnswer byHand(WebhookRef ref, DeliveryPurpose purpose, Optional<Change> change, Actor by) {
        WebhookDelivery delivery = send(book.byHand(ref, by), purpose, change);
        book.noteByHand(ref, delivery, by);
        return delivery.answer();
    }
}
