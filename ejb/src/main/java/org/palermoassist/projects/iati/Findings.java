package org.palermoassist.projects.iati;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.projects.ProjectsRule;

/** What the checks of one activity find. */
final class Findings {

    private static final int SHOWN = 200;

    private final Map<Key, Problem> problems = new LinkedHashMap<>();

    private record Key(ProjectsRule rule, Severity severity) {}

    void quarantine(ProjectsRule rule, String place, String found) {
        add(rule, Severity.QUARANTINE, place, found);
    }

    void notice(ProjectsRule rule, String place, String found) {
        add(rule, Severity.NOTICE, place, found);
    }

    void add(ProjectsRule rule, Severity severity, String place, String found) {
        problems.merge(
                new Key(rule, severity),
                new Problem(rule, severity, place, shortened(found), 1),
                (first, more) -> new Problem(rule, severity, first.place(), first.found(), first.times() + 1));
    }

    /** A date that stands there and is none. */
    Optional<LocalDate> day(Optional<ReportedDate> date, Severity severity, String place) {
        date.filter(d -> d.day().isEmpty()).ifPresent(d -> add(ProjectsRule.DATE_IS_A_DATE, severity, place, d.text()));
        return date.flatMap(ReportedDate::day);
    }

    private static String shortened(String found) {
        return found.length() > SHOWN ? found.substring(0, SHOWN) : found;
    }

    List<Problem> problems() {
        return List.copyOf(problems.values());
    }
}
