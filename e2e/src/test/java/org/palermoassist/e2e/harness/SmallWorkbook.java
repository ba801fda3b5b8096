package org.palermoassist.e2e.harness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Workbooks made and changed by hand, as a partner's own program would. */
public final class SmallWorkbook {
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private SmallWorkbook() {}

    /** One sheet of texts. */
    public static byte[] of(String sheet, List<List<String>> rows) {
        StringBuilder cells = new StringBuilder();
        for (int row = 1; row <= rows.size(); row++) {
            cells.append("<row r=\"").append(row).append("\">");
            char column = 'A';
            for (String text : rows.get(row - 1)) {
                cells.append("<c r=\"").append(column++).append(row).append("\" t=\"inlineStr\"><is><t>");
                cells.append(escaped(text)).append("</t></is></c>");
            }
            cells.append("</row>");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + PACKAGE + "/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
            part(zip, "_rels/.rels", relations(OFFICE + "/officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + SHEET + "\" xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\""
                            + escaped(sheet) + "\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", relations(OFFICE + "/worksheet", "worksheets/sheet1.xml"));
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"" + SHEET + "\"><sheetData>" + cells + "</sheetData></worksheet>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String relations(String type, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "/relationships\"><Relationship Id=\"r1\" Type=\"" + type
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** The same book with some texts in place of others, wherever they stand. */
    public static byte[] corrected(Path book, Map<String, String> texts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(book.toFile());
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                String xml = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                for (Map.Entry<String, String> text : texts.entrySet()) {
                    xml = xml.replace(">" + text.getKey() + "<", ">" + text.getValue() + "<");
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(xml.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
