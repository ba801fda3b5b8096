package org.palermoassist.travel;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.calls.BankDetails;
import org.palermoassist.calls.ExpertData;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.UseCase;

/**
 * What is due on claims as credit transfers for a bank: only those whose data a bank needs are in the file, the others are listed with
 * the reason. Reading how each is paid stands in the trail (T-14). Nothing is marked as paid by it.
 */
@UseCase
public class CreditTransfers {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'CLAIMS-'uuuuMMdd'T'HHmmss").withZone(ZoneOffset.UTC);

    @Inject
    private ClaimReading reading;

    @Inject
    private ExpertData experts;

    @Inject
    private PaymentSettings settings;

    @Inject
    private JourneyDesk desk;

    @Inject
    private AuditTrail audit;

    /** What is due now, to be looked at. */
    public TransferFile look(Actor by) {
        by.mustHave(Right.FUND_PAY);
        List<Payee> payees =
                reading.payable(by).stream().map(row -> payee(row, by)).toList();
        Instant now = desk.now();
        return new TransferFile(NAME.format(now), now, desk.today(), settings.payer(), payees);
    }

    /**
     * The file, to be handed to the bank.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link TravelRule#PAYER_IS_KNOWN}, {@link TravelRule#FILE_HAS_TRANSFERS}
     */
    public TransferFile take(Actor by) {
        TransferFile file = look(by);
        TravelRule.PAYER_IS_KNOWN.require(file.payer().isKnown());
        TravelRule.FILE_HAS_TRANSFERS.require(
                !file.included().isEmpty(), file.excluded().size());
        audit.record(by, "claim.transfers", file.message(), file.included().size(), file.total());
        return file;
    }

    private Payee payee(ClaimRow row, Actor by) {
        JourneyRow journey = row.journey();
        return Payee.of(journey.ref(), journey.name(), row.claim().orElseThrow().due(), bank(journey, by));
    }

    /** How the expert is paid; nothing for one whose data is erased. */
    private Optional<BankDetails> bank(JourneyRow journey, Actor by) {
        try {
            return experts.bank(journey.nomination(), by);
        } catch (NotFound unknown) {
            return Optional.empty();
        }
    }
}
