package org.palermoassist.web.books;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.palermoassist.books.Difference;
import org.palermoassist.web.shared.Given;

/** The filter of differences as it stands in an address; what cannot be read is no filter. */
final class DifferenceFilters {
    private DifferenceFilters() {}

    static Optional<LocalDate> until(UnaryOperator<String> values) {
        return Given.day(values.apply("until"));
    }

    static List<Difference> of(UnaryOperator<String> values, List<Difference> all) {
        Optional<Difference.Kind> kind = Arrays.stream(Difference.Kind.values())
                .filter(one -> one.name().equals(values.apply("kind")))
                .findFirst();
        String explained = values.apply("explained");
        String older = values.apply("older");
        long days = older.matches("\\d{1,5}") ? Long.parseLong(older) : -1;
        return all.stream()
                .filter(one -> kind.isEmpty() || one.kind() == kind.get())
                .filter(one -> explained.isEmpty() || one.isExplained() == explained.equals("yes"))
                .filter(one -> one.days() > days)
                .toList();
    }
}
