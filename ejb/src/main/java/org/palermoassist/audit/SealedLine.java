package org.palermoassist.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A line of the trail as the chain sees it. Canonical form: each column as UTF-8 text with its length in bytes before it, so
 * that no two different lines have the same form. The columns that came later are left out from the first after which all are
 * empty: lines that were sealed before there was such a column keep their form, and one that is filled in afterwards is found.
 * A new column is added at the end, and is empty in lines that are there.
 *
 * @param id of the line
 * @param content SHA-256 of the canonical form, 32 bytes
 */
record SealedLine(long id, byte[] content) {
    static final byte[] BEFORE_THE_FIRST = new byte[32];
    static final String COLUMNS =
            "e.id, CAST(e.recorded_at AS CHAR), e.login, e.role, e.state_code, e.organization_ref,"
                    + " e.action, e.record_ref, e.facts, e.outcome, e.origin,"
                    + " e.workspace, e.on_behalf_of, e.old_value, e.new_value, e.reason";
    private static final int ALWAYS = 11;
    private static final int WIDTH = 16;

    /** Reads the line whose {@link #COLUMNS} begin at a column of the row. */
    static SealedLine at(int first, ResultSet row) throws SQLException {
        MessageDigest digest = sha256();
        int width = WIDTH;
        while (width > ALWAYS && row.getString(first + width - 1).isEmpty()) {
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
        MessageDigest digest = sha256();
        digest.update(former);
        digest.update(ByteBuffer.allocate(8).putLong(position).array());
        return digest.digest(content);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
