package org.palermoassist.sync;

/** Goes and gets what lies at a partner's; the routes do it. */
public interface Fetcher {
    /** Puts a source into the queue of those that are fetched; nothing happens when it waits there already. */
    void add(FetchOrder order);

    /** Fetches at once, and waits for it. */
    Haul fetch(FetchJob job);
}
