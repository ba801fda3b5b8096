package org.palermoassist.projects;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.palermoassist.audit.AuditChange;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.directory.Directory;
import org.palermoassist.directory.Organization;
import org.palermoassist.directory.OrganizationRef;
import org.palermoassist.projects.ProjectAccess.Known;
import org.palermoassist.projects.iati.ActivityDocument;
import org.palermoassist.projects.iati.ActivityHandler;
import org.palermoassist.projects.iati.IatiReader;
import org.palermoassist.projects.iati.Narrative;
import org.palermoassist.projects.iati.ReceivedActivity;
import org.palermoassist.projects.iati.RejectedActivity;
import org.palermoassist.projects.iati.ReportingOrg;
import org.palermoassist.projects.iati.Severity;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Refs;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.Stale;
import org.palermoassist.shared.UseCase;

/**
 * Projects entered by hand, by an officer of the organization that reports them. They are stored by the same writer and judged by the same
 * rules as those of partners; what would keep an imported one out of totals is refused here.
 */
@UseCase
public class ProjectEntry {
    private static final int LONGEST_REASON = 600;
    private static final char FORM = 'F';

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ProjectAccess access;

    @Inject
    private ProjectWriter writer;

    @Inject
    private ProjectJournal journal;

    @Inject
    private Directory directory;

    @Inject
    private AuditTrail audit;

    /**
     * Enters a project.
     *
     * @throws org.palermoassist.shared.RuleViolation the first rule of P-3 that it breaks
     */
    public ProjectRef create(ProjectForm form, Actor by) {
        by.mustHave(Right.PROJECT_EDIT);
        return enter(form, Refs.next(FORM), reporter(by), by);
    }

    /**
     * Enters a project from a form; the same form sent again enters no second one.
     *
     * @param formKey of {@link ProjectFormDrafts#newKey}
     * @return the project that the form has become
     */
    public ProjectRef create(ProjectForm form, String formKey, Actor by) {
        by.mustHave(Right.PROJECT_EDIT);
        boolean first = take(formKey, by); // a second sender waits here, before it has read anything
        ReportingOrg reporter = reporter(by);
        return first
                ? enter(form, formKey, reporter, by)
                : find(identifier(reporter, formKey)).orElseThrow().ref();
    }

    /** The project that a form has become, once it was saved. */
    public Optional<ProjectRef> madeFrom(String formKey, Actor by) {
        by.mustHave(Right.PROJECT_EDIT);
        return find(identifier(reporter(by), Refs.checked(FORM, formKey))).map(Known::ref);
    }

    private boolean take(String formKey, Actor by) {
        return Sql.change(
                        em,
                        "INSERT IGNORE INTO project_form_saved (organization_ref, form_key) VALUES (?, ?)",
                        by.organizationRef().orElseThrow(() -> new NotFound("")),
                        Refs.checked(FORM, formKey))
                == 1;
    }

    private static String identifier(ReportingOrg reporter, String key) {
        return reporter.ref().orElseThrow() + "-" + key.substring(2);
    }

    private ProjectRef enter(ProjectForm form, String key, ReportingOrg reporter, Actor by) {
        String identifier = identifier(reporter, key);
        store(form, identifier, reporter, by);
        Known project = known(identifier);
        journal.write(project.id(), "ENTERED", "", form.status().code(), "", by);
        AuditChange change = AuditChange.of("", form.status().code());
        audit.changed(by, "project.enter", project.ref(), change, identifier);
        return project.ref();
    }

    /**
     * Saves a project as changed.
     *
     * @param version as it was read
     * @param reason of a step back in its life (P-2), else empty
     * @throws Stale when somebody saved it in between
     */
    public void save(ProjectRef ref, int version, ProjectForm form, String reason, Actor by) {
        by.mustHave(Right.PROJECT_EDIT);
        Known project = own(access.locked(ref, by), by);
        if (project.version() != version) {
            throw new Stale(ref);
        }
        move(project, form, reason);
        own(project.id(), false); // the writer leaves own records alone, except in this one place
        store(form, identifier(project), reporter(by), by);
        own(project.id(), true);
        journal.write(project.id(), "EDITED", "", "", reason.strip(), by);
        String before = project.status().map(ProjectStatus::code).orElse("");
        AuditChange change = AuditChange.of(before, form.status().code()).because(reason);
        audit.changed(by, "project.edit", ref, change);
    }

