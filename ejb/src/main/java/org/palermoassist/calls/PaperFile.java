package org.palermoassist.calls;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.documents.DocumentMedia;

/**
 * A paper as it came: known by its content, held against its name, a photo made small.
 *
 * @param media what it is
 * @param bytes as they are kept
 * @param received how many bytes came
 */
record PaperFile(DocumentMedia media, byte[] bytes, long received) {
    private static final int HEAD = 8;
    private static final int BRAND_AT = 4;
    private static final int BRAND_END = 12;
    private static final byte[] TEXT = "word/document.xml".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MACROS = "vbaProject.bin".getBytes(StandardCharsets.US_ASCII);
    private static final Set<String> HEIC =
            Set.of("ftypheic", "ftypheix", "ftyphevc", "ftyphevx", "ftypmif1", "ftypmsf1", "ftypheim", "ftypheis");
    private static final Map<String, DocumentMedia> ENDINGS = Map.of(
            "pdf", DocumentMedia.PDF,
            "jpg", DocumentMedia.JPEG,
            "jpeg", DocumentMedia.JPEG,
            "jpe", DocumentMedia.JPEG,
            "png", DocumentMedia.PNG,
            "docx", DocumentMedia.DOCX);

    /**
     * Reads a paper.
     *
     * @param largest most bytes
     * @throws org.palermoassist.shared.RuleViolation {@link CallsRule}, the rules of papers
     */
    static PaperFile read(PaperKind kind, String fileName, InputStream body, int largest) throws IOException {
        byte[] bytes = body.readNBytes(largest + 1);
        CallsRule.PAPER_FITS.require(bytes.length > 0 && bytes.length <= largest, largest >> 20);
        CallsRule.PHOTO_IS_NOT_HEIC.require(!isHeic(bytes));
        DocumentMedia media = media(bytes);
        boolean allowed = EnumSet.of(DocumentMedia.PDF, DocumentMedia.JPEG, DocumentMedia.PNG)
                .contains(media);
        CallsRule.PAPER_KIND_IS_ALLOWED.require(allowed || kind == PaperKind.CV && isPlainText(bytes));
        Optional<DocumentMedia> said = ending(fileName);
        CallsRule.PAPER_IS_WHAT_ITS_NAME_SAYS.require(
                said.isEmpty() || said.get() == media,
                media,
                said.map(Enum::name).orElse(""));
        byte[] kept = media == DocumentMedia.JPEG ? Photo.shrunk(bytes) : bytes;
        return new PaperFile(media, kept, bytes.length);
    }

    private static DocumentMedia media(byte[] bytes) {
        Optional<DocumentMedia> media = DocumentMedia.of(Arrays.copyOf(bytes, Math.min(HEAD, bytes.length)));
        CallsRule.PAPER_KIND_IS_ALLOWED.require(media.isPresent());
        return media.orElseThrow();
    }

    private static boolean isHeic(byte[] bytes) {
        return bytes.length >= BRAND_END
                && HEIC.contains(new String(bytes, BRAND_AT, BRAND_END - BRAND_AT, StandardCharsets.ISO_8859_1));
    }

    /** What the name says that it is; a name without an ending that we know says nothing. */
    private static Optional<DocumentMedia> ending(String fileName) {
        String name = fileName == null ? "" : fileName.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(ENDINGS.get(name.substring(name.lastIndexOf('.') + 1)));
    }

    /** Whether a packed file holds a text, and no program with it. */
    private static boolean isPlainText(byte[] bytes) {
        return holds(bytes, TEXT) && !holds(bytes, MACROS);
    }

    private static boolean holds(byte[] bytes, byte[] wanted) {
        for (int at = 0; at + wanted.length <= bytes.length; at++) {
            if (bytes[at] == wanted[0] && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
