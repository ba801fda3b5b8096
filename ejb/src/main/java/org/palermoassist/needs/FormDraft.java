package org.palermoassist.needs;

import java.io.Serializable;
import java.time.Instant;

/**
 * What was typed into a form and not saved yet (U-7).
 *
 * @param key ref of the need, or {@code F-...} of a form for a new one
 * @param login who typed
 * @param title to find it again; may be empty
 * @param fields JSON, the form as it stood
 * @param savedAt when, UTC
 */
public record FormDraft(String key, String login, String title, String fields, Instant savedAt)
        implements Serializable {}
