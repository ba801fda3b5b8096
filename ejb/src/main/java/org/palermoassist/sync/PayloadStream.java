package org.palermoassist.sync;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.palermoassist.security.Actor;

/** A file that is kept in pieces as it came, read piece by piece. */
final class PayloadStream extends InputStream {
    private final Pieces pieces;
    private final int count;
    private InputStream piece = InputStream.nullInputStream();
    private int next;

    /** Gives one piece, as received. */
    @FunctionalInterface
    interface Pieces {
        byte[] piece(int number) throws IOException;
    }

    PayloadStream(Payloads payloads, PayloadInfo info, Actor by) {
        this(number -> payloads.piece(info, number, by), info.pieces());
    }

    /** @param count how many pieces there are, numbered from 0 */
    PayloadStream(Pieces pieces, int count) {
        this.pieces = pieces;
        this.count = count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = piece.read(into, from, length);
        while (read < 0 && next < count) {
            piece = new ByteArrayInputStream(pieces.piece(next++));
            read = piece.read(into, from, length);
        }
        return read;
    }
}
