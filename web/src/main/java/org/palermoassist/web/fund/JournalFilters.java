package org.palermoassist.web.fund;

import java.util.function.UnaryOperator;
import org.palermoassist.fund.AccountKind;
import org.palermoassist.fund.Act;
import org.palermoassist.fund.JournalFilter;
import org.palermoassist.fund.PoolRef;
import org.palermoassist.fund.PostingRef;
import org.palermoassist.web.shared.Given;

/** The filter of the journal as it stands in an address. */
final class JournalFilters {
    private JournalFilters() {}

    /** The filter; what cannot be read is no filter. */
    static JournalFilter of(UnaryOperator<String> values) {
        return new JournalFilter(
                Given.text(values.apply("posting")).map(PostingRef::new),
                Given.text(values.apply("pool")).map(PoolRef::new),
                Given.constant(AccountKind.class, values.apply("kind")),
                Given.constant(Act.class, values.apply("act")),
                Given.text(values.apply("record")),
                Given.text(values.apply("external")),
                Given.day(values.apply("from")),
                Given.day(values.apply("until")));
    }
}
