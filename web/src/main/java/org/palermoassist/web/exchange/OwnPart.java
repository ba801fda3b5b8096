package org.palermoassist.web.exchange;

import java.io.IOException;
import org.palermoassist.security.Actor;

/** A part of what a State or an organization takes out; each bean of this writes what is its own, and nothing where there is none. */
interface OwnPart {
    /** Writes what is the reader's own, as the reader sees it. */
    void write(OwnArchive archive, Actor by) throws IOException;
}
