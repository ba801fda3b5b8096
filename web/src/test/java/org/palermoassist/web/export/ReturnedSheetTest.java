package org.palermoassist.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palermoassist.sync.table.Cell;
import org.palermoassist.sync.table.ListRefusal;
import org.palermoassist.sync.table.TableRow;

/** Lists that go back to be corrected: what was sent stands where it stood, what we say stands beside it. */
class ReturnedSheetTest {
    private static final List<String> ADDED = List.of("Palermo Assist: reasons", "Palermo Assist: identifier");

    private final WrittenBook sent = WrittenBook.of(out -> {
        try (var book = new org.dhatim.fastexcel.Workbook(out, "Partner", "1.0")) {
            var sheet = book.newWorksheet("Projects 2026");
            sheet.value(0, 0, "Kept by the programme office");
            sheet.value(2, 0, "No.");
            sheet.value(2, 1, "Start");
            sheet.value(2, 2, "Budget");
            sheet.value(2, 3, "Remark");
            sheet.value(3, 0, "P/1");
            sheet.value(3, 1, java.time.LocalDate.of(2024, 1, 15));
            sheet.style(3, 1).format("dd/mm/yyyy").set();
            sheet.value(3, 2, 1500.25);
            sheet.value(3, 3, "=cmd");
        }
    });

    ReturnedSheetTest() throws IOException {}

    @Test
    void a_workbook_keeps_its_sheet_lines_numbers_and_days() throws IOException, ListRefusal {
        WrittenBook back = WrittenBook.of(sheet()::writeWorkbook);
        assertThat(back.sheets()).containsExactly("Projects 2026");
        List<TableRow> rows = back.rows("");
        assertThat(rows).extracting(TableRow::line).containsExactly(1, 3, 4);
        assertThat(rows.get(1).cells())
                .extracting(Cell::text)
                .containsExactly("No.", "Start", "Budget", "Remark", ADDED.get(0), ADDED.get(1));
        TableRow row = rows.get(2);
        assertThat(row.at(1).kind()).isEqualTo(Cell.Kind.DATE);
        assertThat(row.at(1).text()).isEqualTo("2024-01-15");
        assertThat(row.at(2).kind()).isEqualTo(Cell.Kind.NUMBER);
        assertThat(row.at(2).text()).isEqualTo("1500.25");
        assertThat(row.at(3).text()).as("as it was sent").isEqualTo("=cmd");
        assertThat(back.part("xl/sharedStrings.xml")).contains("&apos;=cmd");
        assertThat(row.at(4).text()).isEqualTo("No such country.\nNo end.");
        assertThat(row.at(5).text()).isEqualTo("XX-1-P-1");
        assertThat(back.part("xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    }

    @Test
    void text_is_parted_as_it_was_and_reads_back_the_same() throws IOException, ListRefusal {
        WrittenBook back = WrittenBook.of(out -> sheet().writeText(';', out));
        assertThat(Files.readString(back.file(), StandardCharsets.UTF_8))
                .startsWith("\uFEFFKept by")
                .contains(";'=cmd;");
        List<TableRow> rows = back.rows("");
        TableRow last = rows.get(rows.size() - 1);
        assertThat(last.cells())
                .extracting(Cell::text)
                .containsExactly("P/1", "2024-01-15", "1500.25", "=cmd", "No such country.\nNo end.", "XX-1-P-1");
    }

    private ReturnedSheet sheet() throws IOException {
        try {
            List<TableRow> rows = sent.rows("");
            ReturnedRow wrong = new ReturnedRow(rows.get(2).cells(), "No such country.\nNo end.", "XX-1-P-1");
            return new ReturnedSheet("Projects 2026", rows.subList(0, 2), ADDED, List.of(wrong));
        } catch (ListRefusal refusal) {
            throw new AssertionError(refusal);
        }
    }
}
