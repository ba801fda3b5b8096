package org.palermoassist.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PaperTest {
    private static String onPaper(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document page = Paper.open("Paper", "", out);
        page.add(Paper.line(text, Paper.SUM));
        page.close();
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
        assertThat(onPaper("Łukasz Đorđe Иван Σοφία and Amélie")).isEqualTo("Łukasz Đorđe Иван Σοφία and Amélie");
    }

    @Test
    void for_letters_without_a_font_a_box_stands_and_nothing_vanishes() {
        assertThat(Letters.drawable("李 Amara \u0639\u0645\u0631")).isEqualTo("□ Amara □□□");
        assertThat(Letters.drawable("\u200fAmara\u0007\nOkello"))
                .as("what steers letters is none")
                .isEqualTo("Amara\nOkello");
    }
}
