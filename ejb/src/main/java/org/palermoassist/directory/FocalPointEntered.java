package org.palermoassist.directory;

import java.util.Optional;

/**
 * What came of entering a note verbale about a focal point.
 *
 * @param note its ref
 * @param login of the account that the person works with; empty for none
 * @param secret the second fact of the invitation, to be told by other means; shown once. Nothing where nobody was invited
 */
public record FocalPointEntered(NoteRef note, String login, Optional<String> secret) {}
