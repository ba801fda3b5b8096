package org.palermoassist.exchange;

/** The one way out for events; it follows nobody and trusts no answer (ADR 28, 35). */
public interface WebhookSender {
    /** Sends an event, and waits for the head of the answer. */
    WebhookAnswer send(WebhookMessage message);
}
