package org.palermoassist.directory;

import java.io.Serializable;
import java.time.Instant;

/**
 * One row of the register about a note verbale: an entry, a correction, a step.
 *
 * @param at when, UTC
 * @param act what was done
 * @param reason why; empty where none is asked for
 * @param login who; empty outside the reader's own body (U-39)
 * @param role in which role
 * @param form what held from then on
 */
public record NoteEntryRow(Instant at, NoteAct act, String reason, String login, String role, NoteForm form)
        implements Serializable {}
