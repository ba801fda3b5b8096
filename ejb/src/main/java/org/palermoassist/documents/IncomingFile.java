package org.palermoassist.documents;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.palermoassist.shared.Sha256;

/** A file while it arrives: counted, hashed and looked at as it goes by; one that is too large stops at once. */
final class IncomingFile extends FilterInputStream {
    private static final byte[] TEXT = "word/document.xml".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MACROS = "vbaProject.bin".getBytes(StandardCharsets.US_ASCII);

    private final MessageDigest digest;
    private final long largest;
    private final Trace text = new Trace(TEXT);
    private final Trace macros = new Trace(MACROS);
    private long size;

    IncomingFile(InputStream in, long largest) {
        super(in);
        this.largest = largest;
        digest = Sha256.begin();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        if (read > 0) {
            size += read;
            DocumentsRule.FILE_FITS.require(size <= largest, megabytes());
            digest.update(buffer, from, read);
            text.look(buffer, from, read);
            macros.look(buffer, from, read);
        }
        return read;
    }

    String megabytes() {
        return String.valueOf(largest >> 20);
    }

    long size() {
        return size;
    }

    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Whether a packed file holds a text, and no program with it. */
    boolean isPlainText() {
        return text.seen && !macros.seen;
    }

    /** Looks for some bytes in what goes by, across the borders of buffers. None of them begins as it goes on. */
    private static final class Trace {
        private final byte[] wanted;
        private int matched;
        private boolean seen;

        Trace(byte[] wanted) {
            this.wanted = wanted;
        }

        void look(byte[] buffer, int from, int length) {
            for (int i = from; i < from + length && !seen; i++) {
                matched = buffer[i] == wanted[matched] ? matched + 1 : buffer[i] == wanted[0] ? 1 : 0;
                seen = matched == wanted.length;
            }
        }
    }
}
