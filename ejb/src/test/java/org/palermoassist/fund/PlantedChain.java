package org.palermoassist.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.palermoassist.audit.SealedRows;

/** A chain written anew by whoever owns the schema: what ADR 12 says that only a published head can tell. Written from the ADR alone. */
record PlantedChain(Connection connection, SealedRows rows) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    void writeAnew() throws Exception {
        try (Statement statement = connection.createStatement();
                PreparedStatement row = connection.prepareStatement("INSERT INTO " + rows.chain()
                        + " (position, entry_id, content, link, sealed_at) VALUES (?, ?, ?, ?, UTC_TIMESTAMP(6))")) {
            statement.executeUpdate("DELETE FROM " + rows.chain());
            byte[] link = new byte[32];
            long position = 0;
            try (ResultSet each =
                    statement.executeQuery("SELECT " + rows.columns() + " FROM " + rows.rows() + " ORDER BY e.id")) {
                while (each.next()) {
                    byte[] content = content(each);
                    link = link(link, ++position, content);
                    row.setLong(1, position);
                    row.setLong(2, each.getLong(1));
                    row.setBytes(3, content);
                    row.setBytes(4, link);
                    row.addBatch();
                }
            }
            row.executeBatch();
        }
    }

    private static byte[] content(ResultSet row) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            byte[] text = row.getString(i).getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(4).putInt(text.length).array());
            digest.update(text);
        }
        return digest.digest();
    }

    private static byte[] link(byte[] former, long position, byte[] content) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(former);
        digest.update(ByteBuffer.allocate(8).putLong(position).array());
        return digest.digest(content);
    }

    /** Waits until every transfer is sealed: the sealer then leaves the chain alone. */
    static void awaitSealed() throws Exception {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (unsealed() > 0) {
            assertThat(System.nanoTime()).as("sealed within " + PATIENCE).isLessThan(until);
            Thread.sleep(100);
        }
    }

    private static long unsealed() throws SQLException {
        try (Connection connection = owner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM fund_transfer t WHERE NOT EXISTS"
                        + " (SELECT 1 FROM fund_chain c WHERE c.entry_id = t.id)")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** With the rights of the schema's owner. */
    static Connection owner() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty("portal.test.owner.url"),
                "portal_owner",
                System.getProperty("portal.test.owner.password"));
    }
}
