package org.palermoassist.sync;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.palermoassist.security.Actor;

/** A payload as it came, read piece by piece. */
final class PayloadStream extends InputStream {
    private final Payloads payloads;
    private final PayloadInfo info;
    private final Actor by;
    private InputStream piece = InputStream.nullInputStream();
    private int next;

    PayloadStream(Payloads payloads, PayloadInfo info, Actor by) {
        this.payloads = payloads;
        this.info = info;
        this.by = by;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = piece.read(into, from, length);
        while (count < 0 && next < info.pieces()) {
            piece = new ByteArrayInputStream(payloads.piece(info, next++, by));
            count = piece.read(into, from, length);
        }
        return count;
    }
}
