package org.palermoassist.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The account from which the fund pays, for files that a bank reads. */
@ApplicationScoped
public class PaymentSettings {
    @Inject
    @ConfigProperty(name = "portal.payments.payer-name")
    private Optional<String> name;

    @Inject
    @ConfigProperty(name = "portal.payments.payer-account")
    private Optional<String> account;

    @Inject
    @ConfigProperty(name = "portal.payments.payer-bic")
    private Optional<String> bic;

    /**
     * Whose account pays.
     *
     * @param account IBAN or account number, without blanks; may be empty
     * @param bic of its bank; may be empty
     */
    public record Payer(String name, String account, String bic) {
        private static final String IBAN = "[A-Z]{2}[0-9]{2}[a-zA-Z0-9]{1,30}";
        private static final String CODE = "[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?";

        /** Whether a bank can be told. */
        public boolean isKnown() {
            return !name.isBlank() && !account.isBlank() && bic.matches(CODE);
        }

        /** Whether the account is an IBAN. */
        public boolean isIban() {
            return account.matches(IBAN);
        }
    }

    Payer payer() {
        return new Payer(
                name.orElse("").strip(),
                account.orElse("").replaceAll("\\s", ""),
                bic.orElse("").strip());
    }
}
