package org.palermoassist.web.audit;

import java.util.Optional;
import java.util.function.Function;
import org.palermoassist.audit.AuditFilter;
import org.palermoassist.web.shared.Given;

/** The filter of the trail as it stands in an address. */
final class AuditFilters {
    private AuditFilters() {}

    /** The filter; what cannot be read is no filter. */
    static AuditFilter of(Function<String, Optional<String>> values) {
        return new AuditFilter(
                values.apply("ref"),
                values.apply("login"),
                values.apply("role"),
                values.apply("body"),
                values.apply("action"),
                values.apply("outcome").map("refused"::equals),
                values.apply("from").flatMap(Given::day),
                values.apply("to").flatMap(Given::day));
    }
}
