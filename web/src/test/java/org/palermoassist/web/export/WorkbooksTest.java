package org.palermoassist.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palermoassist.sync.table.Cell;
import org.palermoassist.sync.table.ListRefusal;
import org.palermoassist.sync.table.TableRow;

/** Tables that are taken away as XLSX. */
class WorkbooksTest {
    private static final List<String> LINES = List.of("Projects", "Area: 3", "Data as at 2026-11-26 04:30 UTC");

    @Test
    void first_sheet_says_what_it_is_and_the_second_holds_the_table() throws IOException, ListRefusal {
        WrittenBook book = written(List.of(List.of("Courts", 5L)), "");
        assertThat(book.sheets()).containsExactly("Projects", "Table");
        assertThat(book.rows("Projects")).extracting(row -> row.at(0).text()).containsExactlyElementsOf(LINES);
        assertThat(texts(book.rows("Table").get(0))).containsExactly("Title", "Amount (USD)");
        assertThat(texts(book.rows("Table").get(1))).containsExactly("Courts", "5");
    }

    @Test
    void numbers_and_days_stay_what_they_are() throws IOException, ListRefusal {
        TableRow row = written(List.of(List.of(new BigDecimal("-5.25"), LocalDate.of(2026, 3, 1))), "")
                .rows("Table")
                .get(1);
        assertThat(row.at(0).kind()).isEqualTo(Cell.Kind.NUMBER);
        assertThat(row.at(0).text()).isEqualTo("-5.25");
        assertThat(row.at(1).kind()).isEqualTo(Cell.Kind.DATE);
        assertThat(row.at(1).text()).isEqualTo("2026-03-01");
    }

    @Test
    void amounts_have_cents_and_columns_are_as_wide_as_their_texts_up_to_a_limit() throws IOException {
        WrittenBook book = written(List.of(List.of("A long title ".repeat(20), new BigDecimal("1234567.5"))), "");
        assertThat(book.part("xl/styles.xml")).contains("#,##0.00");
        assertThat(book.part("xl/worksheets/sheet2.xml"))
                .contains(
                        "min=\"1\" max=\"1\" width=\"60.0\"", "min=\"2\" max=\"2\" width=\"15.0\"", "state=\"frozen\"");
        assertThat(book.part("xl/worksheets/sheet1.xml")).contains("width=\"100.0\"");
    }

    @Test
    void a_text_never_runs_as_a_formula() throws IOException, ListRefusal {
        WrittenBook book = written(List.of(List.of("=HYPERLINK(\"https://example.org\")", "@SUM(1)")), "");
        assertThat(book.part("xl/sharedStrings.xml"))
                .contains("&apos;=HYPERLINK(")
                .contains("&apos;@SUM(1)");
        assertThat(book.part("xl/worksheets/sheet2.xml")).doesNotContain("<f>");
        assertThat(texts(book.rows("Table").get(1)))
                .as("read back without what kept it from running")
                .containsExactly("=HYPERLINK(\"https://example.org\")", "@SUM(1)");
    }

    @Test
    void who_may_see_it_stands_on_every_page_and_an_ampersand_is_no_command() throws IOException {
        WrittenBook book = written(List.of(), "Provider & State only");
        for (String sheet : List.of("sheet1", "sheet2")) {
            assertThat(book.part("xl/worksheets/" + sheet + ".xml")).contains("Provider &amp;&amp; State only");
        }
    }

    @Test
    void many_rows_are_written_all() throws IOException, ListRefusal {
        WrittenBook book = written(Collections.nCopies(1_750, List.of("Courts", 5L)), "");
        assertThat(book.rows("Table")).hasSize(1_751);
    }

    private static WrittenBook written(List<List<Object>> rows, String mark) throws IOException {
        Sheet sheet = new Sheet(
                "projects", "Projects", List.of(), List.of("Title", "Amount (USD)"), rows.iterator(), false, mark);
        return WrittenBook.of(out -> Workbooks.write(sheet, new Heading(LINES, mark, "Table"), out));
    }

    private static Stream<String> texts(TableRow row) {
        return row.cells().stream().map(Cell::text);
    }
}
