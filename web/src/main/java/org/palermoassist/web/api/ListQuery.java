package org.palermoassist.web.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.palermoassist.shared.PageRequest;

/** The parameters that every list takes; a resource receives it as {@code @BeanParam}. */
public class ListQuery {
    private static final int MOST = 500;

    @QueryParam("page")
    @DefaultValue("0")
    private String page;

    @QueryParam("size")
    @DefaultValue("50")
    private String size;

    @QueryParam("sort")
    @DefaultValue("")
    private String sort;

    /**
     * What was asked for.
     *
     * @param sorts the names this list knows
     * @throws BadInput for anything else: no list of States is sorted by a measure (K-8)
     */
    public PageRequest request(Set<String> sorts) {
        boolean down = sort.startsWith("-");
        String name = down ? sort.substring(1) : sort;
        if (!name.isEmpty() && !sorts.contains(name)) {
            throw new BadInput("sort", sort);
        }
        return new PageRequest(number("page", page, 0, Integer.MAX_VALUE), number("size", size, 1, MOST), name, !down);
    }

    private static int number(String field, String text, int least, int most) {
        try {
            int value = Integer.parseInt(text);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new BadInput(field, text);
        }
        throw new BadInput(field, text);
    }
}
