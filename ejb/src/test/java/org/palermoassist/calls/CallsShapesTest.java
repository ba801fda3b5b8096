package org.palermoassist.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.palermoassist.shared.Refusals.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palermoassist.fund.PoolRef;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.RuleViolation;

/** What may stand in a field, and what is refused with which reason. */
class CallsShapesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final MeetingRef MEETING = new MeetingRef("I-0000001");

    private static String kept(ExpertField field, String typed) {
        return FieldCheck.kept(field, typed, TODAY, new ReferenceData());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB82 WEST 1234 5698 7654 32", "de89370400440532013000", "AT61 1904 3002 3457 3201"})
    void an_iban_with_the_right_check_digits_is_kept_without_blanks(String typed) {
        assertThat(kept(ExpertField.BANK_IBAN, typed)).doesNotContain(" ").isUpperCase();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GB82 WEST 1234 5698 7654 33",
                "DE8937040044053201300",
                "AT61190430023457320",
                "12345678901234567"
            })
    void an_iban_with_a_wrong_check_digit_or_length_is_refused(String typed) {
        refused(CallsRule.IBAN_CHECKS, () -> kept(ExpertField.BANK_IBAN, typed));
    }

    @Test
    void an_account_without_iban_is_normal() {
        assertThat(kept(ExpertField.BANK_ACCOUNT, " 00123-456 7 ")).isEqualTo("00123-456 7");
        assertThat(kept(ExpertField.BANK_BIC, "ecbf def f")).isEqualTo("ECBFDEFF");
        refused(CallsRule.BIC_SHAPE, () -> kept(ExpertField.BANK_BIC, "ECBF"));
        refused(CallsRule.CHOICE_IS_OFFERED, () -> kept(ExpertField.BANK_WAY, "CHEQUE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970", "1970-05", "1970-05-17"})
    void a_birth_is_as_much_as_is_known_of_it(String typed) {
        assertThat(kept(ExpertField.BIRTH, typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-01-01", "1970-13", "70", "17.05.1970", "1870"})
    void a_birth_ahead_as_of_days_that_were_swapped_is_refused(String typed) {
        refused(CallsRule.BIRTH_IS_PAST, () -> kept(ExpertField.BIRTH, typed));
    }

    @ParameterizedTest
    @CsvSource({"2031-02-29,false", "31/12/2031,false", "2031-12-31,true"})
    void a_day_is_read_or_refused_never_guessed(String typed, boolean readable) {
        if (readable) {
            assertThat(kept(ExpertField.PASSPORT_UNTIL, typed)).isEqualTo(typed);
        } else {
            refused(CallsRule.DAY_IS_READABLE, () -> kept(ExpertField.PASSPORT_UNTIL, typed));
        }
    }

    @Test
    void a_refusal_of_something_secret_does_not_repeat_it() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> kept(ExpertField.PASSPORT_NUMBER, "*7391*"))
                .withMessageNotContaining("7391");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> kept(ExpertField.BANK_IBAN, "GB00WEST12345698765432"))
                .withMessageNotContaining("WEST");
    }

    @Test
    void a_single_name_is_a_name_and_an_address_is_one() {
        assertThat(new NominationForm(" Tendai ", "t@example.org", "fr", Optional.empty()).name())
                .isEqualTo("Tendai");
        refused(
                CallsRule.EXPERT_IS_NAMED,
                () -> new NominationForm("Tendai", "t@example.org, u@example.org", "fr", Optional.empty()));
        refused(CallsRule.EXPERT_IS_NAMED, () -> new NominationForm(" ", "t@example.org", "fr", Optional.empty()));
    }

    @Test
    void the_days_of_a_call_are_in_order() {
        refused(CallsRule.DEADLINES_IN_ORDER, () -> new CallForm(MEETING, 28, 56, 10, 1, List.of()));
        refused(CallsRule.DEADLINES_IN_ORDER, () -> new CallForm(MEETING, 56, 28, 28, 1, List.of()));
        PoolShare share = new PoolShare(new PoolRef("U-0000001"), Money.of(new BigDecimal("10"), "USD"));
        refused(CallsRule.POOL_STANDS_ONCE, () -> new CallForm(MEETING, 56, 28, 10, 1, List.of(share, share)));
        refused(
                CallsRule.CEILING_IS_PAYABLE,
                () -> new PoolShare(new PoolRef("U-0000001"), Money.of(new BigDecimal("10"), "EUR")));
    }

    @Test
    void a_field_is_one_of_the_form() {
        assertThat(FieldName.parse("EXPERTISE/2 (a)")).isEqualTo(FieldName.expertise("2 (a)"));
        assertThat(FieldName.parse("BIRTH")).hasToString("BIRTH");
        refused(CallsRule.FIELD_IS_KNOWN, () -> FieldName.parse("EXPERTISE"));
        refused(CallsRule.FIELD_IS_KNOWN, () -> FieldName.parse("BIRTH/1"));
        refused(CallsRule.FIELD_IS_KNOWN, () -> FieldName.parse("SALARY"));
    }
}
