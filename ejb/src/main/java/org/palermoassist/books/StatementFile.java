package org.palermoassist.books;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.palermoassist.books.StatementCells.Cell;
import org.palermoassist.books.StatementLine.Verdict;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Sha256;

/**
 * Reads a statement of the official books: comma or semicolon, with or without a byte order mark, UTF-8 or Windows-1252; columns are
 * found by their headings, in English or French, in whatever order.
 *
 * @param sha256 of the bytes
 * @param encoding in which it was read
 */
record StatementFile(byte[] sha256, String encoding, List<StatementLine> lines) {
    static final int LARGEST = 2_000_000;
    private static final int MOST_ROWS = 20_000;
    private static final int LONGEST_REFERENCE = 60;
    private static final int LONGEST_TEXT = 500;

    /** A column, and the headings by which it is found: small letters without accents, blanks and signs. */
    private enum Column {
        DATE("date", "bookingdate", "postingdate", "valuedate", "transactiondate", "datecomptable", "datedevaleur"),
        REFERENCE("externalreference", "reference", "ref", "document", "documentnumber", "referenceexterne", "piece"),
        TEXT("text", "description", "narrative", "details", "libelle", "texte"),
        AMOUNT("amount", "amountusd", "montant"),
        CURRENCY("currency", "devise", "monnaie");

        private final Set<String> headings;

        Column(String... headings) {
            this.headings = Set.of(headings);
        }

        private boolean isNeeded() {
            return this == DATE || this == AMOUNT || this == CURRENCY;
        }
    }

    /**
     * Reads it.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link BooksRule#FILE_FITS}, {@link BooksRule#FILE_IS_READABLE}, {@link
     *     BooksRule#HEADING_IS_KNOWN}
     */
    static StatementFile read(byte[] bytes) {
        BooksRule.FILE_FITS.require(bytes.length <= LARGEST, LARGEST / 1_000_000, MOST_ROWS);
        Optional<String> utf8 = decoded(bytes);
        String encoding = utf8.isPresent() ? "UTF-8" : "windows-1252";
        String text = utf8.orElseGet(() -> new String(bytes, Charset.forName(encoding)));
        return new StatementFile(
                Sha256.of(bytes), encoding, lines(text.startsWith("\uFEFF") ? text.substring(1) : text));
    }

    /** The first digits of the hash. */
    StatementCode code() {
        StringBuilder digits = new StringBuilder();
        for (int at = 0; at < StatementCode.LENGTH / 2; at++) {
            digits.append(String.format("%02x", sha256[at]));
        }
        return new StatementCode(digits.toString());
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }

    private static List<StatementLine> lines(String text) {
        List<CSVRecord> records = records(text);
        CSVRecord heading = records.isEmpty() ? null : records.get(0);
        Map<Column, Integer> columns = heading == null ? Map.of() : columns(heading);
        String missing = missing(columns);
        BooksRule.HEADING_IS_KNOWN.require(missing.isEmpty(), missing);
        List<CSVRecord> rows = records.subList(1, records.size());
        BooksRule.FILE_FITS.require(rows.size() <= MOST_ROWS, LARGEST / 1_000_000, MOST_ROWS);
        StatementCells.Slashes slashes = StatementCells.slashes(
                rows.stream().map(row -> cell(row, columns, Column.DATE)).toList());
        return rows.stream()
                .map(row -> row.size() < heading.size() ? unreadable(row) : line(row, columns, slashes))
                .toList();
    }

    private static List<CSVRecord> records(String text) {
        String first = text.lines().findFirst().orElse("");
        boolean semicolons = first.chars().filter(c -> c == ';').count()
                > first.chars().filter(c -> c == ',').count();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(semicolons ? ';' : ',')
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        List<CSVRecord> records = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            parser.forEach(records::add);
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            // a quotation mark that never ends: what follows is no row that could be trusted
            BooksRule.FILE_IS_READABLE.require(false, records.size());
        }
        return records;
    }

    private static Map<Column, Integer> columns(CSVRecord heading) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int at = 0; at < heading.size(); at++) {
            String name = Normalizer.normalize(heading.get(at), Normalizer.Form.NFD)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z]", "");
            for (Column column : Column.values()) {
                if (column.headings.contains(name)) {
                    columns.putIfAbsent(column, at);
                }
            }
        }
        return columns;
    }

    private static String missing(Map<Column, Integer> columns) {
        List<String> missing = new ArrayList<>();
        for (Column column : Column.values()) {
            if (column.isNeeded() && !columns.containsKey(column)) {
                missing.add(column.name().toLowerCase(Locale.ROOT));
            }
        }
        return String.join(", ", missing);
    }

    private static String cell(CSVRecord row, Map<Column, Integer> columns, Column column) {
        Integer at = columns.get(column);
        return at == null || at >= row.size() ? "" : row.get(at).strip();
    }

    private static StatementLine unreadable(CSVRecord row) {
        String text = String.join(", ", row.toList());
        return new StatementLine(
                (int) row.getRecordNumber(),
                Verdict.NOT_READABLE,
                Optional.empty(),
                "",
                text.substring(0, Math.min(text.length(), LONGEST_TEXT)),
                Optional.empty());
    }

    private static StatementLine line(CSVRecord row, Map<Column, Integer> columns, StatementCells.Slashes slashes) {
        Cell<LocalDate> day = StatementCells.day(cell(row, columns, Column.DATE), slashes);
        Cell<BigDecimal> amount = StatementCells.amount(cell(row, columns, Column.AMOUNT));
        String reference = cell(row, columns, Column.REFERENCE);
        String text = cell(row, columns, Column.TEXT);
        boolean dollars = cell(row, columns, Column.CURRENCY).equalsIgnoreCase("USD");
        boolean fits = reference.length() <= LONGEST_REFERENCE && text.length() <= LONGEST_TEXT;
        Verdict verdict = !dollars
                ? Verdict.OTHER_CURRENCY
                : Optional.ofNullable(day.fault())
                        .or(() -> Optional.ofNullable(amount.fault()))
                        .orElse(fits ? Verdict.TAKEN : Verdict.TOO_LONG);
        return new StatementLine(
                (int) row.getRecordNumber(),
                verdict,
                Optional.ofNullable(day.value()),
                reference.substring(0, Math.min(reference.length(), LONGEST_REFERENCE)),
                text.substring(0, Math.min(text.length(), LONGEST_TEXT)),
                Optional.ofNullable(amount.value()).map(usd -> Money.of(usd, "USD")));
    }
}
