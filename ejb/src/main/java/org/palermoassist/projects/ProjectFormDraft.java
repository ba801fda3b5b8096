package org.palermoassist.projects;

import java.time.Instant;

/**
 * A form as it stood while it was typed.
 *
 * @param login who typed it
 * @param fields JSON
 * @param savedAt UTC
 */
public record ProjectFormDraft(String login, String fields, Instant savedAt) {}
