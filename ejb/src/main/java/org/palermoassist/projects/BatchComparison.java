package org.palermoassist.projects;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is stored of a batch of activities, and what each of them would do to it (P-7). Reads only: an import writes by it, a rehearsal tells it. */
final class BatchComparison {
    private final ImportSource source;
    private final Map<String, StoredProject> known;
    private final Map<Long, Set<String>> named;

    private BatchComparison(ImportSource source, Map<String, StoredProject> known, Map<Long, Set<String>> named) {
        this.source = source;
        this.known = known;
        this.named = named;
    }

    /** Looks up what is known of these activities, in two queries. */
    static BatchComparison of(Connection connection, ImportSource source, List<PreparedActivity> batch)
            throws SQLException {
        List<String> identifiers =
                batch.stream().map(PreparedActivity::identifier).toList();
        Map<String, StoredProject> known = StoredProjects.find(connection, identifiers);
        return new BatchComparison(source, known, StoredProjects.named(connection, naming(batch, known)));
    }

    private static List<Long> naming(List<PreparedActivity> batch, Map<String, StoredProject> known) {
        return batch.stream()
                .filter(activity -> known.containsKey(activity.identifier()))
                .filter(activity -> !activity.named().isEmpty())
                .map(activity -> known.get(activity.identifier()).id())
                .toList();
    }

    /** The project of the same identifier. */
    Optional<StoredProject> stored(PreparedActivity activity) {
        return Optional.ofNullable(known.get(activity.identifier()));
    }

    /** Says the same, says something else, or has no say. */
    ActivityFate fate(PreparedActivity activity) {
        return stored(activity).map(project -> fate(project, activity)).orElse(ActivityFate.NEW);
    }

    private ActivityFate fate(StoredProject stored, PreparedActivity activity) {
        boolean leads = stored.sourceId() == source.sourceId() && !stored.own();
        if (leads && activity.hash().equals(stored.contentHash()) && !namesMore(stored, activity)) {
            return stored.gone() ? ActivityFate.BACK : ActivityFate.SAME;
        }
        if (leads || stored.withdrawn() || takesOver(stored, activity)) {
            return stored.gone() ? ActivityFate.RETURNED : ActivityFate.CHANGED;
        }
        return ActivityFate.TOLD;
    }

    /** Tags of the portal's own vocabulary are no part of the hash, since exports carry decisions made here. */
    private boolean namesMore(StoredProject stored, PreparedActivity activity) {
        return !named.getOrDefault(stored.id(), Set.of()).containsAll(activity.named());
    }

    /** The reporting organization's own source wins over any other, except over the portal's own records (P-7). */
    private boolean takesOver(StoredProject stored, PreparedActivity activity) {
        return !stored.own()
                && source.organization().isPresent()
                && stored.organization().isEmpty()
                && activity.reported().reportingOrgRef().equals(source.organization());
    }
}
