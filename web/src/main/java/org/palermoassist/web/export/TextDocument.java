package org.palermoassist.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A text document that an office can edit (DOCX): headings, paragraphs and nothing else. */
public final class TextDocument {
    /** Media type. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPES = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
            + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override PartName=\"/word/header1.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/></Types>";
    private static final String RELATIONS = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            + "officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    private static final String PARTS = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"h1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            + "header\" Target=\"header1.xml\"/></Relationships>";
    private static final String HEADER =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:hdr xmlns:w=\"" + WORD
                    + "\"><w:p><w:r><w:rPr><w:sz w:val=\"16\"/></w:rPr><w:t>{0}</w:t></w:r></w:p></w:hdr>";
    private final StringBuilder body = new StringBuilder(
                    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>")
            .append("<w:document xmlns:w=\"")
            .append(WORD)
            .append("\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>");
    private final boolean rightToLeft;
    private String mark = "";

    /** Begins an empty document, written from left to right or from right to left. */
    public TextDocument(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    /**
     * A paragraph.
     *
     * @param halfPoints size of its letters
     */
    public TextDocument paragraph(String text, int halfPoints, boolean bold) {
        body.append("<w:p><w:pPr>")
                .append(rightToLeft ? "<w:bidi/>" : "")
                .append("<w:spacing w:before=\"120\"/></w:pPr><w:r><w:rPr>")
                .append(bold ? "<w:b/><w:bCs/>" : "")
                .append("<w:sz w:val=\"")
                .append(halfPoints)
                .append("\"/><w:szCs w:val=\"")
                .append(halfPoints)
                .append("\"/>")
                .append(rightToLeft ? "<w:rtl/>" : "")
                .append("</w:rPr><w:t xml:space=\"preserve\">")
                .append(escaped(text))
                .append("</w:t></w:r></w:p>");
        return this;
    }

    /** What stands at the head of every page: level, reader and time of what not everybody may read (U-39). */
    public TextDocument marked(String text) {
        mark = text;
        return this;
    }

    /** Writes the document, on A4. */
    public void write(OutputStream out) throws IOException {
        String end =
                "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:bottom=\"1134\""
                        + " w:left=\"1134\" w:right=\"1134\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/>"
                        + "</w:sectPr></w:body></w:document>";
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            part(zip, "[Content_Types].xml", TYPES);
            part(zip, "_rels/.rels", RELATIONS);
            part(zip, "word/_rels/document.xml.rels", PARTS);
            part(zip, "word/header1.xml", HEADER.replace("{0}", escaped(mark)));
            part(zip, "word/document.xml", body + end);
        }
    }

    /** XML knows no control characters; the rest is escaped. */
    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\t\n\r]]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
