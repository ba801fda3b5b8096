package org.palermoassist.projects;

import static org.palermoassist.security.Right.IMPORT_RUN;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.projects.UndoStep.LeftProject;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.TransactionConnection;
import org.palermoassist.shared.UseCase;

/**
 * Takes back what a run did to projects, in steps of one transaction each: changed ones get back every row they had, new ones are
 * withdrawn. A step that was taken is not taken again, so that an undoing that was cut off goes on.
 */
@UseCase
public class RunUndo {
    @Inject
    private TransactionConnection transaction;

    @Inject
    private ProjectLinks links;

    @Inject
    private Clock clock;

    /**
     * Gives back which run held projects that said the same, when they were missed, and what other sources told of them.
     *
     * @return whether there may be more
     */
    public boolean pointers(UndoneRun run, Actor by) throws SQLException {
        by.mustHave(IMPORT_RUN);
        return new UndoPointers(transaction.get(), run, now(), by).next();
    }

    /** Projects that the run marked as no longer reported are reported again; returns how many. */
    public int missed(UndoneRun run, Actor by) throws SQLException {
        by.mustHave(IMPORT_RUN);
        return new UndoMarks(transaction.get(), run).lift(now(), by);
    }

    /**
     * Takes back the next projects that are new or changed by the run.
     *
     * @param after key of the last project of the step before, 0 for the first
     */
    public UndoStep step(UndoneRun run, long after, Actor by) throws SQLException {
        by.mustHave(IMPORT_RUN);
        Connection connection = transaction.get();
        List<UndoCandidates.Touched> next = UndoCandidates.next(connection, run, after);
        if (next.isEmpty()) {
            return new UndoStep(Optional.empty(), 0, 0, List.of());
        }
        Map<Long, UndoRefusal> refused = UndoRefusals.of(connection, run, next);
        List<LeftProject> left = new ArrayList<>();
        List<UndoCandidates.Touched> restored = new ArrayList<>();
        List<UndoCandidates.Touched> withdrawn = new ArrayList<>();
        for (UndoCandidates.Touched project : next) {
            if (refused.containsKey(project.id())) {
                left.add(new LeftProject(project.ref(), project.identifier(), refused.get(project.id())));
            } else if (project.came()) {
                withdrawn.add(project);
            } else {
                restored.add(project);
            }
        }
        new RestoredRows(connection, run, now(), by).restore(restored);
        new WithdrawnProjects(connection, run, now(), by).withdraw(withdrawn);
        links.projectsChanged(restored.stream().map(UndoCandidates.Touched::ref).toList(), by);
        long last = next.get(next.size() - 1).id();
        return new UndoStep(Optional.of(last), restored.size(), withdrawn.size(), left);
    }

    private Timestamp now() {
        return InstantConverter.toTimestamp(clock.instant());
    }
}
