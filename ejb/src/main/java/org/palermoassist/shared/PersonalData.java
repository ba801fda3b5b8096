package org.palermoassist.shared;

import java.time.Instant;

/**
 * Personal data of one kind, with a stated life. The capability that holds it provides one bean for each kind; it is called in a
 * transaction.
 */
public interface PersonalData {
    /** Name of the kind, in small letters and hyphens: its life is the setting {@code portal.retention.<name>}. */
    String name();

    /** Days that it lives unless that is set otherwise. */
    int days();

    /**
     * Erases what came to its end before that moment.
     *
     * @param most how many at a time
     * @return how many; fewer than {@code most} when nothing is left
     */
    int erase(Instant before, int most);
}
