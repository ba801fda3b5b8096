package org.palermoassist.integration.sync;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.palermoassist.shared.StoredBytes;
import org.palermoassist.sync.FetchFault;
import org.palermoassist.sync.PayloadKind;

/** Brings bytes into the spool, and takes no more than it should: neither of what comes nor of what it unpacks to. */
final class Spooling {
    private static final int BUFFER = 1 << 16;
    private static final long HARMLESS = 16L << 20;

    private final long most;
    private final int ratio;

    /**
     * @param most bytes of a file, packed or unpacked
     * @param ratio how many times larger than packed something may be
     */
    Spooling(long most, int ratio) {
        this.most = most;
        this.ratio = ratio;
    }

    /** Reads to the end; what is packed on the way is unpacked. */
    void whole(InputStream in, boolean packed, Path into) throws IOException {
        try (OutputStream out = Files.newOutputStream(into)) {
            copy(in, packed, out);
        }
        if (StoredBytes.isPacked(into)) {
            try (InputStream file = new BufferedInputStream(Files.newInputStream(into), BUFFER)) {
                copy(file, true, OutputStream.nullOutputStream());
            }
        }
        recognize(into);
    }

    /**
     * Reads the first bytes.
     *
     * @return whether these were all
     */
    boolean start(InputStream in, boolean packed, long wanted, Path into) throws IOException {
        InputStream plain = packed ? new GZIPInputStream(in, BUFFER) : in;
        boolean whole;
        try (OutputStream out = Files.newOutputStream(into)) {
            byte[] start = plain.readNBytes((int) wanted);
            out.write(start);
            whole = start.length < wanted || plain.read() < 0;
        }
        recognize(into);
        return whole;
    }

    private void copy(InputStream in, boolean packed, OutputStream out) throws IOException {
        Counting counting = new Counting(in);
        InputStream plain = packed ? new GZIPInputStream(counting, BUFFER) : counting;
        byte[] buffer = new byte[BUFFER];
        long taken = 0;
        for (int read = plain.read(buffer); read >= 0; read = plain.read(buffer)) {
            taken += read;
            if (taken > most || counting.count > most) {
                throw new Refusal(FetchFault.TOO_LARGE, (most >> 20) + " MiB");
            }
            if (packed && taken > HARMLESS && taken / ratio > counting.count) {
                throw new Refusal(FetchFault.TOO_LARGE, "1 : " + taken / Math.max(1, counting.count));
            }
            out.write(buffer, 0, read);
        }
    }

    private static void recognize(Path file) throws IOException {
        switch (PayloadKind.of(file)) {
            case EMPTY -> throw new Refusal(FetchFault.EMPTY_ANSWER, "");
            case WEB_PAGE -> throw new Refusal(FetchFault.WEB_PAGE, "");
            case IATI, XML, JSON, ARCHIVE, TEXT, OTHER -> {
                // whether it can be read is seen when it is read
            }
        }
    }

    /** How much came, packed as it came. */
    private static final class Counting extends FilterInputStream {
        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
