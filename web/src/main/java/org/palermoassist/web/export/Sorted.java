package org.palermoassist.web.export;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;

/** The order that the address of a list asks for: the name of a column, with a minus before it from the highest to the lowest. */
public final class Sorted {
    private static final String DOWN = "-";

    private Sorted() {}

    /**
     * All rows of a list in that order.
     *
     * @param usual order where none is asked for; may be empty
     * @param list answers for a page, such as a service's method
     */
    public static <T> Stream<T> rows(
            Map<String, String> parameters, String usual, Function<PageRequest, Page<T>> list) {
        String sort = parameters.getOrDefault("sort", usual);
        boolean down = sort.startsWith(DOWN);
        return Page.all(down ? sort.substring(DOWN.length()) : sort, !down, list);
    }
}
