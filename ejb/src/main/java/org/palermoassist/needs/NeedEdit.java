package org.palermoassist.needs;

import java.io.Serializable;

/**
 * A need as it is opened for writing.
 *
 * @param ref the need
 * @param edition comes back with the command; another one means that somebody saved in between
 * @param status where it stands
 * @param form what the State wrote
 */
public record NeedEdit(NeedRef ref, int edition, NeedStatus status, NeedForm form) implements Serializable {}
