package org.palermoassist.sync;

import java.util.Optional;
import java.util.UUID;
import org.palermoassist.security.Typed;

/**
 * One fetch from a source.
 *
 * @param holder the one fetch that may be at work; empty for a trial, which keeps nothing
 * @param name how the source is shown
 * @param secret password, token or key
 * @param etag of what came last
 * @param lastModified of what came last
 * @param format in what form the source sends
 */
public record FetchJob(
        String code,
        Optional<UUID> holder,
        String name,
        Feed feed,
        Typed secret,
        Optional<String> etag,
        Optional<String> lastModified,
        PayloadFormat format) {
    /** Whether it only looks at what would come: the first bytes, nothing is kept or marked. */
    public boolean isTrial() {
        return holder.isEmpty();
    }

    /** How many bytes a file may have. */
    public long most() {
        return feed.mostMib() * 1024L * 1024L;
    }

    /** The same to its end, and without what is known of an earlier one. */
    FetchJob wholly(UUID by) {
        return new FetchJob(code, Optional.of(by), name, feed, secret, Optional.empty(), Optional.empty(), format);
    }
}
