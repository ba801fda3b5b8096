package org.palermoassist.web.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.calls.BankDetails;
import org.palermoassist.calls.ExpertData;
import org.palermoassist.calls.ExpertField;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.NotFound;
import org.palermoassist.travel.ClaimReading;
import org.palermoassist.travel.ClaimRow;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.PrintMark;
import org.palermoassist.web.shared.Words;

/**
 * What is due on claims, as a file for the official books: one line a payment, with the way in which it reaches the expert (U-22).
 * Reading how each is paid stands in the trail (T-14).
 */
@ApplicationScoped
public class ClaimPaymentsExporter implements Exporter {
    private static final List<ExpertField> FIELDS = List.of(
            ExpertField.BANK_HOLDER,
            ExpertField.BANK_ACCOUNT,
            ExpertField.BANK_IBAN,
            ExpertField.BANK_BIC,
            ExpertField.BANK_NAME,
            ExpertField.BANK_BRANCH,
            ExpertField.BANK_COUNTRY,
            ExpertField.BANK_INTERMEDIARY);

    @Inject
    private ClaimReading reading;

    @Inject
    private ExpertData experts;

    @Override
    public String name() {
        return "claim-payments";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        List<String> columns =
                new ArrayList<>(List.of("journey", "obligation", "nomination", "amount", "currency", "way").stream()
                        .map(key -> words.get("claims.payment." + key))
                        .toList());
        FIELDS.forEach(field -> columns.add(words.get("claims.payment." + field)));
        return new Sheet(
                        name(),
                        words.get("claims.payment.title"),
                        List.of(words.get("claims.payment.purpose")),
                        columns,
                        reading.payable(by).stream().map(row -> cells(row, by)).iterator(),
                        false)
                .marked(PrintMark.FUND);
    }

    private List<Object> cells(ClaimRow row, Actor by) {
        Optional<BankDetails> bank = bank(row, by);
        List<Object> cells = new ArrayList<>(List.of(
                row.journey().ref().value(),
                row.journey().obligation().value(),
                row.journey().nomination().value(),
                row.claim().orElseThrow().due().amount(),
                "USD",
                bank.map(one -> one.way().name()).orElse("")));
        FIELDS.forEach(field -> cells.add(bank.flatMap(one -> one.part(field)).orElse("")));
        return cells;
    }

    /** How the expert is paid; nothing for one who is not in the portal, or whose data is erased. */
    private Optional<BankDetails> bank(ClaimRow row, Actor by) {
        try {
            return experts.bank(row.journey().nomination(), by);
        } catch (NotFound unknown) {
            return Optional.empty();
        }
    }
}
