package org.palermoassist.web.projects;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.palermoassist.directory.Directory;
import org.palermoassist.directory.Organization;
import org.palermoassist.projects.ProjectFilter;
import org.palermoassist.projects.ProjectFilter.Tagged;
import org.palermoassist.projects.ProjectStatus;
import org.palermoassist.projects.TagConfidence;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.web.api.BadInput;

/** Reads which projects are wanted from named values: the same names on the page, in the export and in the API. */
final class ProjectAddress {
    private static final int ORGANIZATIONS = 100;
    private static final int LONGEST_TEXT = 200;

    private final Function<String, Optional<String>> values;
    private final Directory directory;
    private final Actor reader;

    ProjectAddress(Function<String, Optional<String>> values, Directory directory, Actor reader) {
        this.values = values;
        this.directory = directory;
        this.reader = reader;
    }

    /**
     * The filter.
     *
     * @param usual tagged projects on pages, all in the API (U-14)
     * @throws BadInput for a value that cannot be read
     */
    ProjectFilter filter(Tagged usual) {
        return new ProjectFilter(
                values.apply("q").map(text -> text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text),
                values.apply("identifier"),
                new ProjectFilter.Who(organizations("provider"), organizations("donor")),
                new ProjectFilter.Where(
                        values.apply("state").map(code -> code.toUpperCase(Locale.ROOT)), values.apply("region")),
                new ProjectFilter.What(
                        values.apply("provision").map(code -> code.toUpperCase(Locale.ROOT)),
                        constant(TagConfidence.class, "confidence"),
                        values.apply("sector")),
                values.apply("status").map(this::statuses).orElse(List.of()),
                date("from"),
                date("to"),
                values.apply("source"),
                constant(Tagged.class, "tagged").orElse(usual));
    }

    private List<ProjectStatus> statuses(String given) {
        return Arrays.stream(given.split(","))
                .map(code -> ProjectStatus.ofCode(code.strip()).orElseThrow(() -> new BadInput("status", given)))
                .toList();
    }

    /** A ref, one of its identifiers, or words of its name; words that name nobody find no project. */
    private Optional<List<String>> organizations(String name) {
        return values.apply(name).map(given -> {
            if (given.matches("O-[0-9A-Z]{7}")) {
                return List.of(given);
            }
            List<String> found = directory.search(given, PageRequest.of(0, ORGANIZATIONS), reader).items().stream()
                    .map(Organization::ref)
                    .map(String::valueOf)
                    .toList();
            return found.isEmpty() ? List.of("-") : found;
        });
    }

    private Optional<LocalDate> date(String name) {
        return values.apply(name).map(given -> {
            try {
                return LocalDate.parse(given);
            } catch (DateTimeParseException unreadable) {
                throw new BadInput(name, given);
            }
        });
    }

    private <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return values.apply(name).map(given -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(given))
                .findFirst()
                .orElseThrow(() -> new BadInput(name, given)));
    }
}
