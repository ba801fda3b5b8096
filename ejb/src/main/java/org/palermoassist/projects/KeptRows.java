package org.palermoassist.projects;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Rows of a table as they stood. Columns are kept by name, so that rows outlive a column that is added later.
 *
 * @param table fixed text
 * @param columns in the order of the values
 * @param rows text, bytes or null
 */
record KeptRows(String table, List<String> columns, List<Object[]> rows) {
    private static final int NOTHING = 0;
    private static final int TEXT = 1;
    private static final int BYTES = 2;

    /** One compact form of several tables. */
    static byte[] pack(List<KeptRows> tables) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(packed))) {
            out.writeInt(tables.size());
            for (KeptRows table : tables) {
                table.write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private void write(DataOutputStream out) throws IOException {
        out.writeUTF(table);
        out.writeUTF(String.join(",", columns));
        out.writeInt(rows.size());
        for (Object[] row : rows) {
            for (Object value : row) {
                write(out, value);
            }
        }
    }

    private static void write(DataOutputStream out, Object value) throws IOException {
        if (value == null) {
            out.writeByte(NOTHING);
            return;
        }
        boolean raw = value instanceof byte[];
        byte[] bytes = raw ? (byte[]) value : value.toString().getBytes(StandardCharsets.UTF_8);
        out.writeByte(raw ? BYTES : TEXT);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** What was packed. */
    static List<KeptRows> unpack(byte[] packed) {
        List<KeptRows> tables = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(packed)))) {
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                tables.add(read(in));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }

    private static KeptRows read(DataInputStream in) throws IOException {
        String table = in.readUTF();
        List<String> columns = List.of(in.readUTF().split(","));
        List<Object[]> rows = new ArrayList<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            Object[] row = new Object[columns.size()];
            for (int j = 0; j < row.length; j++) {
                row[j] = value(in);
            }
            rows.add(row);
        }
        return new KeptRows(table, columns, rows);
    }

    private static Object value(DataInputStream in) throws IOException {
        int kind = in.readByte();
        if (kind == NOTHING) {
            return null;
        }
        byte[] bytes = in.readNBytes(in.readInt());
        return kind == BYTES ? bytes : new String(bytes, StandardCharsets.UTF_8);
    }
}
