package org.palermoassist.sync;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BooleanSupplier;

/** Tells how far a file has been read; a file that nobody wants any more ends early. */
final class CountedStream extends FilterInputStream {
    private final BooleanSupplier cancelled;
    private long read;

    CountedStream(InputStream in, BooleanSupplier cancelled) {
        super(in);
        this.cancelled = cancelled;
    }

    /** Bytes read so far. */
    long soFar() {
        return read;
    }

    @Override
    public int read() throws IOException {
        int value = cancelled.getAsBoolean() ? -1 : super.read();
        read += value < 0 ? 0 : 1;
        return value;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = cancelled.getAsBoolean() ? -1 : super.read(into, from, length);
        read += Math.max(0, count);
        return count;
    }
}
