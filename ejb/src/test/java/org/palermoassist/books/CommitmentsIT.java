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
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.books.Difference.Kind;
import org.palermoassist.donors.DonorRef;
import org.palermoassist.donors.Earmark;
import org.palermoassist.donors.FundMoney;
import org.palermoassist.donors.ReceiptRef;
import org.palermoassist.fund.Cost;
import org.palermoassist.fund.ObligationRef;
import org.palermoassist.fund.ObligationRequest;
import org.palermoassist.fund.Obligations;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.Refs;

/** Lists of commitments on the real schema, beside obligations that name references of their own. */
@ExtendWith(ArquillianExtension.class)
class CommitmentsIT {
    private static final Actor ANN = person("commitments-ann", Role.FINANCE_OFFICER);
    private static final Actor MANAGER = person("commitments-fund", Role.FUND_MANAGER);
    private static final String HEADING = "date,reference,text,amount,currency\n";

    @Resource
    private UserTransaction transaction;

    @Inject
    private Event<FundMoney> news;

    @Inject
    private Obligations obligations;

    @Inject
    private Commitments commitments;

    @Inject
    private Clock clock;

    @Test
    void the_newest_list_stands_for_the_books_and_is_compared_with_what_is_set_aside() throws Exception {
        String reference = "TR-" + Refs.next('H');
        ObligationRef trip = trip(reference, "2000.00");
        String other = "TR-" + Refs.next('H');
        take("2026-01-05," + reference + ",Travel,1900.00,USD\n2026-01-06," + other + ",Hotel,50.00,USD\n");
        assertThat(commitments.newest(MANAGER).orElseThrow().rows()).isEqualTo(2);
        assertThat(about(reference)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.AMOUNTS_DIFFER);
            assertThat(one.amount()).isEqualTo(usd("-100.00"));
            assertThat(one.obligations()).containsExactly(trip);
            assertThat(one.since()).isEqualTo(LocalDate.of(2026, 1, 5));
        });
        assertThat(about(other)).singleElement().satisfies(one -> assertThat(one.kind())
                .isEqualTo(Kind.BOOKS_ONLY));
        take("2026-01-05," + reference + ",Travel,2000.00,USD\n");
        assertThat(about(reference)).isEmpty();
        assertThat(about(other)).isEmpty();
    }

    @Test
    void a_list_is_taken_whole_or_not_at_all_and_once() {
        byte[] broken =
                bytes("2026-01-05,A,Travel,10.00,USD\nno day,B,Travel,10.00,USD\n2026-01-05,C,Less,-3.00,USD\n");
        assertThat(commitments.refused(broken, ANN))
                .extracting(StatementLine::verdict)
                .containsExactly(StatementLine.Verdict.NO_DATE, StatementLine.Verdict.NOTHING_KEPT);
        refused(BooksRule.COMMITMENTS_ARE_WHOLE, () -> commitments.take(broken, "broken.csv", ANN));
        byte[] good = bytes("2026-01-05,A-" + Refs.next('H') + ",Travel,10.00,USD\n");
        commitments.take(good, "good.csv", ANN);
        refused(BooksRule.FILE_IS_NEW, () -> commitments.take(good, "again.csv", ANN));
        assertThatThrownBy(() -> commitments.take(good, "good.csv", MANAGER)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> commitments.differences(person("donor", Role.DONOR_OFFICER)))
                .isInstanceOf(NotAllowed.class);
    }

    private void take(String rows) {
        commitments.take(bytes(rows), "open.csv", ANN);
    }

    private static byte[] bytes(String rows) {
        return (HEADING + rows).getBytes(StandardCharsets.UTF_8);
    }

    private List<CommitmentDifference> about(String reference) {
        return commitments.differences(MANAGER).stream()
                .filter(one -> one.reference().equals(reference))
                .toList();
    }

    /** Money that fits no other cost, and a trip that takes some of it. */
    private ObligationRef trip(String reference, String direct) throws Exception {
        String body = "BODY-" + Refs.next('H');
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        transaction.begin();
        news.fire(new FundMoney(
                FundMoney.Kind.RECEIVED,
                new ReceiptRef(Refs.next('Q')),
                Optional.of(new DonorRef(Refs.next('B'))),
                Optional.empty(),
                Earmark.parse("bodies=" + body),
                BigDecimal.ZERO,
                usd(direct),
                usd(direct),
                today,
                MANAGER));
        transaction.commit();
        TreeSet<String> none = new TreeSet<>();
        Cost cost = new Cost(none, new TreeSet<>(Collections.singleton(body)), none, false, today);
        return obligations.request(
                new ObligationRequest("A trip", "", reference, usd(direct), cost, Optional.empty()), MANAGER);
    }

    private static Actor person(String login, Role role) {
        return Actor.of(login, login, role, Optional.empty(), Optional.empty(), false);
    }

    private static Money usd(String amount) {
        return Money.of(new BigDecimal(amount), "USD");
    }
}
