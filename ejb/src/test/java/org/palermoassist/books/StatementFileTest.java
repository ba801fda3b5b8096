package org.palermoassist.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermoassist.books.StatementLine.Verdict;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Refusals;

class StatementFileTest {
    private static final String HEADING = "date,external reference,text,amount,currency\n";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static List<StatementLine> lines(String text) {
        return StatementFile.read(text.getBytes(StandardCharsets.UTF_8)).lines();
    }

    private static Verdict verdict(String row) {
        return lines(HEADING + row).get(0).verdict();
    }

    private static void refused(BooksRule rule, String text) {
        Refusals.refused(rule, () -> lines(text));
    }

    @Test
    void columns_are_found_by_their_headings_in_any_order_with_semicolons_and_a_mark_before() {
        StatementLine line = lines("\uFEFFDevise;Montant;Libellé;Référence externe;Date comptable;Autre\n"
                        + "usd;1 234,50;Contribution;GR-7;31.10.2026;x\n")
                .get(0);
        assertThat(line.verdict()).isEqualTo(Verdict.TAKEN);
        assertThat(line.bookedOn()).contains(LocalDate.of(2026, 10, 31));
        assertThat(line.externalRef()).isEqualTo("GR-7");
        assertThat(line.amount()).contains(Money.of(new BigDecimal("1234.50"), "USD"));
        assertThat(line.number()).isEqualTo(2);
    }

    @Test
    void what_is_no_utf8_is_windows_1252() {
        byte[] bytes = "Date;Libellé;Montant;Devise\n2026-10-01;Crédit reçu;5,00;USD\n".getBytes(WINDOWS);
        StatementFile file = StatementFile.read(bytes);
        assertThat(file.encoding()).isEqualTo("windows-1252");
        assertThat(file.lines().get(0).text()).isEqualTo("Crédit reçu");
        assertThat(file.code().value()).matches("[0-9a-f]{12}");
    }

    @Test
    void a_quoted_line_break_is_part_of_the_text() {
        List<StatementLine> lines =
                lines(HEADING + "2026-10-01,A,\"first\nsecond; \"\"third\"\"\",5.00,USD\n2026-10-02,B,next,6.00,USD\n");
        assertThat(lines).extracting(StatementLine::number).containsExactly(2, 3);
        assertThat(lines.get(0).text()).isEqualTo("first\nsecond; \"third\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.5|1234.50",
                "1234,5|1234.50",
                "1.234.567,89|1234567.89",
                "1,234,567.89|1234567.89",
                "1,234,567|1234567",
                "1 234|1234",
                "1'234.50|1234.50",
                "-12.50|-12.50",
                "12.50-|-12.50",
                "(12.50)|-12.50",
                "\u221212.50|-12.50"
            })
    void amounts_are_read_as_accountants_write_them(String typed, String exact) {
        assertThat(StatementCells.amount(typed).value()).isEqualByComparingTo(exact);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234|AMOUNT_TWO_WAYS",
                "1.234|AMOUNT_TWO_WAYS",
                "1.2345|TOO_EXACT",
                "0.00|ZERO",
                "12,34,56.7|NO_AMOUNT",
                "1.234,5.6|NO_AMOUNT",
                "12 EUR|NO_AMOUNT",
                "1e5|NO_AMOUNT",
                "''|NO_AMOUNT"
            })
    void what_can_be_read_two_ways_or_not_at_all_is_refused(String typed, Verdict verdict) {
        assertThat(StatementCells.amount(typed).fault()).isEqualTo(verdict);
    }

    @Test
    void days_with_slashes_are_read_as_the_whole_file_tells() {
        String european =
                HEADING + "03/04/2026,,a,1.00,USD\n31/04/2026,,no such day,1.00,USD\n25/04/2026,,b,1.00,USD\n";
        assertThat(lines(european).get(0).bookedOn()).contains(LocalDate.of(2026, 4, 3));
        assertThat(lines(european).get(1).verdict()).isEqualTo(Verdict.NO_DATE);
        String american = HEADING + "03/04/2026,,a,1.00,USD\n04/25/2026,,b,1.00,USD\n";
        assertThat(lines(american).get(0).bookedOn()).contains(LocalDate.of(2026, 3, 4));
        assertThat(verdict("03/04/2026,,a,1.00,USD")).isEqualTo(Verdict.DATE_TWO_WAYS);
    }

    @Test
    void a_row_is_refused_with_its_reason_and_the_others_are_not() {
        assertThat(verdict("2026-10-01,A,x,1.00,EUR")).isEqualTo(Verdict.OTHER_CURRENCY);
        assertThat(verdict("yesterday,A,x,1.00,USD")).isEqualTo(Verdict.NO_DATE);
        assertThat(verdict("2026-10-01,A,x")).isEqualTo(Verdict.NOT_READABLE);
        assertThat(verdict("2026-10-01," + "A".repeat(61) + ",x,1.00,USD")).isEqualTo(Verdict.TOO_LONG);
        assertThat(lines(HEADING + "2026-10-01,A,x,0,USD\n2026-10-01,B,x,2.00,USD\n"))
                .extracting(StatementLine::verdict)
                .containsExactly(Verdict.ZERO, Verdict.TAKEN);
    }

    @Test
    void HEADING_IS_KNOWN_a_file_without_amount_or_currency_is_no_statement() {
        refused(BooksRule.HEADING_IS_KNOWN, "date,text\n2026-10-01,x\n");
        refused(BooksRule.HEADING_IS_KNOWN, "");
    }

    @Test
    void FILE_IS_READABLE_a_quotation_mark_ends() {
        refused(BooksRule.FILE_IS_READABLE, HEADING + "2026-10-01,A,\"never ends,1.00,USD\n");
    }

    @Test
    void FILE_FITS_rows_and_bytes_are_limited() {
        refused(BooksRule.FILE_FITS, HEADING + "2026-10-01,A,x,1.00,USD\n".repeat(20_001));
        refused(BooksRule.FILE_FITS, HEADING + "x".repeat(2_000_000));
    }
}
