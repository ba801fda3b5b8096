package org.palermoassist.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.palermoassist.shared.Sha256;

/**
 * A row as the chain sees it. Canonical form: each column as UTF-8 text with its length in bytes before it, so
 * that no two different lines have the same form. The columns that came later are left out from the first after which all are
 * empty: lines that were sealed before there was such a column keep their form, and one that is filled in afterwards is found.
 * A new column is added at the end, and is empty in lines that are there.
 *
 * @param id of the line
 * @param content SHA-256 of the canonical form, 32 bytes
 */
record SealedLine(long id, byte[] content) {
    static final byte[] BEFORE_THE_FIRST = new byte[32];

    /** Reads the line whose columns begin at a column of the row. */
    static SealedLine at(int first, ResultSet row, SealedRows rows) throws SQLException {
        MessageDigest digest = Sha256.begin();
        int width = rows.width();
        while (width > rows.always() && row.getString(first + width - 1).isEmpty()) {
            width--;
        }
        for (int i = 0; i < width; i++) {
            byte[] text = row.getString(first + i).getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(4).putInt(text.length).array());
            digest.update(text);
        }
        return new SealedLine(row.getLong(first), digest.digest());
    }

    /** The link of a line at a position, after the link of the line before it. */
    static byte[] link(byte[] former, long position, byte[] content) {
        MessageDigest digest = Sha256.begin();
        digest.update(former);
        digest.update(ByteBuffer.allocate(8).putLong(position).array());
        return digest.digest(content);
    }
}
