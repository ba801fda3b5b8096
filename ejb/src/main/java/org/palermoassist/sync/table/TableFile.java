package org.palermoassist.sync.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.palermoassist.projects.iati.FileFault;

/** A file of rows and columns: a workbook or text with separators. */
public interface TableFile extends Closeable {
    /** Takes rows one at a time; blank ones too. */
    interface Rows {
        /** Takes a row; answers whether it wants the next one. */
        boolean row(TableRow row) throws ListRefusal;
    }

    /** Names of the sheets that people see, in their order; one empty name for text. */
    List<String> sheets();

    /**
     * Reads a sheet to its end or until the taker has enough.
     *
     * @param sheet name; empty for the first one
     */
    void read(String sheet, Rows taker) throws IOException, ListRefusal;

    /** What stands between cells; empty for a workbook. */
    Optional<Character> separator();

    /** Opens a file by what its first bytes say it is. */
    static TableFile open(Path file) throws IOException, ListRefusal {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(8);
        }
        if (start.length == 0) {
            throw new ListRefusal(FileFault.EMPTY, "", "no content");
        }
        if (begins(start, 'P', 'K', 3, 4)) {
            return WorkbookFile.openWorkbook(file);
        }
        if (begins(start, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw new ListRefusal(FileFault.OLD_WORKBOOK, "", "older binary format, or protected by a password");
        }
        return TextTable.openText(file);
    }

    private static boolean begins(byte[] start, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (i >= start.length || (start[i] & 0xff) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
