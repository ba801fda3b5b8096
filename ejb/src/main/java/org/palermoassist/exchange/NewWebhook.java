package org.palermoassist.exchange;

import java.util.Optional;
import org.palermoassist.shared.RecordKind;

/**
 * A subscription that somebody wants.
 *
 * @param name for its owner to know it by
 * @param address where events go
 * @param kind of records that are wanted; empty for all
 */
public record NewWebhook(String name, String address, Optional<RecordKind> kind) {}
