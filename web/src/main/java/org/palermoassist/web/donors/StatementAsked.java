package org.palermoassist.web.donors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.palermoassist.donors.DonorRef;
import org.palermoassist.donors.DonorStatement;
import org.palermoassist.donors.Donors;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.NotFound;
import org.palermoassist.web.shared.Given;

/** Reads for whom, for which period and in which currency a statement is asked: the same names on the page and in the files. */
@ApplicationScoped
public class StatementAsked {
    @Inject
    private Donors donors;

    @Inject
    private Clock clock;

    /** What was read. */
    record Read(DonorRef donor, DonorStatement.Asked asked) {}

    /** Without a period: the donor's financial year so far. Without a donor: the reader's own. Without a currency: USD. */
    Read of(UnaryOperator<String> value, Actor by) {
        DonorRef donor = Optional.of(value.apply("donor"))
                .filter(ref -> !ref.isEmpty())
                .map(DonorRef::new)
                .or(() -> donors.own(by).map(own -> own.ref()))
                .orElseThrow(() -> new NotFound(""));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        String year = donors.details(donor, by).form().financialYear();
        LocalDate begin = MonthDay.parse("--" + year).atYear(today.getYear());
        LocalDate usual = begin.isAfter(today) ? begin.minusYears(1) : begin;
        String currency = value.apply("currency");
        return new Read(
                donor,
                new DonorStatement.Asked(
                        Given.day(value.apply("from")).orElse(usual),
                        Given.day(value.apply("until")).orElse(today),
                        currency.matches("[A-Z]{3}") ? currency : "USD"));
    }
}
