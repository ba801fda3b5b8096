package org.palermoassist.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermoassist.shared.Refusals.refused;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.books.Difference.Kind;
import org.palermoassist.books.Reconciliations.BooksSay;
import org.palermoassist.books.StatementLine.Verdict;
import org.palermoassist.donors.DonorRef;
import org.palermoassist.donors.Earmark;
import org.palermoassist.donors.FundMoney;
import org.palermoassist.donors.ReceiptRef;
import org.palermoassist.fund.BankMovement;
import org.palermoassist.fund.BankMovements;
import org.palermoassist.fund.FundReversals;
import org.palermoassist.fund.MonthCloses;
import org.palermoassist.fund.PostingRef;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Refs;

/** Books and ledger on the real schema. Months lie long before what other tests post. */
@ExtendWith(ArquillianExtension.class)
class BooksIT {
    private static final YearMonth MARCH = YearMonth.of(2001, 3);
    private static final Actor ANN = person("books-ann", Role.FINANCE_OFFICER);
    private static final Actor BOB = person("books-bob", Role.FINANCE_OFFICER);
    private static final Actor MANAGER = person("books-fund", Role.FUND_MANAGER);
    private static final Actor AUDITOR = person("books-aud", Role.AUDITOR);
    private static final String HEADING = "date;reference;text;amount;currency\n";

    @Resource
    private UserTransaction transaction;

    @Inject
    private Event<FundMoney> news;

    @Inject
    private Statements statements;

    @Inject
    private Matches matches;

    @Inject
    private Differences differences;

    @Inject
    private Reconciliations reconciliations;

    @Inject
    private BankMovements movements;

    @Inject
    private FundReversals reversals;

    @Inject
    private MonthGuard guard;

    private static Actor person(String login, Role role) {
        return Actor.of(login, login, role, Optional.empty(), Optional.empty(), false);
    }

    private static Money usd(String amount) {
        return Money.of(new BigDecimal(amount), "USD");
    }

