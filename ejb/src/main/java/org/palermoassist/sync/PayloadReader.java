package org.palermoassist.sync;

import java.io.IOException;
import java.io.InputStream;
import org.palermoassist.projects.iati.ActivityHandler;
import org.palermoassist.projects.iati.FileReport;

/**
 * Reads activities from a payload, whatever its format: what a row of a list says becomes an activity like those of IATI files
 * and goes the same way. One object reads one payload.
 */
interface PayloadReader {
    /**
     * Reads a payload to its end, or up to what makes it unreadable.
     *
     * @param payload as received, not closed here
     * @param handler is given every activity before the next one is read; what it throws goes up to the caller
     * @throws IOException when the source of the bytes fails; not for bad content
     */
    FileReport read(InputStream payload, ActivityHandler handler) throws IOException;

    /** Whether what was read says nothing about what it leaves out, whatever files of its source stand for; known after reading. */
    default boolean isPart() {
        return false;
    }
}
