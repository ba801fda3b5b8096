package org.palermoassist.web.api;

import java.util.List;
import java.util.function.Function;
import org.palermoassist.shared.Page;

/**
 * What every list of the API answers.
 *
 * @param items the records of the page asked for
 * @param total all that match and that the reader may see
 */
public record ListAnswer<T>(List<T> items, long total) {
    /** The answer for a page. */
    public static <T> ListAnswer<T> of(Page<T> page) {
        return new ListAnswer<>(page.items(), page.total());
    }

    /** The answer for a page whose rows are shown in another shape. */
    public static <S, T> ListAnswer<T> of(Page<S> page, Function<S, T> shape) {
        return new ListAnswer<>(page.items().stream().map(shape).toList(), page.total());
    }
}
