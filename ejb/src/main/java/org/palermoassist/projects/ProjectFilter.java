package org.palermoassist.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a list of projects is narrowed to; an empty part narrows nothing.
 *
 * @param text words of title and description in any order, or one identifier
 * @param identifier the partner's own identifier, whole
 * @param who organizations
 * @param where States and regions
 * @param what provisions and sectors
 * @param statuses any of these
 * @param from the project goes on at this day or later
 * @param to the project has begun by this day
 * @param source code of the source whose word holds
 * @param tagged with a provision, without one, or both
 */
public record ProjectFilter(
        Optional<String> text,
        Optional<String> identifier,
        Who who,
        Where where,
        What what,
        List<ProjectStatus> statuses,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> source,
        Tagged tagged) {

    /** Everything that was received. */
    public static final ProjectFilter ALL = new ProjectFilter(
            Optional.empty(),
            Optional.empty(),
            new Who(Optional.empty(), Optional.empty()),
            new Where(Optional.empty(), Optional.empty()),
            new What(Optional.empty(), Optional.empty(), Optional.empty()),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Tagged.ALL);

    /** Projects with, without, or with and without a provision tag (U-14). */
    public enum Tagged {
        /** With a counted tag and not set aside. */
        ANY,
        /** Without, or set aside. */
        NONE,
        /** All received. */
        ALL
    }

    /**
     * Organizations.
     *
     * @param providers refs; one of them reports, extends, implements or is accountable
     * @param donors refs; one of them funds
     */
    public record Who(Optional<List<String>> providers, Optional<List<String>> donors) {}

    /**
     * Places.
     *
     * @param state ISO 3166-1 alpha-2 code
     * @param region code of a region; projects of its States are in
     */
    public record Where(Optional<String> state, Optional<String> region) {}

    /**
     * Subjects.
     *
     * @param provision code such as UNTOC-18
     * @param confidence of that tag, or of any tag
     * @param sector DAC purpose code
     */
    public record What(Optional<String> provision, Optional<TagConfidence> confidence, Optional<String> sector) {}

    /** The same, narrowed to one partner's identifier. */
    public ProjectFilter identifiedBy(String wanted) {
        return new ProjectFilter(text, Optional.of(wanted), who, where, what, statuses, from, to, source, tagged);
    }

    /** The same with another choice of tagged and untagged projects. */
    public ProjectFilter tagged(Tagged wanted) {
        return new ProjectFilter(text, identifier, who, where, what, statuses, from, to, source, wanted);
    }
}
