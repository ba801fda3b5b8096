package org.palermoassist.subsistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermoassist.subsistence.DailyRateLine.Verdict;

class DailyRateFileTest {
    private static final String HEADING =
            "place,name,zone,from,until,dsa,reduced,room_percent,terminal,with_vehicle,source,reason\n";
    private static final String VIENNA = "AT-VIE,Vienna,Europe/Vienna,";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NEW|AT-VIE,Vienna,Europe/Vienna,2026-01-01,,300,225,,50,15,Test",
                "NEW|at-vie,Vienna,Europe/Vienna,2026-01-01,2026-12-31,300.50,225.25,60,50,15,Test,",
                "NOT_READABLE|AT-VIE,Vienna,Europe/Vienna,2026-01-01,,300",
                "NO_PLACE|Vienna,Vienna,Europe/Vienna,2026-01-01,,300,225,,50,15,Test",
                "NO_PLACE|AT-VIE,,Europe/Vienna,2026-01-01,,300,225,,50,15,Test",
                "NO_ZONE|AT-VIE,Vienna,Vienna,2026-01-01,,300,225,,50,15,Test",
                "NO_DATE|AT-VIE,Vienna,Europe/Vienna,01/02/2026,,300,225,,50,15,Test",
                "NO_DATE|AT-VIE,Vienna,Europe/Vienna,,,300,225,,50,15,Test",
                "ENDS_BEFORE_START|AT-VIE,Vienna,Europe/Vienna,2026-02-01,2026-01-01,300,225,,50,15,Test",
                "NO_AMOUNT|AT-VIE,Vienna,Europe/Vienna,2026-01-01,,,225,,50,15,Test",
                "NO_AMOUNT|AT-VIE,Vienna,Europe/Vienna,2026-01-01,,0,,,50,15,Test",
                "NO_AMOUNT|AT-VIE,Vienna,Europe/Vienna,2026-01-01,,300.123,225,,50,15,Test",
                "NO_AMOUNT|AT-VIE,Vienna,Europe/Vienna,2026-01-01,,300,301,,50,15,Test",
                "NO_AMOUNT|AT-VIE,Vienna,Europe/Vienna,2026-01-01,,300,225,,50,51,Test",
                "NO_AMOUNT|AT-VIE,Vienna,Europe/Vienna,2026-01-01,,-300,225,,50,15,Test",
                "NO_SHARE|AT-VIE,Vienna,Europe/Vienna,2026-01-01,,300,225,101,50,15,Test",
                "NO_SOURCE|AT-VIE,Vienna,Europe/Vienna,2026-01-01,,300,225,,50,15,",
            })
    void a_line_is_judged(Verdict expected, String line) {
        assertThat(read(line)).containsExactly(expected);
    }

    @Test
    void lines_of_one_place_do_not_overlap_in_a_file() {
        String open = VIENNA + "2026-01-01,,300,,,50,15,Test";
        String ended = VIENNA + "2026-01-01,2026-05-31,300,,,50,15,Test";
        String next = VIENNA + "2026-06-01,,310,,,50,15,Test";
        assertThat(read(open, next)).containsExactly(Verdict.OVERLAPS, Verdict.NEW);
        assertThat(read(ended, next)).containsExactly(Verdict.NEW, Verdict.NEW);
        assertThat(read(next, ended)).containsExactly(Verdict.NEW, Verdict.NEW);
        assertThat(read(next, next)).containsExactly(Verdict.NEW, Verdict.TWICE);
    }

    @Test
    void a_place_keeps_its_zone() {
        Place known = new Place(new PlaceCode("AT-VIE"), "Vienna", ZoneId.of("Europe/Berlin"));
        List<DailyRateLine> lines = new DailyRateFile(Map.of(known.code(), known))
                .read(HEADING + VIENNA + "2026-01-01,,300,,,50,15,Test\n");
        assertThat(lines).extracting(DailyRateLine::verdict).containsExactly(Verdict.OTHER_ZONE);
    }

    @Test
    void a_file_with_semicolons_and_a_mark_of_its_encoding_is_read() {
        String text = "\uFEFF" + (HEADING + VIENNA + "2026-01-01,,300.00,,,50,15,Test\n").replace(',', ';');
        assertThat(new DailyRateFile(Map.of()).read(text))
                .extracting(DailyRateLine::verdict)
                .containsExactly(Verdict.NEW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNCHANGED|2026-01-01,2026-05-31,300,,,50,15,Test",
                "NO_REASON|2026-01-01,2026-05-31,301,,,50,15,Test",
                "CORRECTION|2026-01-01,2026-05-31,301,,,50,15,Test,misprint",
                "SUPERSEDES|2026-03-01,2026-05-31,310,,,50,15,Test",
                "SUPERSEDES|2026-10-01,,320,,,50,15,Test",
                "NEW|2026-06-01,2026-06-30,310,,,50,15,Test",
                "NEW|2025-01-01,2025-12-31,290,,,50,15,Test",
                "OVERLAPS|2025-01-01,,290,,,50,15,Test",
                "OVERLAPS|2026-06-01,2026-07-01,310,,,50,15,Test",
            })
    void a_line_is_compared_with_the_table(Verdict expected, String rest) {
        TreeMap<LocalDate, DailyRate> known = new TreeMap<>();
        for (String line : List.of("2026-01-01,2026-05-31,300,,,50,15,Test", "2026-07-01,,305,,,50,15,Test")) {
            DailyRate rate = lines(VIENNA + line).get(0).daily();
            known.put(rate.from(), rate);
        }
        DailyRateLine line = lines(VIENNA + rest).get(0);
        assertThat(DailyRates.compared(line, known)).isEqualTo(expected);
    }

    private static List<Verdict> read(String... lines) {
        return lines(lines).stream().map(DailyRateLine::verdict).toList();
    }

    private static List<DailyRateLine> lines(String... lines) {
        return new DailyRateFile(Map.of()).read(HEADING + String.join("\n", lines) + "\n");
    }
}
