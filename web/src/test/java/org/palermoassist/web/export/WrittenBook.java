package org.palermoassist.web.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.palermoassist.sync.table.ListRefusal;
import org.palermoassist.sync.table.TableFile;
import org.palermoassist.sync.table.TableRow;

/** A file that was written, read back by the reader that partners' own files go through. */
record WrittenBook(Path file) {
    /** What writes a file. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static WrittenBook of(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        Path file = Files.createTempFile("written", ".file");
        file.toFile().deleteOnExit();
        return new WrittenBook(Files.write(file, out.toByteArray()));
    }

    List<String> sheets() throws IOException, ListRefusal {
        try (TableFile table = TableFile.open(file)) {
            return table.sheets();
        }
    }

    List<TableRow> rows(String sheet) throws IOException, ListRefusal {
        List<TableRow> rows = new ArrayList<>();
        try (TableFile table = TableFile.open(file)) {
            table.read(sheet, rows::add);
        }
        return rows;
    }

    /** A part of a workbook as it is written. */
    String part(String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
