package org.palermoassist.sync.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.palermoassist.projects.iati.FileFault;

/**
 * Text with separators. Which separator and which encoding, the text itself says: UTF-8 where all of it is, else Windows-1252;
 * of semicolon, comma, tab and bar the one that parts the first rows most evenly.
 */
final class TextTable implements TableFile {
    private static final int LONGEST_CELL = 100_000;
    private static final int MOST_CELLS = 1_000;
    private static final char MARK = '\uFEFF';

    private final Path file;
    private final Charset charset;
    private final char separator;

    private TextTable(Path file, Charset charset, char separator) {
        this.file = file;
        this.charset = charset;
        this.separator = separator;
    }

    static TextTable openText(Path file) throws IOException, ListRefusal {
        Charset charset = charset(file);
        TextTable read = new TextTable(file, charset, ',');
        char[] head = new char[1 << 14];
        int length;
        try (Reader in = read.reader()) {
            length = Math.max(0, in.read(head));
        }
        String start = new String(head, 0, length);
        if (start.isBlank()) {
            throw new ListRefusal(FileFault.EMPTY, "", "no content");
        }
        if (start.indexOf('\0') >= 0 || start.stripLeading().startsWith("<")) {
            throw new ListRefusal(FileFault.NOT_A_TABLE, "line 1", start.strip());
        }
        return new TextTable(file, charset, Separators.of(start));
    }

    private static Charset charset(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] mark = in.readNBytes(2);
            if (mark.length == 2 && (mark[0] & 0xff) == 0xff && (mark[1] & 0xff) == 0xfe) {
                return StandardCharsets.UTF_16LE;
            }
            if (mark.length == 2 && (mark[0] & 0xff) == 0xfe && (mark[1] & 0xff) == 0xff) {
                return StandardCharsets.UTF_16BE;
            }
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer out = CharBuffer.allocate(1 << 16);
        try (InputStream in = Files.newInputStream(file)) {
            boolean last = false;
            while (!last) {
                int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
                last = count < 0;
                bytes.position(bytes.position() + Math.max(0, count)).flip();
                CoderResult result = decoder.decode(bytes, out.clear(), last);
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private Reader reader() throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), 1 << 16);
        in.mark(1);
        if (in.read() != MARK) {
            in.reset();
        }
        return in;
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    public Optional<Character> separator() {
        return Optional.of(separator);
    }

    @Override
    public void read(String sheet, Rows taker) throws IOException, ListRefusal {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setLenientEof(false)
                .setTrailingData(true)
                .get();
        long line = 0;
        try (CSVParser parser = CSVParser.parse(reader(), format)) {
            for (CSVRecord cells : parser) {
                line = cells.getRecordNumber();
                if (!taker.row(new TableRow((int) line, cells(cells)))) {
                    return;
                }
            }
        } catch (UncheckedIOException | IllegalStateException | CSVException broken) {
            throw new ListRefusal(FileFault.CUT_OFF, "row " + (line + 1), String.valueOf(broken.getMessage()));
        }
    }

    private static List<Cell> cells(CSVRecord row) throws ListRefusal {
        if (row.size() > MOST_CELLS) {
            throw new ListRefusal(FileFault.NOT_A_TABLE, "row " + row.getRecordNumber(), row.size() + " cells");
        }
        List<Cell> cells = row.stream().map(Cell::of).toList();
        if (cells.stream().anyMatch(cell -> cell.text().length() > LONGEST_CELL)) {
            throw new ListRefusal(FileFault.TEXT_TOO_LONG, "row " + row.getRecordNumber(), "");
        }
        return cells;
    }

    @Override
    public void close() {
        // the file is opened anew for each reading
    }
}
