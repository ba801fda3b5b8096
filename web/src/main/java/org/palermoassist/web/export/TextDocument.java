package org.palermoassist.web.export;

import static java.util.regex.Matcher.quoteReplacement;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A text document that an office can edit (DOCX): a title, headings, paragraphs and items, each of a style that can be changed in one
 * place; it says its title and the language it is to be read and checked in.
 */
public final class TextDocument {
    /** Media type. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String[] PARTS = {
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "word/_rels/document.xml.rels",
        "word/styles.xml",
        "word/header.xml",
        "word/footer.xml",
        "word/document.xml"
    };
    private static final String ARABIC = "ar";
    private static final Map<String, String> LANGUAGES =
            Map.of(ARABIC, "ar-SA", "en", "en-GB", "es", "es-ES", "fr", "fr-FR", "ru", "ru-RU", "zh", "zh-CN");

    private static final Pattern VALUE = Pattern.compile("\\{(title|language|mark|body)\\}");

    private final StringBuilder body = new StringBuilder();
    private final String language;
    private final String title;
    private String mark = "";

    /**
     * Begins an empty document.
     *
     * @param language two-letter code, one of the six official ones
     * @param title as its properties name it
     */
    public TextDocument(String language, String title) {
        this.language = language;
        this.title = title;
    }

    /** The title above the text. */
    public TextDocument title(String text) {
        return paragraph(text, "Title");
    }

    /** The heading of a part; it stays with what it heads. */
    public TextDocument heading(String text) {
        return paragraph(text, "Heading1");
    }

    /** A paragraph. */
    public TextDocument text(String text) {
        return paragraph(text, "Normal");
    }

    /** A line with a dash before it. */
    public TextDocument item(String text) {
        return paragraph("\u2013\t" + text, "Item");
    }

    /** A caption. */
    public TextDocument small(String text) {
        return paragraph(text, "Small");
    }

    /** Who signs, with room for the signature. */
    public TextDocument signature(String text) {
        return paragraph(text, "Signature");
    }

    /** What stands at the head of every page: level, reader and time of what not everybody may read (U-39). */
    public TextDocument marked(String text) {
        mark = text;
        return this;
    }

    private TextDocument paragraph(String text, String style) {
        boolean arabic = language.equals(ARABIC);
        body.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(style)
                .append("\"/>")
                .append(arabic ? "<w:bidi/>" : "")
                .append("</w:pPr><w:r>")
                .append(arabic ? "<w:rPr><w:rtl/></w:rPr>" : "")
                .append(run(text))
                .append("</w:r></w:p>");
        return this;
    }

    /** Words; a new line and a tabulator are signs of their own. */
    private static String run(String text) {
        String words = "<w:t xml:space=\"preserve\">" + escaped(text) + "</w:t>";
        return words.replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">")
                .replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">");
    }

    /** Writes the document, on A4. */
    public void write(OutputStream out) throws IOException {
        Map<String, String> values = Map.of(
                "title", escaped(title),
                "language", LANGUAGES.getOrDefault(language, "en-GB"),
                "mark", escaped(mark),
                "body", body.toString());
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (String name : PARTS) {
                String content =
                        VALUE.matcher(skeleton(name)).replaceAll(at -> quoteReplacement(values.get(at.group(1))));
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    private static String skeleton(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1)
                .replaceFirst("^(\\.|\\[)", "")
                .replace("]", "");
        try (InputStream part = TextDocument.class.getResourceAsStream("/portal/docx/" + file)) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** XML knows no control characters; the rest is escaped. */
    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\t\n]]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
