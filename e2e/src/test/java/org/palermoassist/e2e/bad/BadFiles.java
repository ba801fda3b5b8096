package org.palermoassist.e2e.bad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Writes files that no partner should send. */
final class BadFiles {
    /** Identifier with all that addresses and lists might trip over. */
    static final String ODD = "XX-ODD/1|2&3 ?4";

    private static final String ROOT = "<iati-activities version=\"2.03\">";
    private static final String END = "</iati-activities>";
    private static final int MEGABYTE = 1 << 20;

    private final Path folder;

    private BadFiles(Path folder) {
        this.folder = folder;
    }

    /** All of them, named after the reason with which they are to be refused, or {@code processed-...}. */
    static void write(Path folder) {
        BadFiles files = new BadFiles(folder);
        files.refused();
        files.harmful();
        files.text("processed-empty.xml", ROOT + END);
        files.text(
                "processed-some.xml",
                ROOT + activity("XX-TWICE-1", "") + activity("XX-TWICE-1", "") + "<iati-activity/>" + END);
        files.text("processed-odd.xml", ROOT + activity(ODD.replace("&", "&amp;"), odd()) + END);
    }

    private void refused() {
        text("NOT_XML.xml", "{\"activities\": []}");
        text("EMPTY.xml", "");
        text("NOT_WELL_FORMED.xml", ROOT + "<iati-activity><b></iati-activity>" + END);
        text("NOT_AN_ACTIVITY_FILE.xml", "<html><body>Not found</body></html>");
        text("CUT_OFF.xml", ROOT + activity("XX-WHOLE-1", "") + "<iati-activity><iati-identifier>XX-HA");
        bytes(
                "ENCODING.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + ROOT + activity("XX-é", "") + END,
                StandardCharsets.ISO_8859_1);
    }

    private void harmful() {
        String bomb = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> "<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">")
                .reduce("<!DOCTYPE b [<!ENTITY a0 \"aaaaaaaaaa\">", String::concat);
        text("DTD_REFUSED.xml", bomb + "]>" + ROOT + activity("&a20;", "") + END);
        text("DTD_REFUSED-file.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + ROOT + "&x;" + END);
        try (Writer out = Files.newBufferedWriter(folder.resolve("TEXT_TOO_LONG.xml"))) {
            out.write(ROOT + "<iati-activity><iati-identifier>XX-LONG</iati-identifier><title><narrative>");
            for (int i = 0; i < 50; i++) {
                out.write("x".repeat(MEGABYTE));
            }
            out.write("</narrative></title></iati-activity>" + END);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        text("TOO_DEEP.xml", ROOT + "<iati-activity>" + "<a>".repeat(100_000));
    }

    /** A long title, narratives without language, and every amount that is none. */
    private static String odd() {
        StringBuilder text = new StringBuilder("<title><narrative>")
                .append("Very long title ".repeat(10_000))
                .append("</narrative></title><activity-status code=\"2\"/>")
                .append(
                        "<activity-date type=\"1\" iso-date=\"2999-01-01\"/><activity-date type=\"3\" iso-date=\"1999-01-01\"/>")
                .append(
                        "<recipient-country code=\"QQ\" percentage=\"70\"/><recipient-country code=\"QM\" percentage=\"70\"/>");
        for (String amount : new String[] {"-100", "0", "-5e-10", "1.123456", "a lot", ""}) {
            text.append(
                            "<transaction><transaction-type code=\"77\"/><transaction-date iso-date=\"2025-01-01\"/><value>")
                    .append(amount)
                    .append("</value></transaction>");
        }
        return text.toString();
    }

    private static String activity(String identifier, String more) {
        return "<iati-activity><iati-identifier>" + identifier + "</iati-identifier>" + more + "</iati-activity>";
    }

    private void text(String name, String content) {
        bytes(name, content, StandardCharsets.UTF_8);
    }

    private void bytes(String name, String content, Charset charset) {
        try {
            Files.write(folder.resolve(name), content.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
