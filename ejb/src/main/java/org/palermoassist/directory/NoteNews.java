package org.palermoassist.directory;

import org.palermoassist.security.Actor;

/**
 * News that something was done with a note verbale, fired in the transaction of it.
 *
 * @param status what it is now
 */
public record NoteNews(NoteRef ref, NoteStatus status, Actor by) {}
