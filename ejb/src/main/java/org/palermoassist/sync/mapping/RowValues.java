package org.palermoassist.sync.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.shared.Rule;
import org.palermoassist.sync.table.Cell;
import org.palermoassist.sync.table.Head;
import org.palermoassist.sync.table.ListEntry;

/** What stands in the rows of one activity, by field; the partner's words are put into ours. */
final class RowValues {
    private final List<ListEntry> rows;
    private final Map<MappedField, List<Column>> columns;
    private final Reason.Several reasons = new Reason.Several();

    /**
     * A column as it is called in the file at hand.
     *
     * @param place heading or path; empty for a constant
     * @param words what the partner's words mean, without capitals and accents
     */
    record Column(FieldMapping mapping, String place, Map<String, String> words) {}

    /** What stands in one cell. */
    record Value(Column column, Cell cell) {
        String text() {
            return cell.text();
        }

        String place() {
            return column.place();
        }

        Reading reading() {
            return column.mapping().reading();
        }
    }

    RowValues(List<ListEntry> rows, Map<MappedField, List<Column>> columns) {
        this.rows = rows;
        this.columns = columns;
    }

    void refuse(Rule rule, Value value) {
        reasons.add(rule, value.place(), value.text());
    }

    void refuse(Rule rule, String place, String found) {
        reasons.add(rule, place, found);
    }

    /** What follows from a date that cannot be read need not be told beside it. */
    void follow(Rule rule, String place, String found) {
        boolean told = reasons.all().stream().anyMatch(reason -> reason.rule() == MappingRule.DATE_IS_READABLE);
        if (!told) {
            refuse(rule, place, found);
        }
    }

    List<Reason> reasons() {
        return reasons.all();
    }

    String at(String place) {
        return rows.get(0).at(place).text();
    }

    Optional<Value> first(MappedField field) {
        return all(field).stream().findFirst();
    }

    /** Column by column, row by row; of a cell that is drawn over several rows only the first. */
    List<Value> all(MappedField field) {
        List<Value> values = new ArrayList<>();
        for (Column column : columns.getOrDefault(field, List.of())) {
            if (column.place().isEmpty()) {
                values.add(new Value(column, Cell.of(column.mapping().constant())));
            }
            for (ListEntry row : column.place().isEmpty() ? List.<ListEntry>of() : rows) {
                value(column, row.at(column.place())).ifPresent(values::add);
            }
        }
        return values;
    }

    private Optional<Value> value(Column column, Cell cell) {
        if (cell.isEmpty() || cell.repeated() && rows.size() > 1 || Amounts.isNothing(cell.text())) {
            return Optional.empty();
        }
        if (cell.kind() == Cell.Kind.ERROR) {
            refuse(MappingRule.CELL_HAS_VALUE, column.place(), cell.text());
            return Optional.empty();
        }
        String ours = column.words().get(Head.key(cell.text()));
        return Optional.of(new Value(column, ours == null ? cell : Cell.of(ours)));
    }

    /** The parts of a cell that holds several codes, each put into our words. */
    static List<String> parts(Value value, String between) {
        List<String> parts = new ArrayList<>();
        for (String part : value.text().split(between)) {
            String ours = value.column().words().getOrDefault(Head.key(part), part.strip());
            if (!ours.isBlank()) {
                parts.add(ours);
            }
        }
        return parts;
    }
}
