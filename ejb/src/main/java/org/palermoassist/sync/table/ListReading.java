package org.palermoassist.sync.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.palermoassist.projects.iati.FileFault;
import org.palermoassist.sync.PayloadFormat;

/** Reads a list from a file on disk: entries one at a time, in memory that does not depend on the size of the file. */
public final class ListReading {
    private static final long LARGEST = 2L << 30;

    private ListReading() {}

    /**
     * Reads the list that lies where the layout says.
     *
     * @throws ListRefusal when the file is something else, or is broken; what was handed over before stays
     */
    public static void read(Path file, Layout layout, ListTaker taker) throws IOException, ListRefusal {
        if (layout.format() == PayloadFormat.JSON) {
            JsonList.read(file, layout.path(), taker);
            return;
        }
        try (TableFile table = TableFile.open(file)) {
            table.read(layout.sheet(), new Rows(layout.headingRow(), taker));
        }
    }

    /**
     * Puts the bytes of a payload on disk, unpacked where they are packed by gzip.
     *
     * @return a file that the caller removes
     */
    public static Path spooled(InputStream payload) throws IOException, ListRefusal {
        Path file = Files.createTempFile("list", ".payload");
        try {
            Files.copy(payload, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return isPacked(file) ? unpacked(file) : file;
        } catch (IOException | ListRefusal | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    private static boolean isPacked(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 0x1f && in.read() == 0x8b;
        }
    }

    private static Path unpacked(Path packed) throws IOException, ListRefusal {
        Path file = Files.createTempFile("list", ".payload");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed), 1 << 16);
                OutputStream out = Files.newOutputStream(file)) {
            byte[] piece = new byte[1 << 16];
            long size = 0;
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                size += count;
                if (size > LARGEST) {
                    throw new ListRefusal(FileFault.ARCHIVE_TOO_LARGE, "", "more than 2 GiB unpacked");
                }
                out.write(piece, 0, count);
            }
        } catch (java.io.EOFException cut) {
            Files.delete(file);
            throw new ListRefusal(FileFault.CUT_OFF, "", "end of archive");
        } catch (ZipException broken) {
            Files.delete(file);
            throw new ListRefusal(FileFault.DAMAGED_ARCHIVE, "", String.valueOf(broken.getMessage()));
        } catch (ListRefusal refusal) {
            Files.delete(file);
            throw refusal;
        }
        Files.delete(packed);
        return file;
    }

    /** Turns rows into entries by the headings. */
    private static final class Rows implements TableFile.Rows {
        private final int headingRow;
        private final ListTaker taker;
        private Head head;

        Rows(int headingRow, ListTaker taker) {
            this.headingRow = headingRow;
            this.taker = taker;
        }

        @Override
        public boolean row(TableRow row) throws ListRefusal {
            if (row.line() < headingRow) {
                return true;
            }
            if (head == null) {
                if (row.line() != headingRow) {
                    throw new ListRefusal(FileFault.HEADING_MISSING, "row " + headingRow, "");
                }
                head = Head.of(row);
                taker.head(head);
                return true;
            }
            return row.isBlank() || taker.entry(entry(row));
        }

        private ListEntry entry(TableRow row) {
            List<String> places = head.places();
            Map<String, Cell> cells = new LinkedHashMap<>();
            StringJoiner beyond = new StringJoiner("; ");
            beyond.setEmptyValue("");
            for (int i = 0; i < row.cells().size(); i++) {
                Cell cell = row.at(i);
                String place = i < places.size() ? places.get(i) : "";
                if (!cell.isEmpty() && !place.isEmpty()) {
                    cells.put(place, cell);
                } else if (!cell.isEmpty() && i >= places.size()) {
                    beyond.add(cell.text());
                }
            }
            return new ListEntry(row.line(), cells, beyond.toString());
        }
    }
}
