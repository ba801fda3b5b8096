package org.palermoassist.web.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.palermoassist.exchange.Change;
import org.palermoassist.exchange.ChangePage;

/**
 * A part of the feed as the API tells it.
 *
 * @param items changes in order
 * @param next what to ask with as {@code since} next time
 * @param more whether there are more already
 */
public record ChangesAnswer(List<Item> items, long next, boolean more) {
    static ChangesAnswer of(ChangePage page) {
        return new ChangesAnswer(page.changes().stream().map(Item::of).toList(), page.next(), page.more());
    }

    /**
     * One change.
     *
     * @param number place in the feed
     * @param kind project or need
     * @param change created, changed or withdrawn
     * @param reason of a project that was withdrawn: GONE when its source tells of it no longer, MERGED when it is part of
     *     another one now, to which its address leads
     * @param at when it was told, UTC
     * @param get where the record is read now; absent when it was withdrawn
     */
    public record Item(long number, String kind, String ref, String change, String reason, Instant at, String get) {
        static Item of(Change change) {
            String kind = change.kind().name().toLowerCase(Locale.ROOT);
            boolean there = change.act() != Change.Act.WITHDRAWN;
            return new Item(
                    change.number(),
                    kind,
                    change.ref(),
                    change.act().name().toLowerCase(Locale.ROOT),
                    change.reason().orElse(null),
                    change.at(),
                    there ? "/api/v1/" + kind + "s/" + change.ref() : null);
        }
    }
}
