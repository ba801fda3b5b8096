package org.palermoassist.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CommaSeparatedTest {
    @Test
    void a_text_never_runs_as_a_formula_and_a_negative_amount_stays_a_number() throws IOException {
        assertThat(written(List.of("=1+1", "@x", new BigDecimal("-5.20")), Locale.ENGLISH))
                .endsWith("'=1+1,'@x,-5.20\r\n");
    }

    @Test
    void where_the_comma_is_the_decimal_sign_the_semicolon_separates() throws IOException {
        assertThat(written(List.of("a;b", new BigDecimal("1.5")), Locale.FRENCH))
                .endsWith("\"a;b\";1,5\r\n");
    }

    @Test
    void it_begins_with_a_byte_order_mark_and_the_heading() throws IOException {
        assertThat(written(List.of("x"), Locale.ENGLISH)).startsWith("\uFEFFTitle\r\nColumn\r\n");
    }

    private static String written(List<Object> row, Locale locale) throws IOException {
        Sheet sheet = new Sheet(
                "needs", "Title", List.of(), List.of("Column"), List.of(row).iterator(), true);
        StringWriter out = new StringWriter();
        CommaSeparated.write(sheet, new Heading(List.of("Title"), "", "Table"), locale, out);
        return out.toString();
    }
}
