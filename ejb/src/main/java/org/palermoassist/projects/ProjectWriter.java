package org.palermoassist.projects;

import static org.palermoassist.security.Right.IMPORT_RUN;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.directory.Directory;
import org.palermoassist.projects.iati.ReceivedActivity;
import org.palermoassist.reference.ExchangeRates;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.TransactionConnection;
import org.palermoassist.shared.UseCase;

/**
 * The one place that writes projects as partners report them: batched JDBC inside the caller's transaction. Source-owned
 * fields follow the source; what people decided here stays (P-7).
 */
@UseCase
public class ProjectWriter {
    private static final Duration LISTS_LIVE = Duration.ofSeconds(60);

    @Inject
    private TransactionConnection transaction;

    @Inject
    private Clock clock;

    @Inject
    private ExchangeRates rates;

    @Inject
    private Directory directory;

    @Inject
    private ProjectLinks links;

    private final ProjectIds ids = new ProjectIds();
    private volatile LoadedLists loaded = new LoadedLists(Instant.MIN, null);

    /** Works out what can be worked out before writing; little of an activity that seems to say the same as before. */
    public List<PreparedActivity> prepare(List<ReceivedActivity> activities, Actor by) throws SQLException {
        by.mustHave(IMPORT_RUN);
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Connection connection = transaction.get();
        ImportLists lists = lists(connection, now);
        List<PreparedActivity> prepared = activities.stream()
                .map(activity -> new PreparedActivity(activity, lists, today))
                .toList();
        Map<String, String> known = StoredProjects.hashes(connection, prepared);
        prepared.forEach(activity -> activity.workAhead(Optional.ofNullable(known.get(activity.identifier()))));
        return prepared;
    }

    /**
     * Writes activities of one file, each identifier once.
     *
     * @return what became of them
     * @throws SQLException when one of them cannot be stored; none of the batch is then
     */
    public BatchResult write(ImportSource source, List<PreparedActivity> activities, Actor by) throws SQLException {
        by.mustHave(IMPORT_RUN);
        Instant now = clock.instant();
        try {
            Connection connection = transaction.get();
            ActivityRows.Known known = new ActivityRows.Known(lists(connection, now), rates, new Owners(directory, by));
            BatchWriting writing = new BatchWriting(connection, source, known, ids);
            BatchResult result = writing.write(activities, now, by);
            links.projectsChanged(writing.changed(), by);
            return result;
        } catch (SQLException | RuntimeException failure) {
            loaded = new LoadedLists(Instant.MIN, null);
            throw failure;
        }
    }

    /** Writes a project of a partner anew, with fields as people here decided them. */
    public void rewrite(SidedProject project, PreparedActivity activity, Actor by) throws SQLException {
        by.mustHave(IMPORT_RUN);
        Instant now = clock.instant();
        Connection connection = transaction.get();
        ActivityRows.Known known = new ActivityRows.Known(lists(connection, now), rates, new Owners(directory, by));
        new ProjectRewriting(connection, known, InstantConverter.toTimestamp(now)).write(project, activity);
        links.projectsChanged(List.of(project.ref()), by);
    }

    /**
     * Marks what a complete file of a source no longer holds: "no longer reported since", never deleted (P-7).
     *
     * @return how many projects the run has marked, in this attempt and earlier ones
     */
    public int markGone(ImportSource source, Actor by) throws SQLException {
        by.mustHave(IMPORT_RUN);
        return new GoneProjects(transaction.get(), source).mark(clock.instant(), by);
    }

    private ImportLists lists(Connection connection, Instant now) throws SQLException {
        LoadedLists current = loaded;
        if (current.at().plus(LISTS_LIVE).isBefore(now)) {
            current = new LoadedLists(now, ImportLists.load(connection));
            loaded = current;
        }
        return current.lists();
    }

    private record LoadedLists(Instant at, ImportLists lists) {}
}
