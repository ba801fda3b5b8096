package org.palermoassist.exchange;

/**
 * An event as it leaves the portal.
 *
 * @param address where to
 * @param id of the event: the same whenever it is sent again
 * @param timestamp seconds since 1970, UTC, of this attempt
 * @param signature one for each secret that is valid, parted by blanks
 * @param body JSON
 */
public record WebhookMessage(String address, String id, long timestamp, String signature, String body) {}
