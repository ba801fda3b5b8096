package org.palermoassist.exchange;

/**
 * A secret that was made.
 *
 * @param secret told once and never again
 */
public record MadeWebhook(WebhookRef ref, String secret) {}
