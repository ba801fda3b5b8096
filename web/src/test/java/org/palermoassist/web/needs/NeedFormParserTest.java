package org.palermoassist.web.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.palermoassist.needs.NeedForm;
import org.palermoassist.needs.ProvisionChoice;
import org.palermoassist.shared.Money;

/** Whatever is typed becomes a form or a message beside its field; it never breaks the page. */
class NeedFormParserTest {
    @Test
    void amount_with_blanks_is_read() {
        assertThat(form(Map.of("amount", "320 000", "currency", "EUR")).estimate())
                .contains(Money.of(new BigDecimal("320000"), "EUR"));
    }

    @Test
    void text_where_an_amount_belongs_is_named() {
        assertThat(errors(Map.of("amount", "12abc", "currency", "EUR"))).containsEntry("amount", "needs.error.amount");
        assertThat(errors(Map.of("amount", "0", "currency", "EUR"))).containsEntry("amount", "needs.error.amount");
        assertThat(errors(Map.of("amount", "-5", "currency", "EUR"))).containsEntry("amount", "needs.error.amount");
    }

    @Test
    void amount_without_currency_is_named() {
        assertThat(errors(Map.of("amount", "5"))).containsEntry("amount", "needs.error.currency");
    }

    @Test
    void period_in_the_wrong_order_and_wrong_dates_are_named() {
        assertThat(errors(Map.of("from", "2027-02-01", "to", "2027-01-01"))).containsEntry("to", "needs.error.period");
        assertThat(errors(Map.of("from", "soon"))).containsEntry("from", "needs.error.date");
    }

    @Test
    void title_that_is_too_long_is_named() {
        assertThat(errors(Map.of("title", "x".repeat(NeedForm.TITLE + 1)))).containsEntry("title", "needs.error.long");
    }

    @Test
    void script_in_a_paragraph_is_named() {
        assertThat(errors(Map.of("provision", "UNTOC-18", "paragraph-UNTOC-18", "<b>")))
                .containsEntry("provision", "needs.error.paragraph");
    }

    @Test
    void paragraph_goes_with_its_provision() {
        assertThat(form(Map.of("provision", "UNTOC-18", "paragraph-UNTOC-18", "13"))
                        .provisions())
                .containsExactly(new ProvisionChoice("UNTOC-18", "13"));
    }

    @Test
    void what_is_missing_for_handing_in_is_named_by_field() {
        NeedFormParser parser = parser(Map.of("title", "A title"));
        parser.form();
        parser.requireAll();
        assertThat(parser.errors()).containsOnlyKeys("provision", "assistance", "description");
    }

    @Test
    void saved_form_comes_back_from_its_fields() {
        NeedForm typed = form(Map.of(
                "provision",
                "UNTOC-18",
                "assistance",
                "TRAINING",
                "title",
                "Register",
                "description",
                "On paper.",
                "amount",
                "1500.50",
                "currency",
                "EUR",
                "urgency",
                "HIGH",
                "language",
                "pt"));
        assertThat(new NeedFormParser(NeedFields.of(typed, 1)).form()).isEqualTo(typed);
    }

    private static NeedForm form(Map<String, String> typed) {
        NeedFormParser parser = parser(typed);
        NeedForm form = parser.form();
        assertThat(parser.errors()).isEmpty();
        return form;
    }

    private static Map<String, String> errors(Map<String, String> typed) {
        NeedFormParser parser = parser(typed);
        parser.form();
        return parser.errors();
    }

    private static NeedFormParser parser(Map<String, String> typed) {
        Map<String, String[]> parameters = new HashMap<>();
        typed.forEach((name, value) -> parameters.put(name, new String[] {value}));
        return new NeedFormParser(NeedFields.of(parameters));
    }
}
