package org.palermoassist.books;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.fund.BankMovements;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.UseCase;

/** Months of the official books and of the ledger side by side: prepared by one person, signed by another (U-21). */
@UseCase
public class Reconciliations {
    private static final int LONGEST = 500;

    @Inject
    private BooksStore store;

    @Inject
    private ReconciliationStore kept;

    @Inject
    private BankMovements movements;

    @Inject
    private AuditTrail audit;

    @Inject
    private MonthGuard guard;

    /**
     * What the books say of a month.
     *
     * @param opening balance at its beginning
     * @param closing balance at its end
     * @param broughtReason why books and ledger did not open the first month with the same; may be empty otherwise
     */
    public record BooksSay(Money opening, Money closing, String broughtReason) {}

    /** Whether a month of the ledger is closed only when its reconciliation is signed. */
    public boolean isRequired(Actor by) {
        by.mustHave(Right.FUND_READ);
        return guard.isRequired();
    }

    /** All that were prepared, the latest first, without their differences. */
    public List<Reconciliation> list(Actor by) {
        by.mustHave(Right.FUND_READ);
        return kept.all();
    }

    /** The month whose turn it is; empty while no file was taken in. */
    public Optional<YearMonth> next(Actor by) {
        by.mustHave(Right.FUND_READ);
        return store.signed().map(month -> month.plusMonths(1)).or(() -> store.start()
                .map(YearMonth::from));
    }

    /**
     * A month as it stands.
     *
     * @throws NotFound for a month before the first row of the books
     */
    public MonthDesk desk(YearMonth month, Actor by) {
        by.mustHave(Right.FUND_READ);
        boolean begun = store.start()
                .filter(first -> !month.isBefore(YearMonth.from(first)))
                .isPresent();
        if (!begun) {
            throw new NotFound(month);
        }
        BooksState state = store.state(by);
        Optional<Money> before = closedWith(month);
        Optional<Reconciliation> last = kept.last(month).map(ReconciliationStore.Kept::reconciliation);
        Money opening = before.or(() -> last.map(one -> one.figures().booksOpening()))
                .orElseGet(() -> movements.balance(eve(month), by));
        MonthFigures figures = figures(month, state, opening, by);
        boolean next = next(by).filter(turn -> !month.isAfter(turn)).isPresent() && isOver(month);
        return new MonthDesk(
                month,
                figures,
                state.differences(month.atEndOfMonth()),
                before.isEmpty(),
                next,
                last,
                last.filter(one -> stands(one, figures)).isPresent());
    }

    /** What a month was prepared and signed as, for paper. */
    public Reconciliation signed(YearMonth month, Actor by) {
        by.mustHave(Right.FUND_READ);
        return kept.signed(month).orElseThrow(() -> new NotFound(month)).reconciliation();
    }

    /**
     * Prepares a month: matches what is certain, and writes down balances and differences.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link BooksRule#MONTHS_IN_ORDER}, {@link BooksRule#OPENING_CONTINUES}, {@link
     *     BooksRule#BOOKS_ADD_UP}, {@link BooksRule#DIFFERENCES_ARE_EXPLAINED}, {@link BooksRule#DIFFERENCES_TELL_ALL}
     */
    public void prepare(YearMonth month, BooksSay say, Actor by) {
        by.mustHave(Right.BOOKS_KEEP);
        store.keep();
        YearMonth turn = next(by).orElseThrow(() -> new NotFound(month));
        BooksRule.MONTHS_IN_ORDER.require(!month.isAfter(turn) && isOver(month), month, turn);
        store.matchCertain(by);
        BooksState state = store.state(by);
        Optional<Money> before = closedWith(month);
        before.ifPresent(
                closed -> BooksRule.OPENING_CONTINUES.require(closed.equals(say.opening()), say.opening(), closed));
        MonthFigures figures = figures(month, state, say.opening(), by);
        BooksRule.BOOKS_ADD_UP.require(
                figures.booksClosing().equals(say.closing()), figures.booksClosing(), say.closing());
        List<Difference> differences = state.differences(month.atEndOfMonth());
        long unexplained =
                differences.stream().filter(one -> !one.isExplained()).count();
        BooksRule.DIFFERENCES_ARE_EXPLAINED.require(unexplained == 0, unexplained);
        String reason = brought(month, figures, say.broughtReason().strip());
        kept.add(month, figures, reason, differences, by);
        audit.record(by, "books.prepare", month, figures.booksClosing(), figures.ledgerClosing());
    }

    /** What stems from before the first month is explained once, and is the same ever after. */
    private String brought(YearMonth month, MonthFigures figures, String reason) {
        Optional<Reconciliation> before =
                kept.signed(month.minusMonths(1)).map(ReconciliationStore.Kept::reconciliation);
        if (before.isEmpty()) {
            boolean said = figures.brought().isZero() || !reason.isEmpty();
            BooksRule.REASON_GIVEN.require(said && reason.length() <= LONGEST, LONGEST);
            return figures.brought().isZero() ? "" : reason;
        }
        Money was = before.get().figures().brought();
        BooksRule.DIFFERENCES_TELL_ALL.require(figures.brought().equals(was), figures.brought(), was);
        return before.get().broughtReason();
    }

    /**
     * Signs what another person prepared.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link BooksRule#SIGNER_IS_NOT_PREPARER}, {@link BooksRule#SIGNED_ONCE}, {@link
     *     BooksRule#FIGURES_STAND}
     */
    public void sign(YearMonth month, Actor by) {
        by.mustHave(Right.BOOKS_SIGN);
        store.keep();
        ReconciliationStore.Kept last = kept.last(month).orElseThrow(() -> new NotFound(month));
        Reconciliation prepared = last.reconciliation();
        BooksRule.SIGNED_ONCE.require(!prepared.isSigned(), month);
        BooksRule.SIGNER_IS_NOT_PREPARER.require(!prepared.preparedBy().equals(by.login()), month);
        BooksState state = store.state(by);
        MonthFigures now = figures(month, state, prepared.figures().booksOpening(), by);
        boolean explained = state.differences(month.atEndOfMonth()).stream().allMatch(Difference::isExplained);
        BooksRule.FIGURES_STAND.require(stands(prepared, now) && explained, month);
        kept.sign(last.number(), by);
        audit.record(by, "books.sign", month, now.booksClosing(), now.ledgerClosing(), prepared.preparedBy());
    }

    private static boolean stands(Reconciliation prepared, MonthFigures now) {
        return prepared.figures().equals(now);
    }

    private MonthFigures figures(YearMonth month, BooksState state, Money opening, Actor by) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        Money before = movements.balance(eve(month), by);
        Money after = movements.balance(last, by);
        return new MonthFigures(
                opening,
                state.booked(first, last),
                before,
                after.minus(before),
                after,
                state.differences(last).stream().map(Difference::amount).reduce(Money.zero("USD"), Money::plus));
    }

    private Optional<Money> closedWith(YearMonth month) {
        return kept.signed(month.minusMonths(1))
                .map(one -> one.reconciliation().figures().booksClosing());
    }

    private static LocalDate eve(YearMonth month) {
        return month.atDay(1).minusDays(1);
    }

    private boolean isOver(YearMonth month) {
        return month.atEndOfMonth().isBefore(store.today());
    }
}
