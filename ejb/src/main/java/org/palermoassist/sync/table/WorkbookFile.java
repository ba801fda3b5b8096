package org.palermoassist.sync.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.palermoassist.projects.iati.FileFault;

/** A workbook (XLSX), read row by row: of a formula what it last came to, of a date its day in whichever calendar the book keeps. */
final class WorkbookFile implements TableFile {
    private static final int MOST_ROWS = 1_100_000;
    private static final int MOST_COLUMNS = 1_000;

    private final Path file;
    private final ReadableWorkbook book;

    private WorkbookFile(Path file, ReadableWorkbook book) {
        this.file = file;
        this.book = book;
    }

    static WorkbookFile openWorkbook(Path file) throws IOException, ListRefusal {
        ArchiveGuard.look(file);
        try {
            return new WorkbookFile(
                    file, new ReadableWorkbook(file.toFile(), new ReadingOptions(hasStyles(file), true)));
        } catch (IOException | RuntimeException broken) {
            throw new ListRefusal(FileFault.NOT_A_TABLE, "", String.valueOf(broken.getMessage()));
        }
    }

    /** A workbook may do without formats; the library then must not ask for them, and no number is a date. */
    private static boolean hasStyles(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("xl/styles.xml") != null;
        }
    }

    @Override
    public List<String> sheets() {
        return visible().map(Sheet::getName).toList();
    }

    private Stream<Sheet> visible() {
        return book.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE);
    }

    @Override
    public Optional<Character> separator() {
        return Optional.empty();
    }

    @Override
    public void read(String name, Rows taker) throws IOException, ListRefusal {
        Sheet sheet = visible()
                .filter(one -> name.isEmpty() || one.getName().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new ListRefusal(FileFault.SHEET_MISSING, "", name));
        MergedCells merged = MergedCells.of(file, SheetParts.of(file, sheet.getName()));
        int line = 0;
        try (Stream<Row> rows = sheet.openStream()) {
            Iterator<Row> all = rows.iterator();
            for (Optional<Row> next = next(all, line); next.isPresent(); next = next(all, line)) {
                Row row = next.get();
                line = row.getRowNum();
                if (line > MOST_ROWS) {
                    throw new ListRefusal(FileFault.NOT_A_TABLE, "row " + line, "too many rows");
                }
                if (!taker.row(new TableRow(line, merged.filled(line, cells(row))))) {
                    return;
                }
            }
        }
    }

    /** The library meets parts that are not as they should be with exceptions of many kinds. */
    private static Optional<Row> next(Iterator<Row> rows, int line) throws ListRefusal {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (RuntimeException broken) {
            throw new ListRefusal(FileFault.NOT_WELL_FORMED, "row " + (line + 1), String.valueOf(broken.getMessage()));
        }
    }

    private List<Cell> cells(Row row) throws ListRefusal {
        if (row.getCellCount() > MOST_COLUMNS) {
            throw new ListRefusal(FileFault.NOT_A_TABLE, "row " + row.getRowNum(), row.getCellCount() + " columns");
        }
        List<Cell> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(WorkbookCells.read(row.getCell(i), book.isDate1904()));
        }
        return cells;
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
