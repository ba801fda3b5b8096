package org.palermoassist.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import org.palermoassist.shared.Sql;

/** Reads the rates of exchange of some currencies; the newest revision of a day holds. */
@ApplicationScoped
class RateReader {
    @PersistenceContext
    private EntityManager em;

    RateTable of(Collection<String> currencies) {
        RateTable table = new RateTable();
        if (currencies.isEmpty()) {
            return table;
        }
        Sql.select("r.currency, r.rate, r.effective_on, r.source", "exchange_rate r WHERE 1=1")
                .and("r.currency IN ?", currencies)
                .tail("ORDER BY r.currency, r.effective_on, r.revision")
                .list(em, row -> {
                    UsdRate rate = new UsdRate(
                            row.decimal(1).orElseThrow(), row.date(2).orElseThrow(), row.text(3));
                    table.add(row.text(0), rate);
                    return rate;
                });
        return table;
    }
}
