package org.palermoassist.documents;

import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.LongFunction;
import org.palermoassist.shared.Sha256;

/** A file that arrived in parts, read from the first byte to the last; at its end it is known whether it is the one that was told. */
final class UploadedFile extends InputStream {
    private final UploadKey key;
    private final LongFunction<byte[]> pieces;
    private final MessageDigest digest;
    private byte[] piece = new byte[0];
    private int at;
    private long begun;

    UploadedFile(UploadKey key, LongFunction<byte[]> pieces) {
        this.key = key;
        this.pieces = pieces;
        digest = Sha256.begin();
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
        if (at == piece.length && !next()) {
            return -1;
        }
        int read = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, buffer, from, read);
        at += read;
        return read;
    }

    private boolean next() {
        if (begun == key.size()) {
            return false;
        }
        piece = pieces.apply(begun);
        at = 0;
        digest.update(piece);
        begun += piece.length;
        DocumentsRule.UPLOAD_IS_WHOLE.require(piece.length > 0);
        DocumentsRule.UPLOAD_IS_WHOLE.require(
                begun < key.size() || HexFormat.of().formatHex(digest.digest()).equals(key.sha256()));
        return true;
    }
}
