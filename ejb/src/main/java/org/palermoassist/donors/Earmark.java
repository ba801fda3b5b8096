package org.palermoassist.donors;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A donor's limits on the use of money (F-1); an empty set is no limit of that kind. Never a State, never a person.
 *
 * @param regions codes of regional groups or M49 regions
 * @param bodies codes of meetings or bodies
 * @param provisions codes such as {@code UNTOC-18}
 * @param ldcOnly for least developed countries alone
 * @param from first day of use
 * @param until last day of use
 */
public record Earmark(
        SortedSet<String> regions,
        SortedSet<String> bodies,
        SortedSet<String> provisions,
        boolean ldcOnly,
        Optional<LocalDate> from,
        Optional<LocalDate> until)
        implements Serializable {
    /** No limit. */
    public static final Earmark NONE = new Earmark(
            Collections.emptySortedSet(),
            Collections.emptySortedSet(),
            Collections.emptySortedSet(),
            false,
            Optional.empty(),
            Optional.empty());

    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9._/-]{0,59}";

    /** Keeps copies, and refuses what cannot be a code, or a period that ends before it begins. */
    public Earmark {
        regions = codes(regions);
        bodies = codes(bodies);
        provisions = codes(provisions);
        DonorsRule.EARMARK_PERIOD.require(
                from.isEmpty() || until.isEmpty() || !until.get().isBefore(from.get()));
    }

    /** How many kinds of limit there are, 0 to 5: it orders the charge of pools (F-4). */
    public int limits() {
        boolean period = from.isPresent() || until.isPresent();
        return (int) Stream.of(!regions.isEmpty(), !bodies.isEmpty(), !provisions.isEmpty(), ldcOnly, period)
                .filter(Boolean::booleanValue)
                .count();
    }

    /** One text for the same limits, always; empty without limits. */
    public String canonical() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("regions", String.join(",", regions));
        parts.put("bodies", String.join(",", bodies));
        parts.put("provisions", String.join(",", provisions));
        parts.put("ldc", ldcOnly ? "only" : "");
        parts.put("from", from.map(LocalDate::toString).orElse(""));
        parts.put("until", until.map(LocalDate::toString).orElse(""));
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(";"));
    }

    /** The limits that {@link #canonical} wrote. */
    public static Earmark parse(String canonical) {
        Map<String, String> parts = Arrays.stream(canonical.split(";"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        return new Earmark(
                set(parts.get("regions")),
                set(parts.get("bodies")),
                set(parts.get("provisions")),
                "only".equals(parts.get("ldc")),
                Optional.ofNullable(parts.get("from")).map(LocalDate::parse),
                Optional.ofNullable(parts.get("until")).map(LocalDate::parse));
    }

    private static SortedSet<String> set(String joined) {
        List<String> codes = joined == null ? List.of() : List.of(joined.split(","));
        return new TreeSet<>(codes);
    }

    private static SortedSet<String> codes(Collection<String> given) {
        given.forEach(code -> DonorsRule.EARMARK_NAMES_CODES.require(code.matches(CODE), code));
        return Collections.unmodifiableSortedSet(new TreeSet<>(given));
    }
}
