package org.palermoassist.sync;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.palermoassist.projects.ActivityDifference;
import org.palermoassist.projects.ContentHashes;
import org.palermoassist.projects.FieldChange;
import org.palermoassist.projects.iati.ActivityDocument;
import org.palermoassist.projects.iati.ActivityHandler;
import org.palermoassist.projects.iati.ReceivedActivity;
import org.palermoassist.projects.iati.RejectedActivity;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Compares what two runs of one source brought, by the files as they were received. */
@UseCase
public class RunComparison {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private SyncRuns runs;

    @Inject
    private Payloads payloads;

    @Inject
    private PayloadReaders readers;

    /** The run with which a run is usually compared: the one before it that brought something of the same kind. */
    public Optional<RunRef> usual(RunRef ref, Actor by) {
        by.mustHave(Right.RUN_READ);
        return Sql.select(
                        "e.ref, e.id",
                        "sync_run r JOIN sync_file f ON f.run_id = r.id JOIN source s ON s.id = r.source_id"
                                + " JOIN sync_run e ON e.source_id = r.source_id AND e.id < r.id AND e.kind = 'IMPORT'"
                                + " JOIN sync_file g ON g.run_id = e.id AND g.verdict = 'PROCESSED' AND g.payload_id IS NOT"
                                + " NULL AND (s.kind = 'SNAPSHOT' OR g.name = f.name) WHERE f.payload_id IS NOT NULL AND"
                                + " r.kind = 'IMPORT' AND r.ref = ?",
                        ref.value())
                .tail("ORDER BY e.id DESC")
                .first(em, row -> new RunRef(row.text(0)));
    }

    /**
     * What the later file says otherwise than the earlier one.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SyncRule#RUNS_OF_ONE_SOURCE}
     */
    public ComparedRuns of(RunRef earlier, RunRef later, Actor by) {
        RunRow first = runs.details(earlier, by);
        RunRow second = runs.details(later, by);
        SyncRule.RUNS_OF_ONE_SOURCE.require(first.source().equals(second.source()), earlier, later);
        Map<String, String> before = hashes(earlier, by);
        Map<String, String> after = hashes(later, by);
        List<String> added = new ArrayList<>(after.keySet());
        added.removeAll(before.keySet());
        List<String> gone = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        before.forEach((identifier, hash) -> {
            if (!after.containsKey(identifier)) {
                gone.add(identifier);
            } else if (!after.get(identifier).equals(hash)) {
                changed.add(identifier);
            }
        });
        return new ComparedRuns(first, second, added, changed, gone, after.size() - added.size() - changed.size());
    }

    /** What activities say differently, field by field. */
    public Map<String, List<FieldChange>> fields(
            RunRef earlier, RunRef later, Collection<String> identifiers, Actor by) {
        by.mustHave(Right.RUN_READ);
        Map<String, ActivityDocument> before = documents(earlier, identifiers, by);
        Map<String, ActivityDocument> after = documents(later, identifiers, by);
        Map<String, List<FieldChange>> fields = new HashMap<>();
        for (String identifier : identifiers) {
            if (before.containsKey(identifier) && after.containsKey(identifier)) {
                fields.put(identifier, ActivityDifference.between(before.get(identifier), after.get(identifier)));
            }
        }
        return fields;
    }

    private Map<String, String> hashes(RunRef ref, Actor by) {
        Map<String, String> hashes = new TreeMap<>();
        read(ref, activity -> hashes.put(activity.identifier(), ContentHashes.of(activity)), by);
        return hashes;
    }

    private Map<String, ActivityDocument> documents(RunRef ref, Collection<String> wanted, Actor by) {
        Map<String, ActivityDocument> documents = new HashMap<>();
        read(
                ref,
                activity -> {
                    if (wanted.contains(activity.identifier())) {
                        documents.put(activity.identifier(), activity.document());
                    }
                },
                by);
        return documents;
    }

    private void read(RunRef ref, Consumer<ReceivedActivity> taker, Actor by) {
        long source = Sql.select("r.source_id, r.id", "sync_run r WHERE r.ref = ?", ref.value())
                .first(em, row -> row.number(0))
                .orElseThrow();
        PayloadReader reader = readers.of(source, by.with(Right.IMPORT_RUN));
        try (InputStream payload = new PayloadStream(payloads, payloads.info(ref, by), by)) {
            reader.read(payload, new Taking(taker));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Taking(Consumer<ReceivedActivity> taker) implements ActivityHandler {
        @Override
        public void activity(ReceivedActivity activity) {
            taker.accept(activity);
        }

        @Override
        public void rejected(RejectedActivity activity) {
            // what cannot be told apart cannot be compared
        }
    }
}
