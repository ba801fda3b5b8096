package org.palermoassist.sync.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.palermoassist.projects.iati.FileFault;

/**
 * Looks through a packed workbook before it is read: how many parts, how large each really is when unpacked (what the archive says
 * of itself is not believed), and how much larger than packed. Source: ASVS 5.2.3.
 */
final class ArchiveGuard {
    private static final int MOST_PARTS = 2_000;
    private static final long LARGEST_PART = 1L << 30;
    private static final long LARGEST_WORDS = 96L << 20;
    private static final long LARGEST_ALL = 3L << 29;
    private static final long ALWAYS_FINE = 8L << 20;
    private static final int MOST_PACKED = 300;

    private ArchiveGuard() {}

    static void look(Path file) throws IOException, ListRefusal {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw refused(zip.size() + " parts");
            }
            if (zip.getEntry("[Content_Types].xml") == null) {
                throw new ListRefusal(FileFault.NOT_A_TABLE, "", "an archive that is no workbook");
            }
            long all = 0;
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                ZipEntry part = parts.nextElement();
                if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
                    all += unpacked(zip, part);
                }
                if (all > LARGEST_ALL) {
                    throw refused("more than " + (LARGEST_ALL >> 20) + " MiB unpacked");
                }
            }
        } catch (ZipException broken) {
            throw new ListRefusal(FileFault.DAMAGED_ARCHIVE, "", String.valueOf(broken.getMessage()));
        }
    }

    private static long unpacked(ZipFile zip, ZipEntry part) throws IOException, ListRefusal {
        long limit = part.getName().endsWith("sharedStrings.xml") ? LARGEST_WORDS : LARGEST_PART;
        byte[] piece = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                size += count;
                boolean bomb = size > ALWAYS_FINE && size / MOST_PACKED > Math.max(1, part.getCompressedSize());
                if (size > limit || bomb) {
                    throw refused(part.getName());
                }
            }
        } catch (java.io.EOFException cut) {
            throw new ListRefusal(FileFault.DAMAGED_ARCHIVE, part.getName(), "ends too early");
        }
        return size;
    }

    private static ListRefusal refused(String detail) {
        return new ListRefusal(FileFault.ARCHIVE_TOO_LARGE, "", detail);
    }
}
