package org.palermoassist.web.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.palermoassist.reference.ReferenceBook;
import org.palermoassist.reference.StateFilter;
import org.palermoassist.reference.StateList;
import org.palermoassist.reference.UnGroup;

/** The one list of States behind page, export and API, in the reader's alphabet. */
final class StateQuery {
    private StateQuery() {}

    /**
     * The rows.
     *
     * @param parameter value of a parameter by name, empty when it is not given
     */
    static List<StateRow> rows(ReferenceBook book, UnaryOperator<String> parameter, LocalDate today, String language) {
        StateFilter filter = new StateFilter(
                parameter.apply("q"),
                constant(UnGroup.values(), parameter.apply("group")),
                Optional.of(parameter.apply("region")).filter(code -> !code.isEmpty()),
                constant(StateList.values(), parameter.apply("list")),
                today);
        return book.states().list(filter, language).stream()
                .map(state -> StateRow.of(state, book, today, language))
                .toList();
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }
}
