package org.palermoassist.web.documents;

import java.io.IOException;
import java.io.InputStream;

/** A file that a form brought: at once, or in parts before it. Closing it gives back what it took on disk. */
public final class SentFile implements AutoCloseable {
    private final String name;
    private final InputStream body;
    private final Runnable taken;
    private final Closing closing;

    /** What is given back. */
    @FunctionalInterface
    interface Closing {
        void close() throws IOException;
    }

    SentFile(String name, InputStream body, Runnable taken, Closing closing) {
        this.name = name;
        this.body = body;
        this.taken = taken;
        this.closing = closing;
    }

    /** As it was called where it came from. */
    public String name() {
        return name;
    }

    /** Its bytes, read once. */
    public InputStream body() {
        return body;
    }

    /** It is kept: its parts are needed no longer. */
    public void taken() {
        taken.run();
    }

    @Override
    public void close() throws IOException {
        try (body) {
            closing.close();
        }
    }
}