    private static byte[] file(String... rows) {
        return (HEADING + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A contribution comes in on a day; its posting. */
    private PostingRef receive(LocalDate on, String reference, String amount) throws Exception {
        transaction.begin();
        try {
            news.fire(new FundMoney(
                    FundMoney.Kind.RECEIVED,
                    new ReceiptRef(Refs.next('Q')),
                    Optional.of(new DonorRef(Refs.next('B'))),
                    Optional.empty(),
                    Earmark.parse("bodies=BOOKS-IT"), // fits no cost of any other test
                    BigDecimal.TEN,
                    usd(amount),
                    usd(amount),
                    on,
                    reference,
                    MANAGER));
            transaction.commit();
        } catch (RuntimeException failed) {
            transaction.rollback();
            throw failed;
        }
        List<BankMovement> all = movements.between(on, on, MANAGER);
        return all.get(all.size() - 1).posting();
    }

    private List<Difference> open(YearMonth month) {
        return differences.list(Optional.of(month.atEndOfMonth()), AUDITOR);
    }

    private static Set<EntryKey> keys(Difference one) {
        return Arrays.stream(one.keys().split(" ")).map(EntryKey::new).collect(Collectors.toSet());
    }

    @Test
    void a_month_is_matched_explained_prepared_by_one_person_and_signed_by_another() throws Exception {
        receive(MARCH.atDay(5), "GR-1", "1130.00");
        receive(MARCH.atDay(20), "", "50.00");
        receive(MARCH.atDay(31), "INT-3", "7.00");
        statements.take(
                file(
                        "2001-03-05;gr-1;Contribution;1000,00;USD",
                        "2001-03-06;GR-1;Contribution;130,00;USD",
                        "2001-03-22;;Transfer;50,00;USD",
                        "2001-03-28;FEE-9;Bank fee;-12,50;USD",
                        "2001-03-31;INT-3;Interest;6,00;USD"),
                "march.csv",
                ANN);
        assertThat(open(MARCH))
                .extracting(Difference::kind)
                .containsExactlyInAnyOrder(Kind.BOOKS_ONLY, Kind.LEDGER_ONLY, Kind.BOOKS_ONLY, Kind.AMOUNTS_DIFFER);
        Money opening = movements.balance(MARCH.atDay(1).minusDays(1), ANN);
        BooksSay say = new BooksSay(opening, opening.plus(usd("1173.50")), "");
        refused(BooksRule.DIFFERENCES_ARE_EXPLAINED, () -> reconciliations.prepare(MARCH, say, ANN));
        settle();
        BooksSay wrong = new BooksSay(opening, opening.plus(usd("1173.51")), "");
        refused(BooksRule.BOOKS_ADD_UP, () -> reconciliations.prepare(MARCH, wrong, ANN));
        refused(BooksRule.MONTHS_IN_ORDER, () -> reconciliations.prepare(MARCH.plusMonths(1), say, ANN));
        reconciliations.prepare(MARCH, say, ANN);
        Money balance = movements.balance(MARCH.atEndOfMonth(), ANN);
        refused(BooksRule.MONTH_IS_RECONCILED, () -> guard.guard(new MonthCloses(MARCH, balance, MANAGER)));
        refused(BooksRule.SIGNER_IS_NOT_PREPARER, () -> reconciliations.sign(MARCH, ANN));
        reconciliations.sign(MARCH, MANAGER);
        refused(BooksRule.SIGNED_ONCE, () -> reconciliations.sign(MARCH, BOB));
        guard.guard(new MonthCloses(MARCH, balance, MANAGER));
        isKept(opening);
        changesAfterwards(balance);
    }

    /** The proposal is confirmed, the others are explained. */
    private void settle() {
        Proposal proposal = differences.proposals(ANN).stream()
                .filter(one -> one.row().amount().equals(usd("50")))
                .findFirst()
                .orElseThrow();
        refused(BooksRule.SUMS_AGREE, () -> matches.match(List.of(proposal.row().key()), ANN));
        matches.match(List.of(proposal.row().key(), proposal.posting().key()), ANN);
        refused(
                BooksRule.MATCHED_ONCE,
                () -> matches.match(
                        List.of(proposal.row().key(), proposal.posting().key()), ANN));
        refused(BooksRule.REASON_GIVEN, () -> matches.explain(keys(open(MARCH).get(0)), " ", ANN));
        open(MARCH).forEach(one -> matches.explain(keys(one), "Asked the bank: " + one.kind(), BOB));
    }

    private void isKept(Money opening) {
        Reconciliation signed = reconciliations.signed(MARCH, AUDITOR);
        assertThat(signed.preparedBy()).isEqualTo("books-ann");
        assertThat(signed.signedBy()).isEqualTo("books-fund");
        assertThat(signed.figures().ledgerClosing()).isEqualTo(opening.plus(usd("1187")));
        assertThat(signed.figures().difference()).isEqualTo(usd("-13.50"));
        assertThat(signed.figures().brought().isZero()).isTrue();
        assertThat(signed.differences())
                .extracting(Reconciliation.Line::reason)
                .containsExactly("Asked the bank: BOOKS_ONLY", "Asked the bank: AMOUNTS_DIFFER");
        assertThat(reconciliations.desk(MARCH, AUDITOR).stands()).isTrue();
    }

    /** What is posted into a signed month undoes it; the next month goes on where it ended. */
    private void changesAfterwards(Money balance) throws Exception {
        receive(MARCH.atDay(30), "", "2.00");
        assertThat(reconciliations.desk(MARCH, AUDITOR).stands()).isFalse();
        refused(
                BooksRule.MONTH_IS_RECONCILED,
                () -> guard.guard(new MonthCloses(MARCH, balance.plus(usd("2")), MANAGER)));
        YearMonth april = MARCH.plusMonths(1);
        byte[] file = file("2001-03-30;;Too late;2,00;USD", "2001-04-02;FEE-9;Fee given back;12,50;USD");
        assertThat(statements.preview(file, BOB).lines())
                .extracting(StatementLine::verdict)
                .containsExactly(Verdict.MONTH_IS_SIGNED, Verdict.TAKEN);
        statements.take(file, "april.csv", BOB);
        EntryKey fee = open(MARCH).get(0).rows().get(0).key();
        EntryKey back = open(april).stream()
                .flatMap(one -> one.rows().stream())
                .filter(row -> row.amount().equals(usd("12.50")))
                .findFirst()
                .orElseThrow()
                .key();
        matches.match(List.of(fee, back), BOB);
        assertThat(open(MARCH)).extracting(Difference::kind).contains(Kind.LATER);
        open(april).stream()
                .filter(one -> !one.isExplained())
                .forEach(one -> matches.explain(keys(one), "Comes in May", BOB));
        Money closed = reconciliations.signed(MARCH, AUDITOR).figures().booksClosing();
        BooksSay other = new BooksSay(closed.plus(usd("1")), closed.plus(usd("13.50")), "");
        refused(BooksRule.OPENING_CONTINUES, () -> reconciliations.prepare(april, other, BOB));
        reconciliations.prepare(april, new BooksSay(closed, closed.plus(usd("12.50")), ""), BOB);
        receive(MARCH.minusYears(1).atDay(1), "", "4.00");
        refused(BooksRule.FIGURES_STAND, () -> reconciliations.sign(april, ANN));
        refused(
                BooksRule.DIFFERENCES_TELL_ALL,
                () -> reconciliations.prepare(april, new BooksSay(closed, closed.plus(usd("12.50")), ""), BOB));
    }

    @Test
    void FILE_IS_NEW_the_same_file_is_taken_in_once_and_files_that_overlap_bring_a_row_once() {
        byte[] first = file("2001-07-01;O-1;One;1,00;USD", "2001-07-01;O-1;One;1,00;USD", "2001-07-02;O-2;Two;x;USD");
        StatementPreview seen = statements.preview(first, ANN);
        assertThat(seen.taken()).hasSize(2);
        assertThat(seen.refused()).extracting(StatementLine::verdict).containsExactly(Verdict.NO_AMOUNT);
        StatementCode code = statements.take(first, "july.csv", ANN);
        assertThat(statements.row(code, AUDITOR).refused()).isOne();
        assertThat(statements
                        .rows(code, Optional.empty(), PageRequest.of(0, 25), AUDITOR)
                        .total())
                .isEqualTo(2);
        assertThat(statements.preview(first, BOB).before()).isPresent();
        refused(BooksRule.FILE_IS_NEW, () -> statements.take(first, "again.csv", BOB));
        byte[] wider = file(
                "2001-07-01;O-1;One;1,00;USD",
                "2001-07-01;O-1;One;1,00;USD",
                "2001-07-01;O-1;One;1,00;USD",
                "2001-07-02;O-2;Two;2,00;USD");
        assertThat(statements.preview(wider, ANN).lines())
                .extracting(StatementLine::verdict)
                .containsExactly(Verdict.KNOWN, Verdict.KNOWN, Verdict.TAKEN, Verdict.TAKEN);
        statements.take(wider, "wider.csv", ANN);
        refused(
                BooksRule.FILE_HAS_NEW_ROWS,
                () -> statements.take(file("2001-07-02;O-2;Two;2,00;USD"), "known.csv", ANN));
        assertThat(statements.preview(file("2999-01-01;;Far;1,00;USD"), ANN).lines())
                .extracting(StatementLine::verdict)
                .containsExactly(Verdict.DAY_TO_COME);
    }

    @Test
    void a_reversal_settles_itself_and_a_match_is_taken_apart_with_a_reason() throws Exception {
        LocalDate day = LocalDate.of(2001, 9, 3);
        PostingRef wrong = receive(day, "", "3.21");
        PostingRef right = receive(day, "P-77", "9.87");
        StatementCode code = statements.take(file("2001-09-03;P-77;Paid in;9,87;USD"), "september.csv", ANN);
        EntryKey row = EntryKey.of(code, 2);
        assertThat(matches.partners(Set.of(row), AUDITOR).get(row)).containsExactly(EntryKey.of(right));
        reversals.reverse(wrong, "Typed twice", MANAGER);
        assertThat(matches.matchCertain(ANN)).isPositive();
        assertThat(open(YearMonth.from(day)).stream()
                        .filter(one -> one.amount().equals(usd("-3.21")))
                        .map(Difference::kind))
                .containsExactly(Kind.LATER);
        refused(BooksRule.REASON_GIVEN, () -> matches.part(row, "", ANN));
        matches.part(row, "Another payment", ANN);
        assertThat(matches.partners(Set.of(row), AUDITOR)).isEmpty();
        matches.match(List.of(row, EntryKey.of(right)), ANN);
        assertThat(matches.partners(Set.of(EntryKey.of(right)), AUDITOR)).containsKey(EntryKey.of(right));
    }

    @Test
    void only_finance_officers_keep_the_books_and_nobody_else_sees_them() {
        Actor donor = person("books-donor", Role.DONOR_OFFICER);
        byte[] file = file("2001-10-01;;x;1,00;USD");
        for (Actor other : List.of(MANAGER, AUDITOR, donor)) {
            assertThatThrownBy(() -> statements.preview(file, other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> statements.take(file, "x.csv", other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> matches.explain(List.of(), "x", other)).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> reconciliations.sign(MARCH, AUDITOR)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> differences.list(Optional.empty(), donor)).isInstanceOf(NotAllowed.class);
    }
}
