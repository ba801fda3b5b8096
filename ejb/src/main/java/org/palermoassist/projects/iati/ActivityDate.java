package org.palermoassist.projects.iati;

import java.util.List;
import java.util.Optional;

/**
 * One date in the life of the activity.
 *
 * @param type 1 planned start, 2 actual start, 3 planned end, 4 actual end
 * @param date the day
 * @param remarks the publisher's words about it
 */
public record ActivityDate(Optional<String> type, Optional<ReportedDate> date, List<Narrative> remarks) {}
