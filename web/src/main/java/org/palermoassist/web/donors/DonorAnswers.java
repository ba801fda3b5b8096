package org.palermoassist.web.donors;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.palermoassist.donors.AnnouncedPledge;
import org.palermoassist.donors.DonorDetails;
import org.palermoassist.donors.DonorInterests;
import org.palermoassist.donors.DonorKind;
import org.palermoassist.donors.DonorRow;
import org.palermoassist.donors.ExchangeResult;
import org.palermoassist.donors.InstalmentRow;
import org.palermoassist.donors.MoveKind;
import org.palermoassist.donors.PledgeDetails;
import org.palermoassist.donors.PledgeMove;
import org.palermoassist.donors.PledgePurpose;
import org.palermoassist.donors.PledgeRow;
import org.palermoassist.donors.PledgeStatus;
import org.palermoassist.web.api.Amount;

/** Donors and pledges as the API writes them: what is not known is left out. */
final class DonorAnswers {
    private DonorAnswers() {}

    /** A donor in a list. */
    public record Donor(String ref, DonorKind kind, String name, String state, boolean checked) {
        static Donor of(DonorRow row) {
            return new Donor(
                    row.ref().value(), row.kind(), row.name(), row.stateCode().orElse(null), row.checked());
        }
    }

    /** A donor with what it wants to help with. */
    public record DonorWhole(Donor donor, int version, DonorInterests interests, String financialYear) {
        static DonorWhole of(DonorDetails found) {
            return new DonorWhole(
                    Donor.of(found.row()),
                    found.version(),
                    found.interests(),
                    found.form().financialYear());
        }
    }

    /** A pledge in a list. */
    public record Pledge(
            String ref,
            String donor,
            PledgePurpose purpose,
            PledgeStatus status,
            Amount amount,
            Amount paid,
            Amount open,
            Amount usd,
            LocalDate pledgedOn,
            LocalDate nextDue,
            boolean announced) {
        static Pledge of(PledgeRow row) {
            return new Pledge(
                    row.ref().value(),
                    row.donor().value(),
                    row.purpose(),
                    row.status(),
                    Amount.of(row.amount()),
                    Amount.of(row.paid()),
                    Amount.of(row.open()),
                    Amount.of(row.usd()),
                    row.pledgedOn(),
                    row.nextDue().orElse(null),
                    row.isPublic());
        }
    }

    /** A pledge as its donor announced it. */
    public record Announced(
            String donor, PledgePurpose purpose, Amount amount, LocalDate pledgedOn, Instant announcedAt) {
        static Announced of(AnnouncedPledge row) {
            return new Announced(
                    row.donorName(), row.purpose(), Amount.of(row.amount()), row.pledgedOn(), row.announcedAt());
        }
    }

    /** An instalment. */
    public record Instalment(int number, LocalDate dueOn, Amount amount, Amount paid) {
        static Instalment of(InstalmentRow row) {
            return new Instalment(row.key().number(), row.dueOn(), Amount.of(row.amount()), Amount.of(row.paid()));
        }
    }

    /** What came for a pledge. */
    public record Move(
            String receipt,
            LocalDate receivedOn,
            MoveKind kind,
            int instalment,
            Amount received,
            BigDecimal rate,
            LocalDate rateFrom,
            Amount usd,
            Amount settled) {
        static Move of(PledgeMove one) {
            return new Move(
                    one.receipt().value(),
                    one.receivedOn(),
                    one.move().kind(),
                    one.move().instalment().orElseThrow().number(),
                    Amount.of(one.move().received()),
                    one.rate().rate(),
                    one.rate().effectiveOn(),
                    Amount.of(one.move().usd()),
                    one.move().settled().map(Amount::of).orElse(null));
        }
    }

    /** Gain or loss of exchange in United States dollars (D-4). */
    public record Exchange(Amount fixed, Amount received, Amount charges, Amount difference) {
        static Exchange of(ExchangeResult result) {
            return new Exchange(
                    Amount.of(result.fixed()),
                    Amount.of(result.received()),
                    Amount.of(result.charges()),
                    Amount.of(result.difference()));
        }
    }

    /** A pledge with all that is kept of it. */
    public record PledgeWhole(
            Pledge pledge,
            int version,
            String earmark,
            BigDecimal pscPercent,
            List<String> records,
            String state,
            String agreement,
            String grantReference,
            BigDecimal rate,
            LocalDate rateFrom,
            List<Instalment> instalments,
            List<Move> receipts,
            Exchange exchange) {
        static PledgeWhole of(PledgeDetails found) {
            return new PledgeWhole(
                    Pledge.of(found.row()),
                    found.version(),
                    found.form().earmark().canonical(),
                    found.form().pscPercent(),
                    found.form().records(),
                    found.form().stateCode().orElse(null),
                    found.agreement(),
                    found.form().grantReference(),
                    found.rate().rate(),
                    found.rate().effectiveOn(),
                    found.instalments().stream().map(Instalment::of).toList(),
                    found.moves().stream().map(Move::of).toList(),
                    Exchange.of(found.exchange()));
        }
    }

    /** What a command made. */
    public record Made(String ref) {}
}
