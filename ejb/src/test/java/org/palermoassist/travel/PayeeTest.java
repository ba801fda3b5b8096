package org.palermoassist.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.travel.TravelExamples.usd;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palermoassist.calls.BankDetails;
import org.palermoassist.calls.BankWay;
import org.palermoassist.calls.ExpertField;

class PayeeTest {
    private static Payee with(BankWay way, Map<ExpertField, String> parts) {
        return Payee.of(
                new JourneyRef("Y-AAAAAAA"), "Amara Okello", usd("644"), Optional.of(new BankDetails(way, parts)));
    }

    @Test
    void an_account_without_iban_is_as_good_as_one_with() {
        Payee.Transfer plain = with(
                        BankWay.ACCOUNT,
                        Map.of(ExpertField.BANK_ACCOUNT, "00123 4567", ExpertField.BANK_BIC, "abcdkena"))
                .transfer()
                .orElseThrow();
        assertThat(plain.iban()).isFalse();
        assertThat(plain.account()).isEqualTo("001234567");
        assertThat(plain.bic()).isEqualTo("ABCDKENA");
        assertThat(plain.holder()).as("nobody else was named").isEqualTo("Amara Okello");
        Payee.Transfer iban = with(
                        BankWay.ACCOUNT,
                        Map.of(
                                ExpertField.BANK_IBAN, "PT50000201231234567890154",
                                ExpertField.BANK_ACCOUNT, "1",
                                ExpertField.BANK_HOLDER, "A. Okello",
                                ExpertField.BANK_BIC, "ABCDPTPL",
                                ExpertField.BANK_INTERMEDIARY, "Third Bank, EFGHUS33XXX"))
                .transfer()
                .orElseThrow();
        assertThat(iban.iban()).isTrue();
        assertThat(iban.holder()).isEqualTo("A. Okello");
        assertThat(iban.intermediary()).contains("EFGHUS33XXX");
    }

    @Test
    void whoever_cannot_be_in_the_file_is_listed_with_the_reason() {
        assertThat(Payee.of(new JourneyRef("Y-AAAAAAA"), "", usd("1"), Optional.empty())
                        .leftOut())
                .contains(LeftOut.NO_DETAILS);
        assertThat(with(BankWay.CASH, Map.of()).leftOut()).contains(LeftOut.NOT_BY_ACCOUNT);
        assertThat(with(BankWay.ACCOUNT, Map.of(ExpertField.BANK_BIC, "ABCDKENA"))
                        .leftOut())
                .contains(LeftOut.NO_ACCOUNT);
        assertThat(with(BankWay.ACCOUNT, Map.of(ExpertField.BANK_ACCOUNT, "1", ExpertField.BANK_BIC, "Kenya"))
                        .leftOut())
                .contains(LeftOut.NO_BIC);
        Map<ExpertField, String> between = Map.of(
                ExpertField.BANK_ACCOUNT, "1",
                ExpertField.BANK_BIC, "ABCDKENA",
                ExpertField.BANK_INTERMEDIARY, "Third Bank, New York");
        assertThat(with(BankWay.ACCOUNT, between).leftOut()).contains(LeftOut.INTERMEDIARY_WITHOUT_BIC);
    }

    @Test
    void what_a_bank_needs_never_shows_itself_in_a_log() {
        Payee.Transfer transfer = new Payee.Transfer("Amara", false, "001234567", "ABCDKENA", Optional.empty());
        assertThat(transfer.toString()).isEqualTo("***");
    }
}
