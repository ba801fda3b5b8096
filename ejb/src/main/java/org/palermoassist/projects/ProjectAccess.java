package org.palermoassist.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.security.Visibility;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Sql;

/** Finds a project for a reader; one that the reader may not see is not there. */
@ApplicationScoped
class ProjectAccess {
    @PersistenceContext
    private EntityManager em;

    /**
     * The project, when the reader may see it.
     *
     * @throws NotFound otherwise
     */
    Known visible(ProjectRef ref, Actor by) {
        return find(ref, by, "");
    }

    /** The same, with its row locked until the transaction ends: tags and counters of a project change one after another. */
    Known locked(ProjectRef ref, Actor by) {
        return find(ref, by, "FOR UPDATE");
    }

    private Known find(ProjectRef ref, Actor by, String lock) {
        return Sql.select("p.id, p.owner_ref, p.version, p.own, p.set_aside, p.status", "project p WHERE 1=1")
                .and("p.ref = ?", ref.value())
                .and(Visibility.of(by).ofOrganization("p"))
                .tail(lock)
                .list(
                        em,
                        row -> new Known(
                                row.number(0),
                                ref,
                                row.text(1),
                                row.integer(2),
                                row.flag(3),
                                row.flag(4),
                                ProjectStatus.ofCode(row.text(5))))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(ref));
    }

    /** Whether the project names this State. */
    boolean names(Known project, String state) {
        return Sql.select("1", "project_place g WHERE g.kind = 'STATE'")
                        .and("g.project_id = ?", project.id())
                        .and("g.code = ?", state)
                        .count(em)
                > 0;
    }

    /** Whether the reader is told what only provider, named States and the Secretariat know of the project (U-16). */
    boolean isInside(Known project, Actor by) {
        return by.role() == Role.COORDINATOR
                || isOfProvider(project, by)
                || by.stateCode().filter(state -> names(project, state)).isPresent();
    }

    /** Whether the reader works for the organization that reports the project. */
    boolean isOfProvider(Known project, Actor by) {
        return by.role() == Role.PROVIDER_OFFICER && by.worksFor(project.owner());
    }

    /**
     * A project as found.
     *
     * @param owner ref of the organization that reports it; empty when the directory does not know it
     */
    record Known(
            long id,
            ProjectRef ref,
            String owner,
            int version,
            boolean own,
            boolean setAside,
            Optional<ProjectStatus> status) {}
}
