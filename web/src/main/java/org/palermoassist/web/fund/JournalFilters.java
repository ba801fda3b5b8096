package org.palermoassist.web.fund;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.palermoassist.fund.AccountKind;
import org.palermoassist.fund.Act;
import org.palermoassist.fund.JournalFilter;
import org.palermoassist.fund.PoolRef;
import org.palermoassist.fund.PostingRef;

/** The filter of the journal as it stands in an address. */
final class JournalFilters {
    private JournalFilters() {}

    /** The filter; what cannot be read is no filter. */
    static JournalFilter of(UnaryOperator<String> values) {
        return new JournalFilter(
                text(values, "posting").map(PostingRef::new),
                text(values, "pool").map(PoolRef::new),
                FundFields.named(AccountKind.class, values.apply("kind")),
                FundFields.named(Act.class, values.apply("act")),
                text(values, "record"),
                text(values, "external"),
                FundFields.day(values.apply("from"), LocalDate::parse),
                FundFields.day(values.apply("until"), LocalDate::parse));
    }

    private static Optional<String> text(UnaryOperator<String> values, String name) {
        return Optional.of(values.apply(name).strip()).filter(value -> !value.isEmpty());
    }
}
