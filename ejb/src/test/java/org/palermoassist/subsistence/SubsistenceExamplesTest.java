package org.palermoassist.subsistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.RuleViolation;

/** Each row of docs/subsistence-examples.csv, whose expected values were written by hand, is a test. */
class SubsistenceExamplesTest {
    private static final Path TABLE = Path.of("../docs/subsistence-examples.csv");
    private static final String REFUSED = "refused";
    private static final Rates RATES = SampleRates.rates();

    static Stream<Arguments> examples() throws IOException {
        return rows().stream().map(row -> Arguments.of(row.get("id") + ": " + row.get("shows"), row));
    }

    private static List<CSVRecord> rows() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader table = Files.newBufferedReader(TABLE)) {
            return format.parse(table).getRecords();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void is_computed_as_the_table_says(String name, CSVRecord row) {
        if (row.get("expected_total").equals(REFUSED)) {
            RuleViolation refusal = catchThrowableOfType(RuleViolation.class, () -> computed(row));
            assertThat(refusal).as(name).isNotNull();
            assertThat(refusal.rule().name()).isEqualTo(row.get("rule"));
            return;
        }
        Entitlement found = computed(row);
        assertThat(found.days()).extracting(SubsistenceExamplesTest::line).isEqualTo(lines(row.get("expected_lines")));
        assertThat(found.rides()).extracting(EntitlementLine::amount).isEqualTo(rides(row.get("expected_rides")));
        assertThat(found.dsa()).isEqualTo(usd(row.get("expected_allowance")));
        assertThat(found.terminals()).isEqualTo(usd(row.get("expected_terminals")));
        assertThat(found.total()).isEqualTo(usd(row.get("expected_total")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void reads_the_same_once_written(String name, CSVRecord row) {
        if (!row.get("expected_total").equals(REFUSED)) {
            Itinerary journey = ItineraryText.parse(row.get("itinerary"));
            assertThat(ItineraryText.parse(ItineraryText.of(journey))).as(name).isEqualTo(journey);
        }
    }

    @Test
    void the_table_has_at_least_sixty_examples_and_those_of_the_domain() throws IOException {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(rows())
                .filteredOn(row -> row.get("id").startsWith("T5-"))
                .extracting(row -> row.get("expected_allowance"))
                .containsExactly("1200.00", "1092.00");
    }

    @Test
    void rates_of_the_examples_are_a_file_that_can_be_loaded() {
        assertThat(SampleRates.allNew()).isTrue();
    }

    private static Entitlement computed(CSVRecord row) {
        Map<Parameter, BigDecimal> changes = new EnumMap<>(Parameter.class);
        Arrays.stream(row.get("rules").split(" "))
                .filter(change -> !change.isEmpty())
                .map(change -> change.split("="))
                .forEach(change -> changes.put(Parameter.valueOf(change[0]), new BigDecimal(change[1])));
        return Calculation.of(ItineraryText.parse(row.get("itinerary")), FirstRules.with(changes), RATES);
    }

    private static String line(EntitlementLine line) {
        return line.date() + " " + line.place() + " " + line.rule() + " "
                + line.amount().amount().setScale(2);
    }

    /** "2026-03-08..2026-03-10 AT-VIE NIGHT_AT_PLACE 300.00" stands for three lines. */
    private static List<String> lines(String text) {
        return Arrays.stream(text.split("; "))
                .flatMap(part -> {
                    String[] words = part.split(" ", 2);
                    String[] ends = words[0].split("\\.\\.");
                    LocalDate first = LocalDate.parse(ends[0]);
                    LocalDate last = LocalDate.parse(ends[ends.length - 1]);
                    return first.datesUntil(last.plusDays(1)).map(day -> day + " " + words[1]);
                })
                .toList();
    }

    /** "2 x 50.00, 1 x 15.00" stands for three rides. */
    private static List<Money> rides(String text) {
        return Arrays.stream(text.split(", "))
                .map(part -> part.split(" x "))
                .flatMap(part -> Collections.nCopies(Integer.parseInt(part[0]), usd(part[1])).stream())
                .toList();
    }

    private static Money usd(String amount) {
        return Money.of(new BigDecimal(amount), "USD");
    }
}
