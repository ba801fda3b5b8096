package org.palermoassist.exchange;

import java.time.Instant;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;

/**
 * A thin event: what changed, and where it is read. The record itself is never in it, so that whoever gets an event learns no more
 * than everybody does who asks.
 *
 * @param id the same whenever the event is sent again
 * @param body JSON
 */
record WebhookEvent(String id, String body) {
    /**
     * Tells of a change.
     *
     * @param feed name of this portal's feed
     * @param link makes the full address of a path of this portal
     */
    static WebhookEvent of(Change change, String feed, UnaryOperator<String> link) {
        String id = feed + ":" + change.number();
        String kind = change.kind().name().toLowerCase(Locale.ROOT);
        StringJoiner json = begin(id, "change")
                .add("\"number\":" + change.number())
                .add(text("kind", kind))
                .add(text("ref", change.ref()))
                .add(text("change", change.act().name().toLowerCase(Locale.ROOT)))
                .add(text("at", change.at().toString()));
        change.reason().ifPresent(reason -> json.add(text("reason", reason)));
        if (change.act() != Change.Act.WITHDRAWN) {
            json.add(text("get", link.apply("/api/v1/" + kind + "s/" + change.ref())));
        }
        return new WebhookEvent(id, json.toString());
    }

    /** Tells of nothing: somebody wants to see whether events arrive. */
    static WebhookEvent test(String feed, Instant at) {
        String id = feed + ":test-" + at.toEpochMilli();
        return new WebhookEvent(
                id, begin(id, "test").add(text("at", at.toString())).toString());
    }

    private static StringJoiner begin(String id, String type) {
        return new StringJoiner(",", "{", "}").add(text("id", id)).add(text("type", type));
    }

    /** Names and values are the portal's own: refs, words in capitals, times, its address. */
    private static String text(String name, String value) {
        return "\"" + name + "\":\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** The event as it leaves now. */
    WebhookMessage to(WebhookJob job, Instant now) {
        long timestamp = now.getEpochSecond();
        return new WebhookMessage(
                job.address(), id, timestamp, WebhookSignature.of(job.secrets(), id, timestamp, body), body);
    }
}
