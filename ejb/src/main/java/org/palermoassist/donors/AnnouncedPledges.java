package org.palermoassist.donors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.SearchWords;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/**
 * Pledges that their donors announced, for everybody (U-26). Donors stand in the order of the alphabet; there is no order by amounts, and
 * nothing is said of payments or of what is late. What was cancelled or has lapsed is not announced any longer.
 */
@UseCase
public class AnnouncedPledges {
    /** Names of the sorts. */
    public static final Set<String> SORTS = Set.of("donor", "pledged", "announced");

    @PersistenceContext
    private EntityManager em;

    /**
     * One page of them.
     *
     * @param words in the name of the donor; empty for all
     * @param wanted sort is one of {@link #SORTS}; the own order is by donor, the latest announcement first
     */
    public Page<AnnouncedPledge> page(String words, Optional<PledgePurpose> purpose, PageRequest wanted, Actor by) {
        String name = DonorLookup.name(by);
        Sql sql = Sql.select(
                name + " AS shown, p.purpose, p.amount, p.currency, p.pledged_on, p.public_at",
                "pledge p JOIN donor d ON d.id = p.donor_id WHERE p.public_at IS NOT NULL"
                        + " AND p.status NOT IN ('CANCELLED', 'LAPSED')");
        if (!words.isBlank()) {
            sql.and(name + " LIKE ?", new SearchWords(words).like());
        }
        return sql.andIf(purpose.map(Enum::name), "p.purpose = ?")
                .tail(order(wanted) + "p.public_at DESC, p.id DESC")
                .page(em, wanted, AnnouncedPledges::row);
    }

    private static String order(PageRequest wanted) {
        String way = wanted.ascending() ? ", " : " DESC, ";
        return switch (wanted.sort()) {
            case "donor" -> "ORDER BY shown" + way;
            case "pledged" -> "ORDER BY p.pledged_on" + way + "shown, ";
            case "announced" -> "ORDER BY p.public_at" + way + "shown, ";
            default -> "ORDER BY shown, ";
        };
    }

    private static AnnouncedPledge row(Row row) {
        return new AnnouncedPledge(
                row.text(0),
                PledgePurpose.valueOf(row.text(1)),
                Money.of(row.decimal(2).orElseThrow(), row.text(3)),
                row.date(4).orElseThrow(),
                row.instant(5).orElseThrow());
    }
}
