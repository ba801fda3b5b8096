package org.palermoassist.donors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.SearchWords;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Reads pledges. A donor's officer finds the own ones; to others they do not exist (U-26). */
@UseCase
public class Pledges {
    /** Names of the sorts; amounts and arrears only for the own donor and the fund manager (U-26). */
    public static final Set<String> SORTS = Set.of("donor", "pledged", "status", "due", "usd");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PledgeParts parts;

    @Inject
    private PledgeStore store;

    /**
     * One page of pledges.
     *
     * @param wanted sort is one of {@link #SORTS}; the own order is by donor, alphabetical, the latest pledge first
     */
    public Page<PledgeRow> page(PledgeFilter filter, PageRequest wanted, Actor by) {
        by.mustHave(Right.PLEDGE_READ);
        return narrowed(PledgeRow.columns(DonorLookup.name(by)), filter, by)
                .tail(order(wanted, by) + "shown, p.pledged_on DESC, p.id DESC")
                .page(em, wanted, PledgeRow::of);
    }

    /** How many match. */
    public long count(PledgeFilter filter, Actor by) {
        return narrowed("1", filter, by).count(em);
    }

    /** A pledge in one row, when the reader knows of it. */
    public Optional<PledgeRow> find(PledgeRef ref, Actor by) {
        return narrowed(PledgeRow.columns(DonorLookup.name(by)), PledgeFilter.of(), by)
                .and("p.ref = ?", ref.value())
                .first(em, PledgeRow::of);
    }

    /**
     * A pledge.
     *
     * @throws NotFound when there is none for this reader
     */
    public PledgeDetails details(PledgeRef ref, Actor by) {
        by.mustHave(Right.PLEDGE_READ);
        return parts.of(find(ref, by).orElseThrow(() -> new NotFound(ref)), by);
    }

    /** What is open of a donor's pledges, the earliest day first: on what money can be laid. */
    public List<InstalmentRow> openInstalments(DonorRef donor, Actor by) {
        return parts.open(Condition.of("d.ref = ?", donor.value()), by);
    }

    /** What was due before today and is not paid, the oldest first; for the own donor and the fund manager only (U-26). */
    public List<InstalmentRow> overdue(Actor by) {
        return by.has(Right.PLEDGE_KEEP) ? parts.open(Condition.of("i.due_on < ?", store.today()), by) : List.of();
    }

    private Sql narrowed(String columns, PledgeFilter filter, Actor by) {
        Sql sql = Sql.select(columns, PledgeRow.TABLES).and(DonorSight.of(by));
        if (!filter.words().isBlank()) {
            String like = new SearchWords(filter.words()).like();
            sql.and(Condition.of(
                    "(" + DonorLookup.name(by)
                            + " LIKE ? OR p.agreement LIKE ? OR p.grant_reference LIKE ? OR p.ref = ?)",
                    like,
                    like,
                    like,
                    filter.words().strip()));
        }
        if (filter.overdue()) {
            sql.and(
                            "p.status IN ?",
                            PledgeStatus.open().stream().map(Enum::name).toList())
                    .and(
                            "p.id IN (SELECT i.pledge_id FROM instalment i WHERE i.due_on < ? AND " + PledgeRow.UNPAID
                                    + ")",
                            store.today());
        }
        return sql.andIf(filter.donor().map(DonorRef::value), "d.ref = ?")
                .andIf(filter.purpose().map(Enum::name), "p.purpose = ?")
                .andIf(filter.status().map(Enum::name), "p.status = ?");
    }

    /** A reader who looks over all donors without keeping them gets no order by amounts or days (U-26). */
    private static String order(PageRequest wanted, Actor by) {
        String direction = wanted.ascending() ? ", " : " DESC, ";
        boolean measures = by.has(Right.PLEDGE_KEEP);
        return switch (wanted.sort()) {
            case "donor" -> "ORDER BY shown" + direction;
            case "pledged" -> "ORDER BY p.pledged_on" + direction;
            case "status" -> "ORDER BY p.status" + direction;
            case "due" -> measures ? "ORDER BY next_due IS NULL, next_due" + direction : "ORDER BY ";
            case "usd" -> measures ? "ORDER BY p.usd" + direction : "ORDER BY ";
            default -> "ORDER BY ";
        };
    }
}
