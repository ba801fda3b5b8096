package org.palermoassist.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palermoassist.needs.NeedRef;

/** Every part of a record has its column, also within records, and what is missing leaves its cells empty. */
class RecordColumnsTest {
    private record Inner(String name, int count) {}

    private record Row(
            NeedRef ref,
            Inner always,
            Optional<Inner> maybe,
            List<Inner> several,
            Map<String, Integer> named,
            Optional<LocalDate> day,
            Instant at,
            BigDecimal amount) {}

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00.123Z");

    @Test
    void columns_are_named_as_the_parts_are() {
        assertThat(RecordColumns.of(Row.class))
                .containsExactly(
                        "ref",
                        "always.name",
                        "always.count",
                        "maybe.name",
                        "maybe.count",
                        "several",
                        "named",
                        "day",
                        "at",
                        "amount");
    }

    @Test
    void cells_stand_in_the_order_of_the_columns() {
        Row full = new Row(
                new NeedRef("N-7K2Q9ZB"),
                new Inner("a", 1),
                Optional.of(new Inner("b", 2)),
                List.of(new Inner("c", 3), new Inner("d", 4)),
                Map.of("y", 2, "x", 1),
                Optional.of(LocalDate.parse("2026-01-31")),
                NOON,
                new BigDecimal("-1.50"));
        assertThat(RecordColumns.cells(full))
                .containsExactly(
                        "N-7K2Q9ZB",
                        "a",
                        1,
                        "b",
                        2,
                        "c 3; d 4",
                        "x=1; y=2",
                        LocalDate.parse("2026-01-31"),
                        "2026-06-01T12:00:00Z",
                        new BigDecimal("-1.50"));
    }

    @Test
    void what_is_missing_leaves_as_many_cells_empty_as_it_has_columns() {
        Row empty = new Row(
                new NeedRef("N-7K2Q9ZB"),
                new Inner("a", 1),
                Optional.empty(),
                List.of(),
                Map.of(),
                Optional.empty(),
                NOON,
                BigDecimal.ONE);
        List<Object> cells = RecordColumns.cells(empty);
        assertThat(cells).hasSameSizeAs(RecordColumns.of(Row.class));
        assertThat(cells.subList(3, 8)).containsOnly("");
    }
}
