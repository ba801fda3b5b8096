package org.palermoassist.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palermoassist.sync.table.Cell;
import org.palermoassist.sync.table.ListRefusal;
import org.palermoassist.web.export.TemplateBook.Column;

/** Workbooks to be filled in. */
class TemplateBookTest {
    private final TemplateBook template = new TemplateBook(
            "Projects",
            List.of(
                    new Column("Project title", "As in your own papers.", List.of(), 40),
                    new Column("Status", "Choose one.", List.of("Planned", "Ongoing", "=Ended"), 20),
                    new Column("Country", "One or more.", List.of("Amaria", "Belverde"), 20)),
            "Instructions",
            List.of("How to fill it in", "One row is one project."),
            "Lists",
            200);

    @Test
    void people_see_the_sheet_to_fill_in_and_the_instructions() throws IOException, ListRefusal {
        WrittenBook book = WrittenBook.of(template::write);
        assertThat(book.sheets()).containsExactly("Projects", "Instructions");
        assertThat(book.rows("Projects")).singleElement().satisfies(row -> assertThat(row.cells())
                .extracting(Cell::text)
                .containsExactly("Project title", "Status", "Country"));
        assertThat(book.rows("Instructions"))
                .extracting(row -> row.at(0).text())
                .containsExactly(
                        "How to fill it in",
                        "One row is one project.",
                        "Project title: As in your own papers.",
                        "Status: Choose one.",
                        "Country: One or more.");
    }

    @Test
    void drop_downs_of_all_rows_point_to_a_hidden_sheet_of_lists() throws IOException {
        WrittenBook book = WrittenBook.of(template::write);
        assertThat(book.part("xl/workbook.xml")).containsPattern("name=\"Lists\"[^>]*state=\"hidden\"");
        assertThat(book.part("xl/worksheets/sheet1.xml"))
                .containsPattern("<dataValidation[^>]*sqref=\"B2:B201\"")
                .containsPattern("<dataValidation[^>]*sqref=\"C2:C201\"")
                .contains("Lists")
                .doesNotContainPattern("<dataValidation[^>]*sqref=\"A2");
    }

    @Test
    void a_choice_never_runs_as_a_formula() throws IOException {
        WrittenBook book = WrittenBook.of(template::write);
        assertThat(book.part("xl/sharedStrings.xml")).contains("&apos;=Ended");
        assertThat(book.part("xl/worksheets/sheet3.xml")).doesNotContain("<f>");
    }
}
