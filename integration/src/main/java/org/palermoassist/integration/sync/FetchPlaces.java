package org.palermoassist.integration.sync;

import java.io.IOException;
import java.nio.file.Path;

/** Where files lie while they are fetched. */
interface FetchPlaces {
    /** A new place. */
    Path place() throws IOException;

    /** Nobody will read what lies there. */
    void drop(Path file);
}
