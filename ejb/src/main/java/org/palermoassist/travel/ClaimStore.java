package org.palermoassist.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.subsistence.Entitlement;
import org.palermoassist.subsistence.EntitlementLine;
import org.palermoassist.subsistence.ItineraryText;
import org.palermoassist.subsistence.SubsistenceRule;

/** Claims, and the days for which somebody claimed. */
@ApplicationScoped
class ClaimStore {
    private static final String COLUMNS = "itinerary, rule_set, dsa, terminals, receipts, proofs, attendance,"
            + " submitted_on, paid, paid_on, posting, paid_amount, paid_currency, rate, rate_on";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private JourneyStore journeys;

    /** The claim of a journey; it stays when it is given back. */
    Optional<ClaimDetails> of(long journey) {
        List<JourneyPayment> payments = journeys.payments(journey);
        return Sql.select(COLUMNS, "journey_claim WHERE journey_id = ?", journey)
                .first(em, row -> claim(row, payments));
    }

    private static ClaimDetails claim(Row row, List<JourneyPayment> payments) {
        return new ClaimDetails(
                row.text(0),
                row.integer(1),
                usd(row, 2),
                usd(row, 3),
                usd(row, 4),
                words(row.text(5)).stream().map(TravelProof::valueOf).toList(),
                AttendanceProof.valueOf(row.text(6)),
                row.date(7).orElseThrow(),
                JourneyPayment.net(payments, PaymentKind.ADVANCE),
                JourneyPayment.net(payments, PaymentKind.VISA),
                usd(row, 8),
                row.date(9),
                words(row.text(10)),
                row.optional(12).map(currency -> paidAs(row, currency)));
    }

    private static PaidAs paidAs(Row row, String currency) {
        return new PaidAs(
                Money.of(row.decimal(11).orElseThrow(), currency),
                usd(row, 8),
                row.decimal(13).orElseThrow().stripTrailingZeros(),
                row.date(14).orElseThrow());
    }

    private static List<String> words(String joined) {
        return Arrays.stream(joined.split(",")).filter(word -> !word.isEmpty()).toList();
    }

    private static Money usd(Row row, int at) {
        return Money.of(row.decimal(at).orElseThrow(), "USD");
    }

    /** Writes a claim, or what it became when it was given back; the version of the rules stays the first one. */
    void write(long journey, ClaimForm form, Entitlement found, LocalDate on) {
        String proofs = form.proofs().stream().map(Enum::name).collect(Collectors.joining(","));
        Sql.change(
                em,
                "INSERT INTO journey_claim (journey_id, itinerary, rule_set, dsa, terminals, receipts,"
                        + " proofs, attendance, submitted_on, paid, paid_on, posting)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, NULL, '')"
                        + " ON DUPLICATE KEY UPDATE itinerary = VALUES(itinerary), dsa = VALUES(dsa),"
                        + " terminals = VALUES(terminals), receipts = VALUES(receipts), proofs = VALUES(proofs),"
                        + " attendance = VALUES(attendance), submitted_on = VALUES(submitted_on)",
                journey,
                ItineraryText.of(form.journey()),
                found.ruleSet(),
                found.dsa().amount(),
                found.terminals().amount(),
                form.receipts().amount(),
                proofs,
                form.attendance().orElseThrow().name(),
                on);
    }

    void paid(long journey, PaidAs paid, LocalDate on, String postings) {
        Sql.change(
                em,
                "UPDATE journey_claim SET paid = paid + ?, paid_on = ?, posting = ?, paid_amount = ?,"
                        + " paid_currency = ?, rate = ?, rate_on = ? WHERE journey_id = ?",
                paid.usd().amount(),
                on,
                postings,
                paid.amount().amount(),
                paid.amount().currency(),
                paid.rate(),
                paid.rateOn(),
                journey);
    }

    /** Takes the days of an entitlement for a journey; days of the person that another journey has are refused. */
    void takeDays(Journey journey, Entitlement found) {
        forgetDays(journey.id());
        String person = person(journey.id());
        Set<LocalDate> days = found.days().stream()
                .filter(line -> line.amount().isPositive())
                .map(EntitlementLine::date)
                .collect(Collectors.toSet());
        Sql.select(
                        "d.day, j.ref",
                        "journey_claim_day d JOIN journey j ON j.id = d.journey_id WHERE d.person = ?",
                        person)
                .and("d.day IN ?", days)
                .tail("ORDER BY d.day")
                .first(em, row -> List.of(row.date(0).orElseThrow(), row.text(1)))
                .ifPresent(taken -> SubsistenceRule.DAY_IS_CLAIMED_ONCE.require(false, taken.get(0), taken.get(1)));
        days.forEach(day -> Sql.change(
                em,
                "INSERT INTO journey_claim_day (person, day, journey_id) VALUES (?, ?, ?)",
                person,
                day,
                journey.id()));
    }

    void forgetDays(long journey) {
        Sql.change(em, "DELETE FROM journey_claim_day WHERE journey_id = ?", journey);
    }

    /** A person by name and nationality: the same expert is named by another State at times. */
    private String person(long journey) {
        return Sql.select(
                        "SHA2(UPPER(CONCAT(TRIM(name), '|', nationality)), 256), 1",
                        "journey_traveller WHERE journey_id = ?",
                        journey)
                .first(em, row -> row.text(0))
                .orElseThrow(() -> new NotFound(journey));
    }
}
