package org.palermoassist.sync.mapping;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.sync.table.Cell;

/** What all cells of a column have in common: whether they are days or amounts, in which order, with which mark. */
final class ColumnProfile {
    private static final int MOST_VALUES = 60;
    private static final int LONGEST = 300;

    private final Set<String> values = new LinkedHashSet<>();
    private final Set<Integer> seen = new java.util.HashSet<>();
    private int filled;
    private int words;
    private int days;
    private int numbers;
    private int dayFirst;
    private int monthFirst;
    private int point;
    private int comma;
    private int unclearPoint;
    private int unclearComma;
    private boolean twice;

    void add(Cell cell) {
        if (cell.isEmpty() || Amounts.isNothing(cell.text())) {
            return;
        }
        filled++;
        String text = cell.text();
        twice |= !seen.add(text.hashCode()) || cell.repeated();
        if (values.size() < MOST_VALUES) {
            values.add(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        }
        switch (cell.kind()) {
            case DATE -> days++;
            case NUMBER -> numbers++;
            case TEXT -> text(cell);
            case ERROR -> words++;
        }
    }

    private void text(Cell cell) {
        Optional<int[]> leading = Days.leading(cell.text());
        leading.ifPresent(parts -> {
            dayFirst += parts[0] > 12 && parts[1] <= 12 ? 1 : 0;
            monthFirst += parts[1] > 12 && parts[0] <= 12 ? 1 : 0;
        });
        boolean day = Days.read(cell, DateOrder.DAY_FIRST, false)
                .or(() -> Days.read(cell, DateOrder.MONTH_FIRST, false))
                .isPresent();
        boolean amount = Amounts.read(cell, reading(DecimalMark.POINT))
                .or(() -> Amounts.read(cell, reading(DecimalMark.COMMA)))
                .isPresent();
        days += day ? 1 : 0;
        numbers += amount ? 1 : 0;
        words += day || amount ? 0 : 1;
        if (amount) {
            mark(cell.text());
        }
    }

    private static Reading reading(DecimalMark mark) {
        return new Reading("en", "", DateOrder.DAY_FIRST, mark, 1, 0);
    }

    /** The last mark stands before decimals when it stands once and not before three digits. */
    private void mark(String text) {
        int lastPoint = text.lastIndexOf('.');
        int lastComma = text.lastIndexOf(',');
        int last = Math.max(lastPoint, lastComma);
        if (last < 0) {
            return;
        }
        boolean isPoint = last == lastPoint;
        char mark = isPoint ? '.' : ',';
        boolean several = text.indexOf(mark) != last;
        boolean both = lastPoint >= 0 && lastComma >= 0;
        boolean three = text.substring(last + 1).replaceAll("\\D.*", "").length() == 3;
        boolean decimal = !several && (both || !three);
        if (decimal || several) {
            point += isPoint == decimal ? 1 : 0;
            comma += isPoint == decimal ? 0 : 1;
        } else {
            unclearPoint += isPoint ? 1 : 0;
            unclearComma += isPoint ? 0 : 1;
        }
    }

    Set<String> values() {
        return values;
    }

    boolean isEmpty() {
        return filled == 0;
    }

    boolean hasDoubles() {
        return twice;
    }

    double dayShare() {
        return filled == 0 ? 0 : (double) days / filled;
    }

    double numberShare() {
        return filled == 0 ? 0 : (double) numbers / filled;
    }

    DateOrder order() {
        return monthFirst > dayFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
    }

    /** No value tells, or some say one thing and some the other: a person has to look. */
    boolean orderIsUnclear() {
        boolean some = values.stream().anyMatch(text -> Days.leading(text).isPresent());
        return some && (dayFirst == 0) == (monthFirst == 0);
    }

    /** 1.234 alone is a thousand and something, since nobody writes money with three decimals. */
    DecimalMark mark() {
        if (point != comma) {
            return point > comma ? DecimalMark.POINT : DecimalMark.COMMA;
        }
        return unclearPoint > unclearComma ? DecimalMark.COMMA : DecimalMark.POINT;
    }

    boolean markIsUnclear() {
        return point > 0 && comma > 0 || point + comma == 0 && unclearPoint + unclearComma > 0;
    }
}
