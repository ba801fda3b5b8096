package org.palermoassist.sync;

/** How a source does, at a glance. */
public enum SourceState {
    /** Records entered in the portal itself. */
    OWN,
    /** Nobody fetches from it: files are sent in. */
    SENT_IN,
    /** Switched off by a person. */
    PAUSED,
    /** Being fetched now. */
    FETCHING,
    /** Several fetches in a row failed: it rests before the next. */
    RESTING,
    /** The latest fetch failed. */
    FAILING,
    /** The latest fetch went well. */
    IN_STEP,
    /** It was never fetched. */
    NEW;

    static SourceState of(boolean own, boolean fetched, boolean paused, SourceHealth health) {
        if (own) {
            return OWN;
        }
        if (!fetched) {
            return SENT_IN;
        }
        if (health.busy()) {
            return FETCHING;
        }
        return paused ? PAUSED : of(health);
    }

    private static SourceState of(SourceHealth health) {
        if (health.failures() > 0) {
            return health.restsUntil().isPresent() ? RESTING : FAILING;
        }
        return health.succeededAt().isPresent() ? IN_STEP : NEW;
    }
}
