package org.palermoassist.projects;

import static org.palermoassist.security.Right.OWN_WHOLE;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Visibility;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** All that an organization reports, and all that a State or an organization has said of projects, for taking it out whole. */
@UseCase
public class OwnProjects {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ProjectQuery query;

    @Inject
    private LinkQuery links;

    /**
     * A change of an own project.
     *
     * @param kind what happened
     * @param role in which role; empty for a machine
     * @param run ref of the run that brought it; empty for none
     */
    public record OwnEvent(
            long number,
            String project,
            Instant at,
            String kind,
            String old,
            String now,
            String remark,
            String role,
            String run) {}

    /**
     * A remark of a State on a project.
     *
     * @param state its code
     * @param project ref
     * @param identifier the partner's
     */
    public record Remark(String state, String project, String identifier, Instant at, String text) {}

    /**
     * A rule that an own project breaks.
     *
     * @param project ref
     * @param place in the payload
     * @param found what stands there
     */
    public record Broken(String project, String rule, String severity, long line, String place, String found) {}

    /**
     * Projects of the reader's organization, public or not, in the order of refs.
     *
     * @param after ref of the last one of the part before, empty for the first part
     * @param size most that are wanted, 1 to 500
     */
    public List<ExportedProject> documents(String after, int size, Actor by) {
        by.mustHave(OWN_WHOLE);
        return query.build(ExportedProject.COLUMNS, ProjectFilter.ALL, by)
                .and("p.owner_ref = ?", organization(by))
                .and("p.ref > ?", after)
                .tail("ORDER BY p.ref LIMIT " + Math.min(PageRequest.MOST, Math.max(1, size)))
                .list(em, ExportedProject::of);
    }

    /**
     * Changes of projects of the reader's organization, oldest first.
     *
     * @param after number of the last one of the part before, 0 for the first part
     */
    public List<OwnEvent> events(long after, Actor by) {
        by.mustHave(OWN_WHOLE);
        return Sql.select(
                        "e.id, p.ref, e.happened_at, e.kind, e.old_value, e.new_value, e.remark, e.role,"
                                + " (SELECT r.ref FROM sync_run r WHERE r.id = e.run_id)",
                        "project_event e JOIN project p ON p.id = e.project_id WHERE p.owner_ref = ?",
                        organization(by))
                .and("e.id > ?", after)
                .tail("ORDER BY e.id LIMIT " + PageRequest.MOST)
                .list(
                        em,
                        row -> new OwnEvent(
                                row.number(0),
                                row.text(1),
                                row.instant(2).orElseThrow(),
                                row.text(3),
                                row.text(4),
                                row.text(5),
                                row.text(6),
                                row.text(7),
                                row.text(8)));
    }

    /** Remarks of the reader's State on any project, or of any State on projects of the reader's organization; oldest first. */
    public List<Remark> remarks(Actor by) {
        by.mustHave(OWN_WHOLE);
        return Sql.select(
                        "e.new_value, p.ref, p.identifier, e.happened_at, e.remark",
                        "project_event e JOIN project p ON p.id = e.project_id WHERE e.kind = 'REMARK'")
                .and(Visibility.of(by).ofOrganization("p"))
                .and("(e.new_value = ? OR p.owner_ref = ?)", by.stateCode().orElse(""), organization(by))
                .tail("ORDER BY e.id")
                .list(
                        em,
                        row -> new Remark(
                                row.text(0),
                                row.text(1),
                                row.text(2),
                                row.instant(3).orElseThrow(),
                                row.text(4)));
    }

    /** Rules that projects of the reader's organization break as they stand. */
    public List<Broken> broken(Actor by) {
        by.mustHave(OWN_WHOLE);
        return Sql.select(
                        "p.ref, q.rule, q.severity, q.line, q.place, q.found",
                        "project p JOIN sync_problem q ON q.project_ref = p.ref AND q.run_id = p.changed_run_id"
                                + " WHERE p.owner_ref = ?",
                        organization(by))
                .tail("ORDER BY p.ref, q.id")
                .list(
                        em,
                        row -> new Broken(
                                row.text(0), row.text(1), row.text(2), row.number(3), row.text(4), row.text(5)));
    }

    /** Links of needs of the reader's State, of projects of the reader's organization, and those that the reader's body proposed. */
    public List<LinkRow> links(Actor by) {
        by.mustHave(OWN_WHOLE);
        return links.list(
                Condition.of(
                        "(l.state_code = ? OR p.owner_ref = ? OR l.proposer_body = ?)",
                        by.stateCode().orElse(""),
                        organization(by),
                        by.body().orElse("")),
                by);
    }

    private static String organization(Actor by) {
        return by.organizationRef().orElse("");
    }
}
