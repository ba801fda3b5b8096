package org.palermoassist.web.donors;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.palermoassist.donors.DonorRef;
import org.palermoassist.donors.PledgeFilter;
import org.palermoassist.donors.PledgePurpose;
import org.palermoassist.donors.PledgeStatus;
import org.palermoassist.shared.Refs;
import org.palermoassist.web.shared.Given;

/** Reads a filter of pledges from named values: the same names on the page, in the export and in the API. */
final class PledgeFilters {
    private PledgeFilters() {}

    /** What cannot be read is left out. */
    static PledgeFilter of(UnaryOperator<String> value) {
        return new PledgeFilter(
                value.apply("q"),
                Optional.of(value.apply("donor"))
                        .filter(ref -> ref.startsWith("B") && Refs.isOne(ref))
                        .map(DonorRef::new),
                Given.constant(PledgePurpose.class, value.apply("purpose")),
                Given.constant(PledgeStatus.class, value.apply("status")),
                value.apply("overdue").equals("yes"));
    }
}
