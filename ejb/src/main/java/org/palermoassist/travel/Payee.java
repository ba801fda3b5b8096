package org.palermoassist.travel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palermoassist.calls.BankDetails;
import org.palermoassist.calls.BankWay;
import org.palermoassist.calls.ExpertField;
import org.palermoassist.shared.Money;

/**
 * An expert to whom something is due on a claim.
 *
 * @param journey whose claim it is
 * @param name of the expert as in the passport; empty once it is erased
 * @param amount due
 * @param transfer how the bank is told; empty when it cannot be
 * @param leftOut why it is not in the file; empty when it is
 */
public record Payee(
        JourneyRef journey, String name, Money amount, Optional<Transfer> transfer, Optional<LeftOut> leftOut) {
    private static final Pattern BIC = Pattern.compile("\\b[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?\\b");

    /**
     * What a bank needs to know. It never shows itself in a log.
     *
     * @param holder of the account
     * @param iban whether the account is an IBAN
     * @param account without blanks
     * @param bic of the bank
     * @param intermediary BIC of a bank in between
     */
    public record Transfer(String holder, boolean iban, String account, String bic, Optional<String> intermediary) {
        @Override
        public String toString() {
            return "***";
        }
    }

    /** What can be done for a payment with what was said of how to pay. */
    static Payee of(JourneyRef journey, String name, Money amount, Optional<BankDetails> bank) {
        Optional<LeftOut> why = bank.map(Payee::lacking).orElse(Optional.of(LeftOut.NO_DETAILS));
        Optional<Transfer> transfer = why.isPresent() ? Optional.empty() : bank.map(one -> transfer(one, name));
        return new Payee(journey, name, amount, transfer, why);
    }

    private static Optional<LeftOut> lacking(BankDetails bank) {
        if (bank.way() != BankWay.ACCOUNT) {
            return Optional.of(LeftOut.NOT_BY_ACCOUNT);
        }
        if (part(bank, ExpertField.BANK_IBAN)
                .or(() -> part(bank, ExpertField.BANK_ACCOUNT))
                .isEmpty()) {
            return Optional.of(LeftOut.NO_ACCOUNT);
        }
        if (part(bank, ExpertField.BANK_BIC).flatMap(Payee::bic).isEmpty()) {
            return Optional.of(LeftOut.NO_BIC);
        }
        boolean unknown = part(bank, ExpertField.BANK_INTERMEDIARY)
                .filter(text -> bic(text).isEmpty())
                .isPresent();
        return unknown ? Optional.of(LeftOut.INTERMEDIARY_WITHOUT_BIC) : Optional.empty();
    }

    private static Transfer transfer(BankDetails bank, String name) {
        Optional<String> iban = part(bank, ExpertField.BANK_IBAN);
        return new Transfer(
                part(bank, ExpertField.BANK_HOLDER).orElse(name),
                iban.isPresent(),
                iban.or(() -> part(bank, ExpertField.BANK_ACCOUNT))
                        .orElseThrow()
                        .replaceAll("\\s", ""),
                part(bank, ExpertField.BANK_BIC).flatMap(Payee::bic).orElseThrow(),
                part(bank, ExpertField.BANK_INTERMEDIARY).flatMap(Payee::bic));
    }

    private static Optional<String> part(BankDetails bank, ExpertField field) {
        return bank.part(field).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<String> bic(String text) {
        Matcher found = BIC.matcher(text.toUpperCase(Locale.ROOT));
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
