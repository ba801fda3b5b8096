package org.palermoassist.e2e.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What the portal answered.
 *
 * @param text of the page, file or JSON
 */
record LeakAnswer(int status, String text) {
    private static final Pattern STREAM = Pattern.compile("(?s)stream\\r?\\n(.*?)endstream");

    boolean says(String word) {
        return text.contains(word);
    }

    /** Whether the figure stands there, whatever parts its digits. */
    boolean saysFigure(String digits) {
        return text.contains(digits)
                || text.replaceAll("(?<=\\d)(&#160;|&#8239;|[,.'\\u00a0\\u202f ])(?=\\d{3})", "")
                        .contains(digits);
    }

    /** The same with the ref taken out, so that answers about two refs can be compared; numbers of one time only are gone, too. */
    String plain(String ref) {
        return text.replace(ref, "REF").replaceAll("nonce-?[^\"' ;]*|name=\"jakarta.faces.ViewState\"[^>]*", "");
    }

    /** All parts of a workbook or document; the list at its end knows their sizes, what stands before them does not. */
    static String unpacked(byte[] zip) {
        try {
            Path file = Files.createTempFile("leak", ".zip");
            Files.write(file, zip);
            StringBuilder text = new StringBuilder();
            try (ZipFile parts = new ZipFile(file.toFile())) {
                for (ZipEntry part : Collections.list(parts.entries())) {
                    text.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            Files.delete(file);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String inflated(byte[] pdf) {
        StringBuilder text = new StringBuilder();
        Matcher streams = STREAM.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        while (streams.find()) {
            Inflater inflater = new Inflater();
            inflater.setInput(streams.group(1).getBytes(StandardCharsets.ISO_8859_1));
            byte[] part = new byte[1 << 20];
            try {
                text.append(new String(part, 0, inflater.inflate(part), StandardCharsets.ISO_8859_1));
            } catch (DataFormatException e) {
                text.append(streams.group(1)); // not packed
            } finally {
                inflater.end();
            }
        }
        return text.toString();
    }
}
