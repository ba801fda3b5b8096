package org.palermoassist.documents;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a document is. Files are known by their content, never by their name (ASVS 5.2.2). */
public enum DocumentMedia {
    /** Portable document. */
    PDF("pdf", "application/pdf"),
    /** Photograph, such as one of a signed page. */
    JPEG("jpg", "image/jpeg"),
    /** Picture. */
    PNG("png", "image/png"),
    /** Text that an office can edit, without macros. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** An address elsewhere. */
    LINK("", "");

    private static final byte[] PDF_HEAD = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JPEG_HEAD = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] ZIP_HEAD = {'P', 'K', 3, 4};

    private final String ending;
    private final String type;

    DocumentMedia(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    /** Ending of the file's name, as the portal gives it. */
    public String ending() {
        return ending;
    }

    /** Media type. */
    public String type() {
        return type;
    }

    /**
     * What a file can be by its first bytes; whether a packed one is a text is known once all of it was seen.
     *
     * @param head the first eight bytes, or all there are
     */
    public static Optional<DocumentMedia> of(byte[] head) {
        if (begins(head, PDF_HEAD)) {
            return Optional.of(PDF);
        }
        if (begins(head, JPEG_HEAD)) {
            return Optional.of(JPEG);
        }
        if (begins(head, PNG_HEAD)) {
            return Optional.of(PNG);
        }
        return begins(head, ZIP_HEAD) ? Optional.of(DOCX) : Optional.empty();
    }

    private static boolean begins(byte[] head, byte[] wanted) {
        return head.length >= wanted.length && Arrays.equals(head, 0, wanted.length, wanted, 0, wanted.length);
    }
}
