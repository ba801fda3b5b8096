package org.palermoassist.shared;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Bytes that are kept in the database: in pieces of 1 MiB, written and read as a stream; hash and packing. */
public final class StoredBytes {
    private static final int PIECE = 1 << 20;
    private static final int BUFFER = 1 << 16;

    private StoredBytes() {}

    /** The hash of a file, in hexadecimal digits. */
    public static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = Sha256.begin();
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    /** Whether the file is gzip already. */
    public static boolean isPacked(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 0x1f && in.read() == 0x8b;
        }
    }

    /**
     * Writes the pieces in the connection's transaction.
     *
     * @param owner what they belong to, fixed text: pieces of {@code payload} are rows of {@code payload_chunk}
     * @param packed whether the bytes are packed already; others are packed piece by piece
     */
    public static void store(Connection connection, String owner, long id, InputStream in, boolean packed)
            throws IOException, SQLException {
        String insert = "INSERT INTO " + owner + "_chunk (" + owner + "_id, number, bytes) VALUES (?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            byte[] piece = in.readNBytes(PIECE);
            for (int number = 0; piece.length > 0; number++) {
                statement.setLong(1, id);
                statement.setInt(2, number);
                statement.setBytes(3, packed ? piece : pack(piece));
                statement.executeUpdate();
                piece = in.readNBytes(PIECE);
            }
        }
    }

    private static byte[] pack(byte[] piece) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(piece.length / 4);
        try (GZIPOutputStream out = new GZIPOutputStream(packed) {
            {
                def.setLevel(2);
            }
        }) {
            out.write(piece);
        }
        return packed.toByteArray();
    }

    /** A piece as it was before it was packed. */
    public static byte[] unpack(byte[] packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }
}
