package org.palermoassist.sync.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellType;
import org.palermoassist.sync.table.Cell.Kind;

/** What a cell of a workbook says, with its kind: a number shown as a date is a date. */
final class WorkbookCells {
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int NO_SUCH_DAY = 60;
    private static final int LAST_SERIAL = 2_958_465;
    private static final int DECIMALS = 12;

    /** In a format: words in quotes, colours and currencies in brackets, single letters after a backslash. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

    private static final Pattern DAY = Pattern.compile("[dy]|m(?!.*[0#])", Pattern.CASE_INSENSITIVE);

    private WorkbookCells() {}

    static Cell read(org.dhatim.fastexcel.reader.Cell cell, boolean since1904) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return Cell.EMPTY;
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell, cell.getRawValue(), since1904);
            case FORMULA -> formula(cell, since1904);
            case ERROR -> new Cell(String.valueOf(cell.getRawValue()), Kind.ERROR);
            case BOOLEAN -> Cell.of(String.valueOf(cell.getValue()));
            case STRING, EMPTY -> Cell.of(String.valueOf(cell.getText()));
        };
    }

    /** Only what the formula last came to is read; it is never computed. */
    private static Cell formula(org.dhatim.fastexcel.reader.Cell cell, boolean since1904) {
        Object value = cell.getValue();
        String raw = cell.getRawValue();
        if (raw == null || raw.isBlank()) {
            return Cell.EMPTY;
        }
        if (raw.startsWith("#") && raw.matches("#[A-Z0-9/]+[!?]?")) {
            return new Cell(raw, Kind.ERROR);
        }
        boolean number =
                value instanceof BigDecimal || !(value instanceof String) && raw.matches("-?[0-9.]+([eE][+-]?\\d+)?");
        return number ? number(cell, raw, since1904) : Cell.of(value instanceof String words ? words : raw);
    }

    private static Cell number(org.dhatim.fastexcel.reader.Cell cell, String raw, boolean since1904) {
        BigDecimal value;
        try {
            value = new BigDecimal(raw.strip());
        } catch (NumberFormatException none) {
            return Cell.of(raw);
        }
        if (value.precision() - value.scale() > 30 || value.scale() > 400) {
            return Cell.of(raw);
        }
        if (isDay(cell.getDataFormatString()) && value.signum() > 0 && value.intValue() <= LAST_SERIAL) {
            return new Cell(day(value.intValue(), since1904).toString(), Kind.DATE);
        }
        return new Cell(plain(value), Kind.NUMBER);
    }

    /** Binary fractions such as 0.30000000000000004 are what a person sees as 0.3. */
    private static String plain(BigDecimal value) {
        BigDecimal rounded =
                value.scale() > DECIMALS ? value.setScale(DECIMALS, java.math.RoundingMode.HALF_UP) : value;
        BigDecimal trimmed = rounded.stripTrailingZeros();
        return (trimmed.scale() < 0 ? trimmed.setScale(0) : trimmed).toPlainString();
    }

    static boolean isDay(String format) {
        if (format == null || format.equalsIgnoreCase("General")) {
            return false;
        }
        return DAY.matcher(DECORATION.matcher(format).replaceAll("")).find();
    }

    /** The calendar of 1900 counts a 29 February 1900 that never was. */
    static LocalDate day(int serial, boolean since1904) {
        if (since1904) {
            return EPOCH_1904.plusDays(serial);
        }
        return serial < NO_SUCH_DAY ? EPOCH_1900.plusDays(serial + 1L) : EPOCH_1900.plusDays(serial);
    }
}
