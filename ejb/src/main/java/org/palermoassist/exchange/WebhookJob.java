package org.palermoassist.exchange;

import java.util.List;
import java.util.Optional;
import org.palermoassist.security.Typed;
import org.palermoassist.shared.RecordKind;

/**
 * A subscription that is being served.
 *
 * @param holder who serves it; empty for a test or one event again
 * @param kind of records that it wants; empty for all
 * @param sent number of the last change that was delivered
 * @param feed name of this portal's feed
 * @param secrets that are valid, the newest first
 */
public record WebhookJob(
        WebhookRef ref,
        String holder,
        String address,
        Optional<RecordKind> kind,
        long sent,
        String feed,
        List<Typed> secrets) {}
