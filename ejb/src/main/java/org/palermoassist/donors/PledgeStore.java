package org.palermoassist.donors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.reference.DatedRate;
import org.palermoassist.reference.ExchangeRates;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Sql;

/** Loads pledges, locked until commit, and writes their parts. */
@ApplicationScoped
class PledgeStore {
    /** What is paid of an instalment, in the currency of the pledge, over rows {@code m} of receipt_move. */
    static final String PAID = "SUM(CASE WHEN m.kind = 'RETURNED' THEN -m.settled ELSE m.settled END)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ExchangeRates rates;

    @Inject
    private Clock clock;

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /**
     * The rate of a day.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link DonorsRule#RATE_IS_KNOWN}
     */
    DatedRate rate(String currency, LocalDate day) {
        Optional<DatedRate> found = rates.on(currency, day);
        DonorsRule.RATE_IS_KNOWN.require(found.isPresent(), currency, day);
        return found.orElseThrow();
    }

    void notAhead(LocalDate day) {
        DonorsRule.DAY_IS_NOT_AHEAD.require(!day.isAfter(today()), day);
    }

    void add(Pledge pledge) {
        em.persist(pledge);
        em.flush();
    }

    /**
     * A pledge that the actor knows of, locked until commit.
     *
     * @throws NotFound when there is none for this actor
     */
    Pledge seen(PledgeRef ref, Actor by) {
        return seen(List.of(ref), by).get(ref);
    }

    /** Several of them, locked in the order of their numbers, so that two receipts never wait for each other. */
    Map<PledgeRef, Pledge> seen(Collection<PledgeRef> refs, Actor by) {
        Map<PledgeRef, Pledge> found = new LinkedHashMap<>();
        refs.stream()
                .distinct()
                .map(ref -> Sql.select(
                                "p.id", "pledge p JOIN donor d ON d.id = p.donor_id WHERE p.ref = ?", ref.value())
                        .and(DonorSight.of(by))
                        .first(em, row -> row.number(0))
                        .orElseThrow(() -> new NotFound(ref)))
                .sorted(Comparator.naturalOrder())
                .map(id -> em.find(Pledge.class, id, LockModeType.PESSIMISTIC_WRITE))
                .forEach(pledge -> found.put(pledge.ref(), pledge));
        return found;
    }

    /** Writes instalments and links anew. */
    void parts(Pledge pledge, PledgeForm form) {
        em.flush();
        Sql.change(em, "DELETE FROM instalment WHERE pledge_id = ?", pledge.id());
        Sql.change(em, "DELETE FROM pledge_link WHERE pledge_id = ?", pledge.id());
        int number = 1;
        for (InstalmentPlan part : form.instalments()) {
            Sql.change(
                    em,
                    "INSERT INTO instalment (pledge_id, number, due_on, amount) VALUES (?, ?, ?, ?)",
                    pledge.id(),
                    number++,
                    part.dueOn(),
                    part.amount().amount());
        }
        form.records().stream()
                .distinct()
                .forEach(record -> Sql.change(
                        em, "INSERT INTO pledge_link (pledge_id, record_ref) VALUES (?, ?)", pledge.id(), record));
    }

    /** Whether nothing was ever laid on it. */
    boolean isUntouched(Pledge pledge) {
        return Sql.select("1", "receipt_move m WHERE m.pledge_id = ?", pledge.id())
                        .count(em)
                == 0;
    }

    /** What is paid of a pledge, in its currency. */
    Money paid(Pledge pledge) {
        em.flush();
        BigDecimal sum = Sql.select(PAID + ", 1", "receipt_move m WHERE m.pledge_id = ?", pledge.id())
                .first(em, row -> row.decimal(0))
                .flatMap(found -> found)
                .orElse(BigDecimal.ZERO);
        return Money.of(sum, pledge.amount().currency());
    }

    /** What is open of an instalment, in the currency of the pledge. */
    Optional<Money> open(Pledge pledge, int number) {
        return Sql.select(
                        "i.amount - COALESCE((SELECT " + PAID + " FROM receipt_move m WHERE m.pledge_id = i.pledge_id"
                                + " AND m.number = i.number), 0), 1",
                        "instalment i WHERE i.pledge_id = ? AND i.number = ?",
                        pledge.id(),
                        number)
                .first(
                        em,
                        row -> Money.of(
                                row.decimal(0).orElseThrow(), pledge.amount().currency()));
    }

    /** The last day on which something is due that is not paid. */
    Optional<LocalDate> lastUnpaidDue(Pledge pledge) {
        return Sql.select(
                        "i.due_on, 1",
                        "instalment i WHERE i.pledge_id = ? AND i.amount > COALESCE((SELECT " + PAID
                                + " FROM receipt_move m WHERE m.pledge_id = i.pledge_id AND m.number = i.number), 0)",
                        pledge.id())
                .tail("ORDER BY i.due_on DESC")
                .first(em, row -> row.date(0).orElseThrow());
    }

    /**
     * Insists that a private donor was checked, and that the check holds (D-6).
     *
     * @throws org.palermoassist.shared.RuleViolation {@link DonorsRule#PRIVATE_DONOR_IS_CHECKED}
     */
    void donorIsChecked(long donor) {
        Donor of = em.find(Donor.class, donor);
        boolean clear = !of.kind().isPrivate()
                || Sql.select("c.clear, c.valid_until", "donor_check c WHERE c.donor_id = ?", donor)
                        .tail("ORDER BY c.id DESC")
                        .first(
                                em,
                                row -> row.flag(0) && !row.date(1).orElseThrow().isBefore(today()))
                        .orElse(false);
        DonorsRule.PRIVATE_DONOR_IS_CHECKED.require(clear, of.ref());
    }
}
