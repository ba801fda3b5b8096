package org.palermoassist.subsistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.palermoassist.subsistence.DailyRateLine.Verdict;

/**
 * Reads a file of daily rates: a heading, then {@code place,name,zone,from,until,dsa,reduced,room_percent,terminal,with_vehicle,source}
 * and, for corrections, {@code reason}.
 */
final class DailyRateFile {
    private final Map<PlaceCode, Place> known;

    /** @param known places that are in the table */
    DailyRateFile(Map<PlaceCode, Place> known) {
        this.known = new HashMap<>(known);
    }

    /** Every line but the heading; a good one counts as new until it is compared with the table. */
    List<DailyRateLine> read(String csv) {
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        char separator = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        List<DailyRateLine> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord cells : parser) {
                int number = (int) parser.getCurrentLineNumber();
                if (cells.getRecordNumber() > 1) {
                    lines.add(inItsPlace(new DailyRateCells(Math.max(number, 2), cells).line()));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            lines.add(DailyRateLine.refused(lines.size() + 2, "", Verdict.NOT_READABLE));
        }
        return apart(lines);
    }

    private DailyRateLine inItsPlace(DailyRateLine line) {
        if (line.verdict().refused()) {
            return line;
        }
        Place place = line.place().orElseThrow();
        Place before = known.putIfAbsent(place.code(), place);
        boolean same = before == null || before.zone().equals(place.zone());
        return same ? line : line.judged(Verdict.OTHER_ZONE);
    }

    /** Lines of one place follow each other: the same first day twice, or days of two rates, are refused. */
    private static List<DailyRateLine> apart(List<DailyRateLine> lines) {
        Map<PlaceCode, TreeSet<LocalDate>> firsts = new HashMap<>();
        List<DailyRateLine> once = new ArrayList<>();
        for (DailyRateLine line : lines) {
            boolean fresh = line.verdict().refused()
                    || firsts.computeIfAbsent(line.daily().place(), none -> new TreeSet<>())
                            .add(line.daily().from());
            once.add(fresh ? line : line.judged(Verdict.TWICE));
        }
        return once.stream()
                .map(line -> line.verdict().refused() || isApart(line.daily(), firsts)
                        ? line
                        : line.judged(Verdict.OVERLAPS))
                .toList();
    }

    private static boolean isApart(DailyRate rate, Map<PlaceCode, TreeSet<LocalDate>> firsts) {
        LocalDate next = firsts.get(rate.place()).higher(rate.from());
        return next == null || !rate.holdsOn(next);
    }
}
