package org.palermoassist.projects.iati;

import static org.palermoassist.projects.ProjectsRule.ACTUAL_DATES_IN_ORDER;
import static org.palermoassist.projects.ProjectsRule.ACTUAL_DATE_NOT_IN_FUTURE;
import static org.palermoassist.projects.ProjectsRule.LAST_UPDATE_NOT_IN_FUTURE;
import static org.palermoassist.projects.ProjectsRule.PLANNED_DATES_IN_ORDER;
import static org.palermoassist.projects.ProjectsRule.START_DATE_GIVEN;
import static org.palermoassist.projects.ProjectsRule.STATUS_HAS_ITS_DATE;

import java.time.LocalDate;
import java.util.Optional;
import org.palermoassist.projects.ProjectsRule;

/** Dates in the life of the activity. */
final class DateChecks {

    private final ReportedActivity activity;
    private final LocalDate today;
    private final Findings findings;

    DateChecks(ReportedActivity activity, LocalDate today, Findings findings) {
        this.activity = activity;
        this.today = today;
        this.findings = findings;
    }

    void check() {
        activity.head().dates().forEach(date -> findings.day(date.date(), Severity.QUARANTINE, place(date)));
        Optional<LocalDate> plannedStart = activity.date("1");
        Optional<LocalDate> actualStart = activity.date("2");
        Optional<LocalDate> plannedEnd = activity.date("3");
        Optional<LocalDate> actualEnd = activity.date("4");
        if (plannedStart.isEmpty() && actualStart.isEmpty()) {
            findings.quarantine(START_DATE_GIVEN, "activity-date", "");
        }
        inOrder(PLANNED_DATES_IN_ORDER, plannedStart, plannedEnd);
        inOrder(ACTUAL_DATES_IN_ORDER, actualStart, actualEnd);
        notInFuture(actualStart, "activity-date[@type='2']/@iso-date");
        notInFuture(actualEnd, "activity-date[@type='4']/@iso-date");
        activity.head()
                .defaults()
                .lastUpdated()
                .flatMap(text -> ReportedDate.of(text).day())
                .filter(today::isBefore)
                .ifPresent(day -> findings.notice(LAST_UPDATE_NOT_IN_FUTURE, "@last-updated-datetime", day.toString()));
        status(actualStart, actualEnd);
    }

    private static String place(ActivityDate date) {
        return date.type().map(t -> "activity-date[@type='" + t + "']").orElse("activity-date") + "/@iso-date";
    }

    private void inOrder(ProjectsRule rule, Optional<LocalDate> start, Optional<LocalDate> end) {
        if (start.isPresent() && end.isPresent() && start.get().isAfter(end.get())) {
            findings.quarantine(rule, "activity-date", start.get() + " - " + end.get());
        }
    }

    private void notInFuture(Optional<LocalDate> day, String place) {
        day.filter(today::isBefore).ifPresent(d -> findings.quarantine(ACTUAL_DATE_NOT_IN_FUTURE, place, d.toString()));
    }

    private void status(Optional<LocalDate> actualStart, Optional<LocalDate> actualEnd) {
        String status = activity.head().status().orElse("");
        boolean needsStart = status.equals("2") && actualStart.isEmpty();
        boolean needsEnd = (status.equals("3") || status.equals("4")) && actualEnd.isEmpty();
        if (needsStart || needsEnd) {
            findings.notice(STATUS_HAS_ITS_DATE, "activity-status/@code", status);
        }
    }
}
