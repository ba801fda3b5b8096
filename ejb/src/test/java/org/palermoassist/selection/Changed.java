package org.palermoassist.selection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Nominations of the examples that differ in one thing. */
final class Changed {
    private Changed() {}

    static UnaryOperator<Candidate> gender(String gender) {
        return c -> copy(
                c, c.order(), c.completeAt(), Optional.of(gender), c.estimate().map(m -> m.amount()
                        .toPlainString()));
    }

    static UnaryOperator<Candidate> order(int order) {
        return c -> copy(c, order, c.completeAt(), c.gender(), c.estimate().map(m -> m.amount()
                .toPlainString()));
    }

    static UnaryOperator<Candidate> complete(String at) {
        Optional<Instant> when = at.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(at));
        return c -> copy(
                c, c.order(), when, c.gender(), c.estimate().map(m -> m.amount().toPlainString()));
    }

    static UnaryOperator<Candidate> cost(String usd) {
        return c ->
                copy(c, c.order(), c.completeAt(), c.gender(), Optional.of(usd).filter(text -> !text.isEmpty()));
    }

    static UnaryOperator<Candidate> both(UnaryOperator<Candidate> one, UnaryOperator<Candidate> other) {
        return c -> other.apply(one.apply(c));
    }

    private static Candidate copy(
            Candidate c, int order, Optional<Instant> complete, Optional<String> gender, Optional<String> cost) {
        return new Candidate(
                c.ref(),
                c.state(),
                order,
                c.receivedAt(),
                complete,
                gender,
                c.home(),
                c.government(),
                c.statement(),
                c.claimDays(),
                c.blocked(),
                c.meetings(),
                c.expertIn(),
                c.presenter(),
                c.marks(),
                cost.map(SelectionWorld::usd));
    }

    /** Refused in one way: government, statement, home, expertise, claim or blocked. */
    static UnaryOperator<Candidate> without(String what) {
        return c -> new Candidate(
                c.ref(),
                c.state(),
                c.order(),
                c.receivedAt(),
                c.completeAt(),
                c.gender(),
                what.equals("home") ? "AT" : c.home(),
                !what.equals("government"),
                !what.equals("statement"),
                what.equals("claim") ? 31 : 30,
                what.equals("blocked"),
                c.meetings(),
                what.equals("expertise") ? SelectionWorld.set() : c.expertIn(),
                what.equals("presenter"),
                c.marks(),
                c.estimate());
    }

    static UnaryOperator<Candidate> marks(Integer... marks) {
        return c -> new Candidate(
                c.ref(),
                c.state(),
                c.order(),
                c.receivedAt(),
                c.completeAt(),
                c.gender(),
                c.home(),
                c.government(),
                c.statement(),
                c.claimDays(),
                c.blocked(),
                c.meetings(),
                c.expertIn(),
                c.presenter(),
                List.of(marks),
                c.estimate());
    }
}
