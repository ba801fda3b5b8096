package org.palermoassist.web.needs;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.palermoassist.needs.NeedFilter;
import org.palermoassist.needs.NeedStatus;
import org.palermoassist.needs.NeedUrgency;
import org.palermoassist.web.api.BadInput;

/** Reads a filter of needs from named values: the same names on the page, in the export and in the API. */
final class NeedFilters {
    /** In the place of a status: stated and not met. */
    static final String STATED = "STATED";

    private final Function<String, List<String>> values;

    private NeedFilters(Function<String, List<String>> values) {
        this.values = values;
    }

    /**
     * The filter.
     *
     * @param values all values of a name, without blank ones
     * @throws BadInput for a value that cannot be read
     */
    static NeedFilter of(Function<String, List<String>> values) {
        NeedFilters given = new NeedFilters(values);
        return new NeedFilter(
                given.first("q").orElse(""),
                given.all("state"),
                given.first("region"),
                given.first("instrument"),
                given.all("provision"),
                given.first("area"),
                given.first("assistance"),
                given.first("crime"),
                given.statuses(),
                given.first("urgency").map(text -> constant("urgency", NeedUrgency.class, text)),
                given.day("statedFrom"),
                given.day("statedTo"),
                given.yesNo("answered"),
                given.yesNo("stale").orElse(false));
    }

    private Optional<String> first(String name) {
        return values.apply(name).stream().findFirst();
    }

    private List<String> all(String name) {
        List<String> all = new ArrayList<>();
        values.apply(name).forEach(value -> all.addAll(List.of(value.split(","))));
        return all;
    }

    private List<NeedStatus> statuses() {
        List<NeedStatus> statuses = new ArrayList<>();
        for (String text : all("status")) {
            if (text.equalsIgnoreCase(STATED)) {
                statuses.addAll(NeedStatus.stated());
            } else {
                statuses.add(constant("status", NeedStatus.class, text));
            }
        }
        return statuses;
    }

    private Optional<Boolean> yesNo(String name) {
        return first(name).map(text -> switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new BadInput(name, text);
        });
    }

    private Optional<LocalDate> day(String name) {
        Optional<String> text = first(name);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException unreadable) {
            throw new BadInput(name, text.orElse(""));
        }
    }

    private static <E extends Enum<E>> E constant(String name, Class<E> type, String text) {
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new BadInput(name, text);
        }
    }
}
