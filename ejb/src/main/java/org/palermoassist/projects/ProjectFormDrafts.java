package org.palermoassist.projects;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Refs;
import org.palermoassist.shared.SharedRule;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Keeps what is being typed into the form of a project (U-7); it belongs to the organization, so that a colleague finds it. */
@UseCase
public class ProjectFormDrafts {
    private static final char NEW_FORM = 'F';
    private static final int LONGEST = 200_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** A key for a form that begins a new project. */
    public String newKey(Actor by) {
        organization(by);
        return Refs.next(NEW_FORM);
    }

    /**
     * Keeps the form as it stands; an earlier state of the same form by the same person is replaced.
     *
     * @param key ref of a project, or a key of {@link #newKey}
     * @param fields JSON, at most 200,000 characters
     */
    public void keep(String key, String fields, Actor by) {
        SharedRule.TEXT_FITS.require(fields.length() <= LONGEST, fields.length(), LONGEST);
        Sql.change(
                em,
                "INSERT INTO project_form_draft (organization_ref, form_key, login, fields, saved_at)"
                        + " VALUES (?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE fields = VALUES(fields),"
                        + " saved_at = VALUES(saved_at)",
                organization(by),
                checked(key),
                by.login(),
                fields,
                clock.instant());
    }

    /** What was typed into this form last, by the reader first, else by a colleague. */
    public Optional<ProjectFormDraft> of(String key, Actor by) {
        return Sql.select("d.login, d.fields, d.saved_at", "project_form_draft d WHERE 1=1")
                .and("d.organization_ref = ?", organization(by))
                .and("d.form_key = ?", checked(key))
                .list(
                        em,
                        row -> new ProjectFormDraft(
                                row.text(0), row.text(1), row.instant(2).orElseThrow()))
                .stream()
                .min((one, other) -> {
                    int own = Boolean.compare(
                            other.login().equals(by.login()), one.login().equals(by.login()));
                    return own != 0 ? own : other.savedAt().compareTo(one.savedAt());
                });
    }

    /** The form was saved: the typed text goes. */
    public void forget(String key, Actor by) {
        Sql.change(
                em,
                "DELETE FROM project_form_draft WHERE organization_ref = ? AND form_key = ?",
                organization(by),
                checked(key));
    }

    private static String organization(Actor by) {
        by.mustHave(Right.PROJECT_EDIT);
        return by.organizationRef().orElseThrow(() -> new NotFound(""));
    }

    private static String checked(String key) {
        return Refs.checked(key.startsWith("P") ? 'P' : NEW_FORM, key);
    }
}
