package org.palermoassist.travel;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.reference.DatedRate;
import org.palermoassist.reference.ExchangeRates;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;
import org.palermoassist.subsistence.RuleSet;
import org.palermoassist.subsistence.RuleSets;

/** Journeys that are over and not settled, with what is due by when (T-9), to those who read the fund (T-14). */
@UseCase
public class ClaimReading {
    private static final Set<JourneyStatus> OPEN = Set.of(JourneyStatus.TRAVELLED, JourneyStatus.CLAIMED);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private JourneyDesk desk;

    @Inject
    private JourneyReading journeys;

    @Inject
    private ClaimStore store;

    @Inject
    private RuleSets ruleSets;

    @Inject
    private ExchangeRates rates;

    /** One page of them, the earliest departure first. */
    public Page<ClaimRow> page(PageRequest wanted, Actor by) {
        JourneyFilter filter = new JourneyFilter(OPEN, Optional.empty(), Optional.empty());
        Page<JourneyRow> page = journeys.page(filter, wanted, by);
        List<ClaimRow> rows = page.items().stream().map(row -> row(row, by)).toList();
        return new Page<>(rows, page.total(), page.page(), page.size());
    }

    /** The row of one journey, settled or not. */
    public ClaimRow row(JourneyRef ref, Actor by) {
        return row(journeys.details(ref, by).row(), by);
    }

    private ClaimRow row(JourneyRow row, Actor by) {
        LocalDate returned = row.returnsOn().orElseThrow(() -> new NotFound(row.ref()));
        RuleSet rules = ruleSets.inForce(row.departsOn().orElse(returned), by);
        ClaimDeadlines deadlines = ClaimDeadlines.of(returned, rules);
        Optional<ClaimDetails> claim = Sql.select(
                        "id, 1", "journey WHERE ref = ?", row.ref().value())
                .first(em, found -> found.number(0))
                .flatMap(store::of);
        return new ClaimRow(row, deadlines, deadlines.on(desk.today()), claim);
    }

    /**
     * An advance that was paid in another currency.
     *
     * @param exchange difference between what it is worth today, or on the day of the settlement, and what the books have; empty
     *     without a rate
     */
    public record AdvanceAbroad(PaidAs paid, Optional<Money> exchange) {}

    /** Advances of a journey that were paid in another currency, each with the difference of exchange (T-13, D-4). */
    public List<AdvanceAbroad> abroad(JourneyRef ref, Actor by) {
        JourneyDetails journey = journeys.details(ref, by);
        LocalDate day =
                row(journey.row(), by).claim().flatMap(ClaimDetails::paidOn).orElse(desk.today());
        return journey.payments().stream()
                .filter(payment -> payment.kind() == PaymentKind.ADVANCE && !payment.back())
                .filter(payment -> !payment.amount().currency().equals(DatedRate.USD))
                .map(payment -> new PaidAs(payment.amount(), payment.usd(), payment.rate(), payment.rateOn()))
                .map(paid -> new AdvanceAbroad(
                        paid, rates.on(paid.amount().currency(), day).map(rate -> paid.exchange(rate.rate()))))
                .toList();
    }

    /** Claims that are in and on which something is due to the expert: what the payment file holds. */
    public List<ClaimRow> payable(Actor by) {
        by.mustHave(Right.FUND_PAY);
        return Page.all("", true, wanted -> page(wanted, by))
                .filter(row -> row.in() && row.next().equals(ClaimDetails.Balance.PAY.name()))
                .toList();
    }
}
