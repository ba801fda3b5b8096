package org.palermoassist.projects;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.projects.ProjectAccess.Known;
import org.palermoassist.projects.ProjectDetails.Origin;
import org.palermoassist.projects.ProjectDetails.OtherSource;
import org.palermoassist.projects.ProjectDetails.Problem;
import org.palermoassist.projects.ProjectDetails.Sight;
import org.palermoassist.projects.iati.ActivityDocument;
import org.palermoassist.projects.iati.ActivityParties;
import org.palermoassist.projects.iati.Contact;
import org.palermoassist.projects.iati.RelatedActivity;
import org.palermoassist.projects.iati.ReportedActivity;
import org.palermoassist.reference.ExchangeRates;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;
import org.palermoassist.security.Visibility;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** One project with all that the reader may know of it, read from the document that its source sent. */
@UseCase
public class ProjectRecords {
    private static final Contact.Personal NOBODY =
            new Contact.Personal(List.of(), List.of(), List.of(), List.of(), List.of());

    private static final Duration FRESH = Duration.ofDays(14);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ProjectAccess access;

    @Inject
    private ProjectsService projects;

    @Inject
    private ExchangeRates rates;

    /**
     * A project.
     *
     * @throws NotFound when there is none for this reader
     */
    public ProjectDetails details(ProjectRef ref, Actor by) {
        Known project = access.visible(ref, by);
        boolean provider = access.isOfProvider(project, by);
        boolean whole = provider || by.role() == Role.COORDINATOR;
        ReportedActivity said = document(project).reported();
        ReportedActivity activity = whole ? said : withoutPersons(said);
        return new ProjectDetails(
                row(project, by),
                project.version(),
                level(project),
                activity,
                new MoneyReading(rates::toUsd, by.language()).read(activity),
                origin(project),
                related(activity, by),
                provider || readsProblems(project, by) ? problems(project) : List.of(),
                new Sight(
                        access.isInside(project, by),
                        provider,
                        project.own() && provider && by.has(Right.PROJECT_EDIT),
                        by.role() == Role.COORDINATOR,
                        by.has(Right.TAG_PROPOSE) && (provider || by.role() == Role.COORDINATOR)));
    }

    private ProjectRow row(Known project, Actor by) {
        String identifier = Sql.select("p.identifier", "project p WHERE 1=1")
                .and("p.id = ?", project.id())
                .first(em, row -> row.text(0))
                .orElseThrow();
        return projects.list(ProjectFilter.ALL.identifiedBy(identifier), PageRequest.of(0, 1), by).items().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(project.ref()));
    }

    private AccessLevel level(Known project) {
        return Sql.select("p.visibility", "project p WHERE 1=1")
                .and("p.id = ?", project.id())
                .first(em, row -> AccessLevel.valueOf(row.text(0)))
                .orElseThrow();
    }

    private ActivityDocument document(Known project) {
        return Sql.select("d.bytes", "project_document d WHERE 1=1")
                .and("d.project_id = ?", project.id())
                .first(em, row -> ActivityDocument.stored(row.bytes(0).orElseThrow()))
                .orElseThrow(() -> new NotFound(project.ref()));
    }

    /** Personal data of contacts is not public; the office, its department and its pages are. */
    static ReportedActivity withoutPersons(ReportedActivity activity) {
        ActivityParties parties = activity.parties();
        List<Contact> offices = parties.contacts().stream()
                .map(contact -> new Contact(
                        contact.type(), contact.organisations(), contact.departments(), contact.websites(), NOBODY))
                .toList();
        return new ReportedActivity(
                activity.head(),
                activity.texts(),
                new ActivityParties(parties.participating(), parties.otherIdentifiers(), parties.related(), offices),
                activity.places(),
                activity.themes(),
                activity.finance(),
                activity.results());
    }

    private Origin origin(Known project) {
        return Sql.select(
                        "s.code, s.name, p.dataset, r.ref, p.received_at, p.changed_at, p.gone_since, p.secondary_reporter",
                        "project p JOIN source s ON s.id = p.source_id"
                                + " LEFT JOIN sync_run r ON r.id = p.changed_run_id WHERE 1=1")
                .and("p.id = ?", project.id())
                .first(
                        em,
                        row -> new Origin(
                                row.text(0),
                                row.text(1),
                                row.text(2),
                                row.optional(3),
                                row.instant(4).orElseThrow(),
                                row.instant(5).orElseThrow(),
                                row.instant(6),
                                row.flag(7),
                                others(project)))
                .orElseThrow();
    }

    private List<OtherSource> others(Known project) {
        return Sql.select(
                        "s.name, o.seen_at, r.ref",
                        "project_other_source o JOIN source s ON s.id = o.source_id"
                                + " LEFT JOIN sync_run r ON r.id = o.last_run_id WHERE 1=1")
                .and("o.project_id = ?", project.id())
                .tail("ORDER BY o.seen_at DESC")
                .list(em, row -> new OtherSource(row.text(0), row.instant(1).orElseThrow(), row.optional(2)));
    }

    private Map<String, ProjectRef> related(ReportedActivity activity, Actor by) {
        List<String> named =
                activity.parties().related().stream().map(RelatedActivity::ref).toList();
        Map<String, ProjectRef> known = new HashMap<>();
        if (!named.isEmpty()) {
            Sql.select("p.identifier, p.ref", "project p WHERE 1=1")
                    .and("p.identifier IN ?", named)
                    .and(Visibility.of(by).ofOrganization("p"))
                    .list(em, row -> Optional.ofNullable(known.put(row.text(0), new ProjectRef(row.text(1)))));
        }
        return known;
    }

    /** A fresh list is the provider's alone for 14 days, and the administrator's, who knows what was received (U-37). */
    private boolean readsProblems(Known project, Actor by) {
        Instant aged = clock.instant().minus(FRESH);
        return by.role() == Role.ADMINISTRATOR
                || by.has(Right.RUN_READ)
                        && Sql.select("1", "project p WHERE p.id = ?", project.id())
                                        .and("p.changed_at < ?", aged)
                                        .count(em)
                                > 0;
    }

    private List<Problem> problems(Known project) {
        return Sql.select(
                        "q.rule, q.severity, q.place, q.found",
                        "sync_problem q JOIN project p ON p.ref = q.project_ref"
                                + " AND p.changed_run_id = q.run_id WHERE 1=1")
                .and("q.project_ref = ?", project.ref().value())
                .tail("ORDER BY q.id LIMIT 200")
                .list(em, row -> new Problem(row.text(0), row.text(1), row.text(2), row.text(3)));
    }
}
