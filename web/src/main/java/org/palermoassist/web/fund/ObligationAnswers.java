package org.palermoassist.web.fund;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.palermoassist.fund.ObligationDetails;
import org.palermoassist.fund.ObligationRow;

/** How the API shows obligations. */
public final class ObligationAnswers {
    private ObligationAnswers() {}

    /** An obligation in a list; see {@link ObligationRow}. */
    public record Row(
            String ref,
            String status,
            String purpose,
            String record,
            String externalRef,
            LocalDate on,
            BigDecimal direct,
            BigDecimal approved,
            BigDecimal left,
            Instant requestedAt,
            Instant expiresAt,
            List<String> missing) {
        static Row of(ObligationRow row) {
            return new Row(
                    row.ref().value(),
                    row.status().name(),
                    row.purpose(),
                    row.recordRef(),
                    row.externalRef(),
                    row.on(),
                    FundAnswers.usd(row.direct()),
                    FundAnswers.usd(row.approved()),
                    FundAnswers.usd(row.left()),
                    row.requestedAt(),
                    row.expiresAt().orElse(null),
                    row.missing().stream().map(Enum::name).toList());
        }
    }

    /** What one pool has set aside; see {@link ObligationDetails.PoolPart}. */
    public record Part(
            String pool, BigDecimal set, BigDecimal paid, BigDecimal support, BigDecimal refunded, BigDecimal left) {
        static Part of(ObligationDetails.PoolPart part) {
            return new Part(
                    part.pool().value(),
                    FundAnswers.usd(part.set()),
                    FundAnswers.usd(part.paid()),
                    FundAnswers.usd(part.support()),
                    FundAnswers.usd(part.refunded()),
                    FundAnswers.usd(part.left()));
        }
    }

    /** A step. */
    public record Event(String act, String status, BigDecimal amount, String reason, Instant at, String login) {
        static Event of(ObligationDetails.Event event) {
            return new Event(
                    event.act().name(),
                    event.status().name(),
                    event.amount().map(FundAnswers::usd).orElse(null),
                    event.reason(),
                    event.at(),
                    event.login());
        }
    }

    /** An obligation with its parts and its steps. */
    public record Details(Row obligation, List<Part> parts, List<Event> events) {
        static Details of(ObligationDetails details) {
            return new Details(
                    Row.of(details.row()),
                    details.parts().stream().map(Part::of).toList(),
                    details.events().stream().map(Event::of).toList());
        }
    }

    /** The ref of an obligation, and what its command posted. */
    public record Done(String obligation, String posting) {}
}
