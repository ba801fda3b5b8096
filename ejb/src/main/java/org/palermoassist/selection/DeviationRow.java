package org.palermoassist.selection;

import java.io.Serializable;
import java.time.Instant;
import org.palermoassist.calls.NominationRef;

/**
 * A deviation of the panel.
 *
 * @param place to which the nomination was put
 */
public record DeviationRow(NominationRef nomination, int place, String why, String login, Instant at)
        implements Serializable {}
