package org.palermoassist.sync.table;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which part of a workbook holds a sheet. */
final class SheetParts {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private SheetParts() {}

    /** Name of the part; empty when the book does not say. */
    static String of(Path file, String sheet) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Map<String, String> sheets = pairs(zip, "xl/workbook.xml", "sheet", "name");
            Map<String, String> targets = pairs(zip, "xl/_rels/workbook.xml.rels", "Relationship", "Id");
            String target = targets.getOrDefault(sheets.getOrDefault(sheet, ""), "");
            return target.startsWith("/") ? target.substring(1) : "xl/" + target;
        }
    }

    private static Map<String, String> pairs(ZipFile zip, String part, String element, String key) throws IOException {
        Map<String, String> pairs = new HashMap<>();
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return pairs;
        }
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                boolean start = reader.next() == XMLStreamConstants.START_ELEMENT;
                if (start && reader.getLocalName().equals(element)) {
                    String target = reader.getAttributeValue(null, "Target");
                    pairs.put(
                            String.valueOf(reader.getAttributeValue(null, key)),
                            target == null ? String.valueOf(reader.getAttributeValue(RELATIONS, "id")) : target);
                }
            }
            return pairs;
        } catch (XMLStreamException broken) {
            return Map.of();
        }
    }
}
