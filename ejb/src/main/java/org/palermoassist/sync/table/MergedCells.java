package org.palermoassist.sync.table;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.palermoassist.projects.iati.FileFault;

/**
 * Cells that are drawn as one over several rows: what stands in the uppermost is meant for each of them. They are named at the end of
 * a sheet's part, so that it is gone through once before its rows are read.
 */
final class MergedCells {
    private static final Pattern RANGE =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})");
    private static final int MOST = 200_000;

    private final Map<Integer, List<Range>> byFirstRow = new HashMap<>();
    private final Map<Integer, Open> open = new HashMap<>();

    private record Range(int column, int first, int last) {}

    private record Open(int last, Cell cell) {}

    private MergedCells() {}

    static MergedCells none() {
        return new MergedCells();
    }

    static MergedCells of(Path file, String part) throws IOException, ListRefusal {
        MergedCells merged = new MergedCells();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(part);
            if (entry != null) {
                try (InputStream in = zip.getInputStream(entry)) {
                    merged.read(in);
                }
            }
        } catch (XMLStreamException broken) {
            throw new ListRefusal(FileFault.NOT_WELL_FORMED, part, String.valueOf(broken.getMessage()));
        }
        return merged;
    }

    private void read(InputStream sheet) throws XMLStreamException, ListRefusal {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(sheet);
        int count = 0;
        while (reader.hasNext()) {
            boolean start = reader.next() == XMLStreamConstants.START_ELEMENT;
            if (start && reader.getLocalName().equals("mergeCell")) {
                add(reader.getAttributeValue(null, "ref"));
                if (++count > MOST) {
                    throw new ListRefusal(FileFault.ARCHIVE_TOO_LARGE, "", count + " merged cells");
                }
            }
        }
    }

    private void add(String ref) {
        Matcher range = RANGE.matcher(String.valueOf(ref));
        if (range.matches() && range.group(1).equals(range.group(3))) {
            int first = Integer.parseInt(range.group(2));
            byFirstRow
                    .computeIfAbsent(first, row -> new ArrayList<>())
                    .add(new Range(column(range.group(1)), first, Integer.parseInt(range.group(4))));
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    /** A row with what is meant for it, too; rows come in their order. */
    List<Cell> filled(int line, List<Cell> cells) {
        List<Cell> all = cells;
        for (Map.Entry<Integer, Open> entry : open.entrySet()) {
            int column = entry.getKey();
            if (entry.getValue().last() >= line
                    && (column >= all.size() || all.get(column).isEmpty())) {
                all = with(all, column, entry.getValue().cell().again());
            }
        }
        for (Range range : byFirstRow.getOrDefault(line, List.of())) {
            open.put(
                    range.column(),
                    new Open(range.last(), range.column() < all.size() ? all.get(range.column()) : Cell.EMPTY));
        }
        open.values().removeIf(one -> one.last() <= line);
        return all;
    }

    private static List<Cell> with(List<Cell> cells, int column, Cell cell) {
        List<Cell> all = new ArrayList<>(cells);
        while (all.size() <= column) {
            all.add(Cell.EMPTY);
        }
        all.set(column, cell);
        return all;
    }
}
