package org.palermoassist.projects.iati;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Looks at the first bytes of a file: unpacks gzip, and tells what is no XML at all from broken XML. */
final class FileStart {

    private static final String START = "line 1, column 1";
    private static final int LOOK = 1024;
    private static final int BUFFER = 1 << 16;

    private FileStart() {}

    static InputStream open(InputStream file) throws IOException, ReadRefusal {
        PushbackInputStream plain = new PushbackInputStream(file, LOOK);
        byte[] start = look(plain);
        if (start.length > 1 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b) {
            try {
                plain = new PushbackInputStream(new GZIPInputStream(plain, BUFFER), LOOK);
                start = look(plain);
            } catch (EOFException e) {
                throw new ReadRefusal(FileFault.CUT_OFF, START, "end of archive");
            } catch (ZipException e) {
                throw new ReadRefusal(FileFault.DAMAGED_ARCHIVE, START, String.valueOf(e.getMessage()));
            }
        }
        judge(start);
        return plain;
    }

    private static byte[] look(PushbackInputStream in) throws IOException {
        byte[] start = in.readNBytes(LOOK);
        in.unread(start);
        return start;
    }

    /** Byte order marks and the zeros of two-byte encodings are passed over. */
    private static void judge(byte[] start) throws ReadRefusal {
        for (byte b : start) {
            int c = b & 0xff;
            boolean passed = c == 0 || c == ' ' || c == '\t' || c == '\r' || c == '\n' || isMark(c);
            if (c == '<') {
                return;
            }
            if (!passed) {
                throw new ReadRefusal(FileFault.NOT_XML, START, shown(start));
            }
        }
        if (start.length < LOOK) {
            throw new ReadRefusal(FileFault.EMPTY, START, "no content");
        }
    }

    private static boolean isMark(int c) {
        return c == 0xef || c == 0xbb || c == 0xbf || c == 0xfe || c == 0xff;
    }

    private static String shown(byte[] start) {
        StringBuilder shown = new StringBuilder("begins with ");
        for (byte b : Arrays.copyOf(start, Math.min(start.length, 20))) {
            shown.append(b >= ' ' && b < 127 ? (char) b : '.');
        }
        return shown.toString();
    }
}
