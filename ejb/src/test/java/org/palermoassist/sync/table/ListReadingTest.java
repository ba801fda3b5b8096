package org.palermoassist.sync.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermoassist.projects.iati.FileFault;
import org.palermoassist.sync.PayloadFormat;

class ListReadingTest {
    private static final Layout FIRST_ROW = new Layout(PayloadFormat.TABLE, "", 1, "");

    @TempDir
    private Path folder;

    private static List<ListEntry> entries(Path file, Layout layout) throws IOException, ListRefusal {
        List<ListEntry> all = new ArrayList<>();
        ListReading.read(file, layout, new ListTaker() {
            @Override
            public void head(Head head) {
                assertThat(head.places()).doesNotHaveDuplicates();
            }

            @Override
            public boolean entry(ListEntry entry) {
                all.add(entry);
                return true;
            }
        });
        return all;
    }

    private static String fault(Path file, Layout layout) throws IOException {
        try {
            entries(file, layout);
            return "none";
        } catch (ListRefusal refusal) {
            return refusal.fault().name();
        }
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("list"), bytes);
    }

    private Path text(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252", "UTF-16"})
    void encodings_are_told_by_the_bytes(String charset) throws IOException, ListRefusal {
        Path file = file("Título;País\nCôte d’Ivoire;Perú\n".getBytes(Charset.forName(charset)));
        assertThat(entries(file, FIRST_ROW).get(0).at("Título").text()).isEqualTo("Côte d’Ivoire");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"; ;", ", ,", "| |"})
    void separators_are_told_by_the_first_rows(String separator, String same) throws IOException, ListRefusal {
        Path file = text("\uFEFFTitle" + separator + "Note\n\"one" + same + " with\na break\"" + separator + "b\n");
        ListEntry entry = entries(file, FIRST_ROW).get(0);
        assertThat(entry.at("Title").text()).isEqualTo("one" + separator + " with\na break");
        assertThat(entry.at("Note").text()).isEqualTo("b");
    }

    @Test
    void tabs_part_and_second_heading_of_the_same_name_is_told_apart() throws IOException, ListRefusal {
        ListEntry entry =
                entries(text("Title\tNote\tNote\na\tb\tc\td\n"), FIRST_ROW).get(0);
        assertThat(entry.at("Note (2)").text()).isEqualTo("c");
        assertThat(entry.beyond()).isEqualTo("d");
    }

    @Test
    void apostrophe_in_front_of_a_formula_is_taken_away_again() {
        assertThat(Cell.of("'=1+1").text()).isEqualTo("=1+1");
        assertThat(Cell.of("'s-Hertogenbosch").text()).isEqualTo("'s-Hertogenbosch");
    }

    @Test
    void what_is_no_list_is_told_by_name() throws IOException {
        assertThat(fault(text("<html><body>Not found</body></html>"), FIRST_ROW))
                .isEqualTo("NOT_A_TABLE");
        assertThat(fault(text("  \n"), FIRST_ROW)).isEqualTo("EMPTY");
        assertThat(fault(text("Title,Note\na,\"never closed\n"), FIRST_ROW)).isEqualTo("CUT_OFF");
        assertThat(fault(file(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2, 3, 4}), FIRST_ROW))
                .isEqualTo("OLD_WORKBOOK");
        assertThat(fault(file(new byte[] {'P', 'K', 3, 4, 1, 2, 3, 4}), FIRST_ROW))
                .isEqualTo("DAMAGED_ARCHIVE");
        assertThat(fault(text("{\"a\":[{\"b\":1},"), new Layout(PayloadFormat.JSON, "", 1, "a")))
                .isEqualTo("NOT_JSON");
        assertThat(fault(text("{\"a\":1}"), new Layout(PayloadFormat.JSON, "", 1, "data")))
                .isEqualTo("ARRAY_MISSING");
    }

    @Test
    void archive_that_unpacks_to_far_more_is_refused_before_it_is_read() throws IOException {
        Path bomb = zip("xl/worksheets/sheet1.xml", out -> {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                out.write(zeros);
            }
        });
        assertThat(fault(bomb, FIRST_ROW)).isEqualTo("ARCHIVE_TOO_LARGE");
        Path many = folder.resolve("many");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(many))) {
            for (int i = 0; i < 2_500; i++) {
                zip.putNextEntry(new ZipEntry("p" + i));
            }
        }
        assertThat(fault(many, FIRST_ROW)).isEqualTo("ARCHIVE_TOO_LARGE");
        assertThat(fault(zip("../../evil.txt", out -> out.write(1)), FIRST_ROW)).isEqualTo("NOT_A_TABLE");
        assertThat(folder.getParent().resolve("evil.txt")).doesNotExist();
    }

    private interface Part {
        void write(OutputStream out) throws IOException;
    }

    private Path zip(String name, Part part) throws IOException {
        Path file = folder.resolve("zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry(name));
            part.write(zip);
        }
        return file;
    }

    @Test
    void truncated_gzip_is_told_and_a_whole_one_is_unpacked() throws IOException, ListRefusal {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("Title,Note\na,b\n".getBytes(StandardCharsets.UTF_8));
        }
        Path whole = ListReading.spooled(new ByteArrayInputStream(packed.toByteArray()));
        assertThat(entries(whole, FIRST_ROW)).hasSize(1);
        Files.delete(whole);
        InputStream cut = new ByteArrayInputStream(packed.toByteArray(), 0, packed.size() - 9);
        FileFault fault = null;
        try {
            ListReading.spooled(cut);
        } catch (ListRefusal refusal) {
            fault = refusal.fault();
        }
        assertThat(fault).isEqualTo(FileFault.CUT_OFF);
    }

    @Test
    void workbook_says_dates_numbers_results_of_formulas_and_merged_cells() throws IOException, ListRefusal {
        Path file = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Palermo Assist", "1.0")) {
            Worksheet sheet = book.newWorksheet("List");
            for (String heading : List.of("Number", "Day", "Sum", "Formula")) {
                sheet.value(0, List.of("Number", "Day", "Sum", "Formula").indexOf(heading), heading);
            }
            sheet.value(1, 0, "A-1");
            sheet.value(1, 1, LocalDate.of(2024, 2, 29));
            sheet.style(1, 1).format("d mmm yyyy").set();
            sheet.value(1, 2, 1234.5);
            sheet.style(1, 2).format("#,##0.00 [$€-x]").set();
            sheet.formula(1, 3, "1+1");
            sheet.value(2, 2, 7);
            sheet.range(1, 0, 2, 0).merge();
        }
        List<ListEntry> rows = entries(file, new Layout(PayloadFormat.TABLE, "List", 1, ""));
        assertThat(rows.get(0).at("Day")).isEqualTo(new Cell("2024-02-29", Cell.Kind.DATE));
        assertThat(rows.get(0).at("Sum")).isEqualTo(new Cell("1234.5", Cell.Kind.NUMBER));
        assertThat(rows.get(1).at("Number")).isEqualTo(new Cell("A-1", Cell.Kind.TEXT, true));
        assertThat(fault(file, new Layout(PayloadFormat.TABLE, "Other", 1, ""))).isEqualTo("SHEET_MISSING");
    }

    @Test
    void both_calendars_of_workbooks_are_known() {
        assertThat(WorkbookCells.day(1, false)).isEqualTo(LocalDate.of(1900, 1, 1));
        assertThat(WorkbookCells.day(45_351, false)).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(WorkbookCells.day(43_889, true)).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(WorkbookCells.isDay("dd/mm/yyyy")).isTrue();
        assertThat(WorkbookCells.isDay("#,##0.00 \"days\"")).isFalse();
        assertThat(WorkbookCells.isDay("0.00%")).isFalse();
    }

    @Test
    void sheet_of_200000_rows_takes_no_more_memory_than_a_small_one() throws IOException, ListRefusal {
        Path file = folder.resolve("large.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Palermo Assist", "1.0")) {
            Worksheet sheet = book.newWorksheet("List");
            sheet.value(0, 0, "Number");
            sheet.value(0, 1, "Title");
            for (int i = 1; i <= 200_000; i++) {
                sheet.value(i, 0, i);
                sheet.inlineString(i, 1, "Title of row " + i);
                if (i % 1000 == 0) {
                    sheet.flush();
                }
            }
        }
        long[] seen = new long[3];
        ListReading.read(file, new Layout(PayloadFormat.TABLE, "", 1, ""), new ListTaker() {
            @Override
            public void head(Head head) {
                seen[1] = used();
            }

            @Override
            public boolean entry(ListEntry entry) {
                if (++seen[0] % 50_000 == 0) {
                    seen[2] = Math.max(seen[2], used());
                }
                return true;
            }
        });
        assertThat(seen[0]).isEqualTo(200_000);
        assertThat(seen[2] - seen[1]).as("bytes more than at the headings").isLessThan(24L << 20);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
