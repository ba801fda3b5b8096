package org.palermoassist.messages;

import java.util.Optional;
import org.palermoassist.security.Actor;

/**
 * A person in one workspace, as somebody to be told.
 *
 * @param reader the person, in role and body of this workspace
 * @param mailbox where letters go; none without an address that can be one
 */
record Person(Actor reader, Optional<Mailbox> mailbox) {}
