package org.palermoassist.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.palermoassist.projects.ProjectAccess.Known;
import org.palermoassist.projects.iati.Problem;
import org.palermoassist.projects.iati.ReceivedActivity;
import org.palermoassist.projects.iati.Severity;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;
import org.palermoassist.shared.NotFound;

/** Finds a project whose fields somebody may decide here, and writes it as decided. */
@ApplicationScoped
class FieldRewriter {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ProjectAccess access;

    @Inject
    private ProjectWriter writer;

    /**
     * The project, its row locked.
     *
     * @throws NotFound unless the actor is an officer of the organization that reports it or the administrator, and sees it
     */
    SidedProject locked(ProjectRef ref, Actor by) {
        Known project = access.locked(ref, by);
        if (!isKept(project, by)) {
            throw new NotFound(ref);
        }
        return SidedProject.of(project.id(), em);
    }

    /** The same for reading. */
    SidedProject visible(ProjectRef ref, Actor by) {
        Known project = access.visible(ref, by);
        if (!isKept(project, by)) {
            throw new NotFound(ref);
        }
        return SidedProject.of(project.id(), em);
    }

    /** Whether the actor decides fields of this project: of one's own organization, or any for the administrator. */
    boolean isKept(Known project, Actor by) {
        return !project.own()
                && by.has(Right.FIELDS_DECIDE)
                && (by.role() == Role.ADMINISTRATOR || access.isOfProvider(project, by));
    }

    /**
     * Writes it as it stands now.
     *
     * @throws org.palermoassist.shared.RuleViolation a rule that would keep it out of totals, and which the stored one keeps
     */
    void write(SidedProject project, SidedProject before, Actor by) {
        Set<String> known = new HashSet<>();
        prepare(before, by).problems().forEach(problem -> known.add(name(problem)));
        PreparedActivity activity = prepare(project, by);
        activity.problems().stream()
                .filter(problem -> problem.severity() == Severity.QUARANTINE && !known.contains(name(problem)))
                .findFirst()
                .ifPresent(problem -> problem.rule().require(false, problem.place(), problem.found()));
        store(project, activity, by);
    }

    /** Writes it as it stands now, whatever rules it breaks: what a partner says is taken as it is. */
    void writeAnyway(SidedProject project, Actor by) {
        store(project, prepare(project, by), by);
    }

    private void store(SidedProject project, PreparedActivity activity, Actor by) {
        try {
            writer.rewrite(project, activity, by.with(Right.IMPORT_RUN));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private PreparedActivity prepare(SidedProject project, Actor by) {
        ReceivedActivity.Position nowhere = new ReceivedActivity.Position(1, 1, "2.03");
        ReceivedActivity activity = project.sides().ours().received(nowhere);
        try {
            return writer.prepare(List.of(activity), by.with(Right.IMPORT_RUN)).get(0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Problem problem) {
        return problem.rule().name() + problem.severity();
    }
}
