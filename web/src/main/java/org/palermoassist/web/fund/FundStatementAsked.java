package org.palermoassist.web.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import org.palermoassist.fund.FundStatement;
import org.palermoassist.fund.FundStatements;
import org.palermoassist.security.Actor;
import org.palermoassist.web.shared.Given;

/** The statement of the fund that an address asks for: this year until today, unless it says otherwise. */
@ApplicationScoped
class FundStatementAsked {
    @Inject
    private FundStatements statements;

    @Inject
    private Clock clock;

    /** @throws org.palermoassist.shared.RuleViolation when it does not balance: then nothing is issued */
    FundStatement of(UnaryOperator<String> values, Actor by) {
        LocalDate until = until(values);
        LocalDate from = Given.day(values.apply("from"))
                .filter(day -> !day.isAfter(until))
                .orElse(until.withDayOfYear(1));
        return statements.statement(from, until, by);
    }

    private LocalDate until(UnaryOperator<String> values) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Given.day(values.apply("until")).orElse(today);
    }
}
