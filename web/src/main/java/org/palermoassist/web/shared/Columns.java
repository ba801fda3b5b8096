package org.palermoassist.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which columns of a list the reader hides. They stand in the address, {@code hide=urgency,stated}, so that a list is shared,
 * kept as a bookmark and exported with the columns it shows. The first column, which names the record, always stays.
 */
@Named
@RequestScoped
public class Columns {
    static final String HIDE = "hide";

    @Inject
    private Address address;

    /**
     * A column that can be hidden.
     *
     * @param name in the address
     * @param hidden whether it is
     * @param href this page with the column hidden, or shown again
     */
    public record Column(String name, boolean hidden, String href) {}

    /** The columns after the first one, by their names in order, joined by commas. */
    public List<Column> of(String names) {
        List<String> all = split(names);
        Set<String> hidden = hidden(address.get(HIDE));
        return all.stream()
                .map(name -> new Column(name, hidden.contains(name), toggled(all, hidden, name)))
                .toList();
    }

    private String toggled(List<String> all, Set<String> hidden, String name) {
        Set<String> next = new LinkedHashSet<>(all);
        next.retainAll(hidden);
        if (!next.remove(name)) {
            next.add(name);
        }
        return next.isEmpty() ? address.without(HIDE) : address.with(HIDE, String.join(",", next));
    }

    /** Classes of the table that leave the hidden columns out, such as {@code hide-5 hide-6}. */
    public String classes(String names) {
        List<String> all = split(names);
        Set<String> hidden = hidden(address.get(HIDE));
        return IntStream.range(0, all.size())
                .filter(at -> hidden.contains(all.get(at)))
                .mapToObj(at -> "hide-" + (at + 2))
                .collect(Collectors.joining(" "));
    }

    /** Names of hidden columns from the value in the address. */
    public static Set<String> hidden(String value) {
        return new LinkedHashSet<>(split(value == null ? "" : value));
    }

    private static List<String> split(String names) {
        return new ArrayList<>(Arrays.stream(names.split(","))
                .filter(name -> name.matches("[A-Za-z]{1,30}"))
                .toList());
    }
}
