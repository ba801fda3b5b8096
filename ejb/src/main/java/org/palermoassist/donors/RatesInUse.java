package org.palermoassist.donors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.palermoassist.reference.RateRow;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Which rates of exchange receipts were valued with. That tells when donors paid, so that only readers of all donors or of the fund see it. */
@UseCase
public class RatesInUse {
    @PersistenceContext
    private EntityManager em;

    /**
     * A row of the table of rates.
     *
     * @param revision 0 for the first of its day
     */
    public record Key(String currency, LocalDate on, int revision) {}

    /** Those of these rates that were used; none for whoever may not know. */
    public Set<Key> of(List<RateRow> rates, Actor by) {
        Set<Key> used = new HashSet<>();
        if (!rates.isEmpty() && (DonorSight.all(by) || by.has(Right.FUND_READ))) {
            List<Date> days =
                    rates.stream().map(rate -> Date.valueOf(rate.effectiveOn())).toList();
            Sql.select("DISTINCT currency, rate_on, rate_revision", "receipt WHERE rate_revision IS NOT NULL")
                    .and("rate_on IN ?", days)
                    .list(em, RatesInUse::key)
                    .forEach(used::add);
            Sql.select(
                            "DISTINCT pledge_currency, pledge_rate_on, pledge_rate_revision",
                            "receipt_move WHERE pledge_rate_revision IS NOT NULL")
                    .and("pledge_rate_on IN ?", days)
                    .list(em, RatesInUse::key)
                    .forEach(used::add);
        }
        return used;
    }

    private static Key key(Row row) {
        return new Key(row.text(0), row.date(1).orElseThrow(), row.integer(2));
    }
}