    /** A project of the reader's own organization, entered here, as it opens for editing. */
    public ProjectEdit edit(ProjectRef ref, Actor by) {
        by.mustHave(Right.PROJECT_EDIT);
        Known project = own(access.visible(ref, by), by);
        ActivityDocument document = Sql.select("d.bytes", "project_document d WHERE 1=1")
                .and("d.project_id = ?", project.id())
                .first(em, row -> ActivityDocument.stored(row.bytes(0).orElseThrow()))
                .orElseThrow(() -> new NotFound(ref));
        return new ProjectEdit(ref, identifier(project), project.version(), ActivityForm.of(document.reported()));
    }

    private Known own(Known project, Actor by) {
        if (!project.own() || !access.isOfProvider(project, by)) {
            throw new NotFound(project.ref());
        }
        return project;
    }

    private static void move(Known project, ProjectForm form, String reason) {
        ProjectStatus old = project.status().orElse(form.status());
        ProjectsRule.STATUS_MOVES.require(old == form.status() || old.allows(form.status()), old, form.status());
        ProjectsRule.STATUS_MOVE_HAS_REASON.require(
                !old.needsReason(form.status()) || !reason.isBlank(), old, form.status());
        ProjectsRule.REMARK_FITS.require(reason.length() <= LONGEST_REASON, LONGEST_REASON);
    }

    private void store(ProjectForm form, String identifier, ReportingOrg reporter, Actor by) {
        String xml = "<iati-activities version=\"2.03\">"
                + ActivityDocument.of(FormActivity.of(form, identifier, reporter))
                        .xml() + "</iati-activities>";
        try {
            new IatiReader().read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), new Taking(by));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        own(known(identifier).id(), true);
    }

    private void own(long project, boolean own) {
        Sql.change(em, "UPDATE project SET own = ? WHERE id = ?", own, project);
    }

    private Known known(String identifier) {
        return find(identifier).orElseThrow();
    }

    private Optional<Known> find(String identifier) {
        return Sql.select("p.id, p.ref, p.owner_ref, p.version, p.own, p.set_aside, p.status", "project p WHERE 1=1")
                .and("p.identifier = ?", identifier)
                .first(
                        em,
                        row -> new Known(
                                row.number(0),
                                new ProjectRef(row.text(1)),
                                row.text(2),
                                row.integer(3),
                                row.flag(4),
                                row.flag(5),
                                ProjectStatus.ofCode(row.text(6))));
    }

    private String identifier(Known project) {
        return Sql.select("p.identifier", "project p WHERE 1=1")
                .and("p.id = ?", project.id())
                .first(em, row -> row.text(0))
                .orElseThrow();
    }

    private ReportingOrg reporter(Actor by) {
        OrganizationRef ref = new OrganizationRef(by.organizationRef().orElseThrow(() -> new NotFound("")));
        Organization organization = directory.get(ref, by);
        Optional<String> identifier = directory.identifiers(ref, by).stream()
                .map(known -> known.identifier())
                .findFirst();
        ProjectsRule.REPORTING_ORG_GIVEN.require(identifier.isPresent(), organization.name());
        return new ReportingOrg(
                identifier, organization.kind(), false, List.of(new Narrative(Optional.of("en"), organization.name())));
    }

    private long portalSource() {
        return Sql.select("s.id", "source s WHERE 1=1")
                .and("s.code = ?", "PORTAL")
                .first(em, row -> row.number(0))
                .orElseThrow();
    }

    private final class Taking implements ActivityHandler {
        private final Actor by;

        Taking(Actor by) {
            this.by = by;
        }

        @Override
        public void activity(ReceivedActivity activity) {
            ImportSource source =
                    new ImportSource(portalSource(), activity.reported().reportingOrgRef(), "", 0);
            try {
                Actor writing = by.with(Right.IMPORT_RUN);
                List<PreparedActivity> prepared = writer.prepare(List.of(activity), writing);
                BatchResult result = writer.write(source, prepared, writing);
                result.problems().forEach(ProjectEntry::refuse);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void rejected(RejectedActivity activity) {
            activity.rule().require(false, activity.identifier());
        }
    }

    private static void refuse(ProjectProblem problem) {
        boolean grave = problem.severity().equals(Severity.QUARANTINE.name())
                || problem.rule().equals(ProjectsRule.STATUS_HAS_ITS_DATE.name());
        ProjectsRule.valueOf(problem.rule()).require(!grave, problem.place(), problem.found());
    }
}
