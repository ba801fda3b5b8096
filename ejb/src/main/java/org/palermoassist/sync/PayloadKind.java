package org.palermoassist.sync;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** What a file is, by its first bytes; what its sender calls it counts for nothing. */
public enum PayloadKind {
    /** Nothing. */
    EMPTY,
    /** Activities of the IATI standard. */
    IATI,
    /** Some other XML. */
    XML,
    /** A web page. */
    WEB_PAGE,
    /** JSON. */
    JSON,
    /** A workbook, or another archive. */
    ARCHIVE,
    /** Text, such as comma-separated values. */
    TEXT,
    /** Anything else. */
    OTHER;

    private static final int LOOKED_AT = 4096;

    /** What lies there; gzip is looked into. */
    public static PayloadKind of(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), LOOKED_AT)) {
            return of(in, true);
        }
    }

    private static PayloadKind of(InputStream in, boolean packedToo) throws IOException {
        in.mark(LOOKED_AT);
        byte[] start = in.readNBytes(LOOKED_AT);
        if (packedToo && start.length > 2 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b) {
            in.reset();
            return inside(in);
        }
        return of(start);
    }

    private static PayloadKind inside(InputStream in) {
        try {
            return of(new BufferedInputStream(new GZIPInputStream(in), LOOKED_AT), false);
        } catch (IOException damaged) {
            return OTHER;
        }
    }

    static PayloadKind of(byte[] start) {
        if (start.length == 0) {
            return EMPTY;
        }
        if (start.length > 3 && start[0] == 'P' && start[1] == 'K') {
            return ARCHIVE;
        }
        String text = text(start);
        return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
            case '<' -> tag(text.toLowerCase(Locale.ROOT));
            case '{', '[' -> JSON;
            default -> text.indexOf('\0') >= 0 ? OTHER : TEXT;
        };
    }

    private static String text(byte[] start) {
        boolean wide = start.length > 1 && ((start[0] & 0xff) == 0xff || (start[0] & 0xff) == 0xfe);
        String text = new String(start, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return text.replace("\ufeff", "").strip();
    }

    private static PayloadKind tag(String text) {
        if (text.contains("<iati-activities")) {
            return IATI;
        }
        boolean page = text.startsWith("<!doctype html") || text.contains("<html");
        return page ? WEB_PAGE : XML;
    }
}
