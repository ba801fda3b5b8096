package org.palermoassist.exchange;

/** How a subscription does. */
public enum WebhookState {
    /** Everything was delivered. */
    IN_STEP,
    /** Changes wait to be delivered. */
    SENDING,
    /** The last attempt failed; it is tried again. */
    FAILING,
    /** Somebody paused it. */
    PAUSED,
    /** Paused by the portal after many failures. */
    STOPPED,
    /** Paused by the portal: the server wants no more events. */
    GONE;

    /** @param pause why nothing is sent, empty when something is */
    static WebhookState of(String pause, int failures, long waiting) {
        return switch (pause) {
            case "HAND" -> PAUSED;
            case "FAILURES" -> STOPPED;
            case "GONE" -> GONE;
            default -> failures > 0 ? FAILING : waiting > 0 ? SENDING : IN_STEP;
        };
    }

    /** Whether nothing is sent until somebody says so. */
    public boolean isPaused() {
        return this == PAUSED || this == STOPPED || this == GONE;
    }
}
