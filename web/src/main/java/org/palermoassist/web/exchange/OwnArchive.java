package org.palermoassist.web.exchange;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.palermoassist.shared.Sha256;
import org.palermoassist.web.export.CsvFile;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.Words;

/** A ZIP that is written as it goes: tables, files, and at its end what is in it with the hash of each file. */
final class OwnArchive {
    private final ZipOutputStream zip;
    private final CsvFile csv;
    private final Words words;
    private final List<Entry> entries = new ArrayList<>();

    OwnArchive(OutputStream out, CsvFile csv, Words words) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.csv = csv;
        this.words = words;
    }

    /**
     * A file in the archive.
     *
     * @param about key of the words that say what it is
     * @param rows of a table; -1 for a file that is none
     */
    record Entry(String path, String about, long rows, String sha256) {}

    /** Writes the content of a file. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** A table with a column for each part of its records; none when there are no rows. */
    <R extends Record> void table(String path, Class<R> type, Stream<R> rows) throws IOException {
        Iterator<R> all = rows.iterator();
        if (!all.hasNext()) {
            return;
        }
        AtomicLong count = new AtomicLong();
        Iterator<List<Object>> cells = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public List<Object> next() {
                count.incrementAndGet();
                return RecordColumns.cells(all.next());
            }
        };
        String title = words.get(about(path));
        Sheet sheet = new Sheet(path, title, List.of(), RecordColumns.of(type), cells, true);
        String hash = put(path, out -> csv.write(sheet, out));
        entries.add(new Entry(path, about(path), count.get(), hash));
    }

    /** A list as the portal exports it, with names and codes; none when there are no rows. */
    void list(String path, Sheet sheet) throws IOException {
        if (sheet.rows().hasNext()) {
            entries.add(new Entry(path, about(path), -1, put(path, out -> csv.write(sheet, out))));
        }
    }

    /** Any other file. */
    void file(String path, String about, Content content) throws IOException {
        entries.add(new Entry(path, about, -1, put(path, content)));
    }

    /** {@code needs/texts.csv} is told of by {@code exchange.own.needs.texts}. */
    private static String about(String path) {
        return "exchange.own." + path.substring(0, path.lastIndexOf('.')).replace('/', '.');
    }

    private String put(String path, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        MessageDigest digest = Sha256.begin();
        DigestOutputStream hashed = new DigestOutputStream(new Kept(zip), digest);
        content.write(hashed);
        hashed.flush();
        zip.closeEntry();
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What was written until now. */
    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Ends the archive: hashes of all files, as {@code sha256sum -c} reads them. */
    void end() throws IOException {
        String sums = entries.stream()
                .map(entry -> entry.sha256() + "  " + entry.path() + "\n")
                .collect(Collectors.joining());
        put("SHA256SUMS", out -> out.write(sums.getBytes(StandardCharsets.UTF_8)));
        zip.finish();
        zip.flush();
    }

    /** A file of the archive ends; the archive goes on. */
    private static final class Kept extends FilterOutputStream {
        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
