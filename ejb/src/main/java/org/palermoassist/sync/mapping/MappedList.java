package org.palermoassist.sync.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.palermoassist.projects.iati.FileFault;
import org.palermoassist.sync.table.Head;
import org.palermoassist.sync.table.ListEntry;
import org.palermoassist.sync.table.ListRefusal;
import org.palermoassist.sync.table.ListTaker;

/** Makes activities of a list while it is read; rows that belong together come as one. */
public final class MappedList implements ListTaker {
    private static final int MOST_TOGETHER = 5_000;

    private final Mapping mapping;
    private final MappingBook book;
    private final Reporter reporter;
    private final Consumer<Mapped> taker;
    private List<ListEntry> together = new ArrayList<>();
    private String key = "";
    private RowMapper mapper;
    private boolean corrected;

    /** @param taker is given what becomes of each row, in the order of the file */
    public MappedList(Mapping mapping, MappingBook book, Reporter reporter, Consumer<Mapped> taker) {
        this.mapping = mapping;
        this.book = book;
        this.reporter = reporter;
        this.taker = taker;
    }

    @Override
    public void head(Head head) throws ListRefusal {
        mapper = new RowMapper(mapping, head, book, reporter);
        corrected = ReturnedColumns.are(head);
        if (!mapper.missing().isEmpty()) {
            throw new ListRefusal(
                    FileFault.HEADING_MISSING,
                    "row " + mapping.layout().headingRow(),
                    String.join(", ", mapper.missing()));
        }
    }

    @Override
    public boolean entry(ListEntry row) throws ListRefusal {
        String of = mapping.together() ? mapper.key(row) : "";
        boolean goesOn = mapping.together() && !together.isEmpty() && (of.isEmpty() || of.equals(key));
        if (!goesOn) {
            end();
            key = of;
        }
        together.add(row);
        if (together.size() > MOST_TOGETHER) {
            throw new ListRefusal(FileFault.TEXT_TOO_LONG, "row " + row.line(), MOST_TOGETHER + " rows");
        }
        return true;
    }

    /** The list is read to its end, or up to what makes it unreadable: what is still held is handed over. */
    public void end() {
        if (!together.isEmpty()) {
            taker.accept(mapper.map(together));
            together = new ArrayList<>();
        }
    }

    /** Whether it is a list that was given back to be corrected. */
    public boolean isCorrected() {
        return corrected;
    }
}
