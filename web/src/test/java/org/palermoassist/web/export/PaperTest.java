package org.palermoassist.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Words;

class PaperTest {
    private static String onPaper(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Paper paper = Paper.open(Words.in(Language.EN), "", "", out)) {
            paper.add(Paper.line(text, Paper.SUM));
        }
        try (PdfReader reader = new PdfReader(out.toByteArray())) {
            return new PdfTextExtractor(reader).getTextFromPage(1).strip();
        }
    }

    @Test
    void signs_that_the_letters_of_the_paper_lack_are_put_otherwise_and_not_left_out() {
        assertThat(Letters.drawable("Opening \u2212 paid = 95\u202f000,50"))
                .isEqualTo("Opening \u2013 paid = 95\u00a0000,50");
    }

    @Test
    void names_in_letters_of_eastern_europe_cyrillic_and_greek_stand_on_the_paper() throws IOException {
        assertThat(onPaper("Łukasz Đorđe Иван Σοφία and Amélie")).contains("Łukasz Đorđe Иван Σοφία and Amélie");
    }

    @Test
    void for_letters_without_a_font_a_box_stands_and_nothing_vanishes() {
        assertThat(Letters.drawable("李 Amara \u0639\u0645\u0631")).isEqualTo("□ Amara □□□");
        assertThat(Letters.drawable("\u200fAmara\u0007\nOkello"))
                .as("what steers letters is none")
                .isEqualTo("Amara\nOkello");
    }

    private static final int MANY = 60;

    private static void written(String title, OutputStream out) {
        try (Paper paper = Paper.open(Words.in(Language.FR), title, "Marque", out)) {
            PdfPTable grid = Paper.grid(1, 1);
            Paper.head(grid, 1, "Ligne", "Montant");
            for (int line = 0; line < MANY; line++) {
                grid.addCell(Paper.text("ligne " + line, Paper.TEXT));
                grid.addCell(Paper.amount("1,00", Paper.TEXT));
            }
            paper.add(grid).nextLetter().say("À un autre", Paper.TEXT);
        }
    }

    private static List<String> pages(byte[] paper) throws IOException {
        try (PdfReader reader = new PdfReader(paper)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(new PdfTextExtractor(reader).getTextFromPage(page));
            }
            return pages;
        }
    }

    @Test
    void every_page_has_its_number_the_mark_and_the_head_of_the_table_and_another_letter_begins_anew()
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        written("État", out);
        List<String> pages = pages(out.toByteArray());
        assertThat(pages).hasSize(3).allSatisfy(page -> assertThat(page).contains("Marque", "État"));
        assertThat(pages.get(0)).contains("Page 1 sur 2", "Montant", "ligne 0");
        assertThat(pages.get(1)).contains("Page 2 sur 2", "Montant", "ligne 59");
        assertThat(pages.get(2)).contains("Page 1 sur 1", "À un autre");
    }

    @Test
    void paper_says_its_title_and_its_language() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        written("État du fonds", out);
        try (PdfReader reader = new PdfReader(out.toByteArray())) {
            assertThat(reader.getInfo()).containsEntry("Title", "État du fonds");
            assertThat(reader.getCatalog().get(PdfName.LANG)).hasToString("fr");
        }
    }

    @Test
    void title_that_is_longer_than_the_foot_of_a_page_leaves_room_for_the_number() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        written("Groupe de travail ".repeat(20), out);
        assertThat(pages(out.toByteArray()).get(0)).contains("Groupe de travail Groupe", "...", "Page 1 sur 2");
    }

    @Test
    void heading_goes_to_the_next_page_with_what_it_heads() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Paper paper = Paper.open(Words.in(Language.EN), "Paper", "", out)) {
            for (int line = 0; line < 27; line++) {
                paper.say("line " + line, Paper.TEXT);
            }
            paper.heading("Heading").say("What it heads", Paper.TEXT);
        }
        List<String> pages = pages(out.toByteArray());
        assertThat(pages.get(0)).contains("line 26").doesNotContain("Heading");
        assertThat(pages.get(1)).contains("Heading", "What it heads");
    }
}
