package org.palermoassist.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.palermoassist.projects.iati.FileFault;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.NotFound;
import org.palermoassist.sync.mapping.MappedList;
import org.palermoassist.sync.mapping.Mapping;
import org.palermoassist.sync.mapping.MappingBook;
import org.palermoassist.sync.mapping.ReturnedColumns;
import org.palermoassist.sync.table.Cell;
import org.palermoassist.sync.table.Layout;
import org.palermoassist.sync.table.ListReading;
import org.palermoassist.sync.table.ListRefusal;
import org.palermoassist.sync.table.TableFile;
import org.palermoassist.sync.table.TableRow;

/** Gives a list back with what is to be corrected in it: the rows that were not taken and those that are kept out of totals. */
@ApplicationScoped
public class ReturnedLists {
    private static final int MOST_ROWS = 20_000;

    @Inject
    private ListProblems problems;

    @Inject
    private Mappings mappings;

    @Inject
    private Payloads payloads;

    @Inject
    private ReferenceData reference;

    /** Rows that are one activity. */
    private record Together(int last, String identifier) {}

    /**
     * The list of a run.
     *
     * @throws NotFound when the run is not of a list, or nothing of it is to be corrected
     */
    public ReturnedList of(RunRef run, Actor by) throws IOException {
        ListProblems.ListRun list = problems.list(run, by);
        Map<Integer, List<ProblemRow>> byLine = problems.byLine(run, by);
        Mapping mapping =
                mappings.version(list.source(), list.mappingVersion(), by).mapping();
        if (byLine.isEmpty() || mapping.layout().format() != PayloadFormat.TABLE) {
            throw new NotFound(run);
        }
        PayloadInfo info = payloads.info(run, by);
        try (PayloadStream bytes = new PayloadStream(payloads, info, by)) {
            Path file = ListReading.spooled(bytes);
            try {
                Map<Integer, Together> together = together(file, mapping, byLine, list.source(), by);
                return read(file, mapping.layout(), info.name(), byLine, together);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (ListRefusal refusal) {
            throw new NotFound(run);
        }
    }

    private Map<Integer, Together> together(
            Path file, Mapping mapping, Map<Integer, List<ProblemRow>> byLine, String source, Actor by)
            throws IOException, ListRefusal {
        Map<Integer, Together> together = new TreeMap<>();
        MappedList list =
                new MappedList(mapping, new MappingBook(reference.book()), mappings.reporter(source, by), mapped -> {
                    if (byLine.containsKey(mapped.line()) && together.size() < MOST_ROWS) {
                        together.put(mapped.line(), new Together(mapped.lastLine(), mapped.identifier()));
                    }
                });
        ListReading.read(file, mapping.layout(), list);
        list.end();
        return together;
    }

    private static ReturnedList read(
            Path file,
            Layout layout,
            String name,
            Map<Integer, List<ProblemRow>> byLine,
            Map<Integer, Together> together)
            throws IOException, ListRefusal {
        List<TableRow> before = new ArrayList<>();
        List<ReturnedList.Row> rows = new ArrayList<>();
        Optional<Character> separator;
        try (TableFile table = TableFile.open(file)) {
            separator = table.separator();
            table.read(layout.sheet(), new Collecting(layout.headingRow(), byLine, together, before, rows));
        }
        if (before.isEmpty()) {
            throw new ListRefusal(FileFault.HEADING_MISSING, "", "");
        }
        return new ReturnedList(name, layout.sheet(), separator, before, rows);
    }

    /** Keeps headings and wrong rows; of columns that an earlier return added only the partner's own are kept. */
    private static final class Collecting implements TableFile.Rows {
        private final int headingRow;
        private final Map<Integer, List<ProblemRow>> byLine;
        private final Map<Integer, Together> together;
        private final List<TableRow> before;
        private final List<ReturnedList.Row> rows;
        private int until;
        private String identifier = "";
        private int own = Integer.MAX_VALUE;

        Collecting(
                int headingRow,
                Map<Integer, List<ProblemRow>> byLine,
                Map<Integer, Together> together,
                List<TableRow> before,
                List<ReturnedList.Row> rows) {
            this.headingRow = headingRow;
            this.byLine = byLine;
            this.together = together;
            this.before = before;
            this.rows = rows;
        }

        @Override
        public boolean row(TableRow row) {
            if (row.line() <= headingRow) {
                own = row.line() == headingRow ? ownColumns(row) : own;
                before.add(new TableRow(row.line(), cut(row.cells())));
                return true;
            }
            Together begins = together.get(row.line());
            if (begins != null) {
                until = begins.last();
                identifier = begins.identifier();
            }
            if (row.line() <= until && !row.isBlank()) {
                rows.add(new ReturnedList.Row(
                        row.line(),
                        cut(row.cells()),
                        identifier,
                        begins == null ? List.of() : byLine.getOrDefault(row.line(), List.of())));
            }
            return rows.size() < MOST_ROWS;
        }

        private static int ownColumns(TableRow headings) {
            for (int i = 0; i < headings.cells().size(); i++) {
                String heading = headings.at(i).text();
                if (ReturnedColumns.isReasons(heading) || ReturnedColumns.isIdentifier(heading)) {
                    return i;
                }
            }
            return headings.cells().size();
        }

        private List<Cell> cut(List<Cell> cells) {
            return cells.size() > own ? cells.subList(0, own) : cells;
        }
    }
}
