package org.palermoassist.needs;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.palermoassist.directory.NoteRef;
import org.palermoassist.directory.Notes;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Refs;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Keeps what is being typed (U-7). It belongs to the State, so that a successor finds it (U-10). */
@UseCase
public class NeedFormDrafts {
    private static final char NEW_FORM = 'F';
    private static final char ON_NOTE = 'V';
    private static final int LONGEST = 200_000;
    private static final int MOST = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Notes notes;

    @Inject
    private Clock clock;

    /** A key for a form that begins a new need. */
    public String newKey(Actor by) {
        state(by);
        return Refs.next(NEW_FORM);
    }

    /**
     * Keeps the form as it stands; an earlier state of the same form by the same person is replaced.
     *
     * @param key ref of a need, a key of {@link #newKey}, or ref of the note verbale on which the Secretariat enters one
     * @param fields JSON, at most 200,000 characters
     */
    public void keep(String key, String title, String fields, Actor by) {
        String state = owner(key, by);
        NeedsRule.TEXT_FITS.require(fields.length() <= LONGEST, fields.length(), LONGEST);
        Sql.change(
                em,
                "INSERT INTO need_form_draft (state_code, form_key, login, title, fields, saved_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE title = VALUES(title),"
                        + " fields = VALUES(fields), saved_at = VALUES(saved_at)",
                state,
                checked(key),
                by.login(),
                title.length() > NeedForm.TITLE ? title.substring(0, NeedForm.TITLE) : title,
                fields,
                clock.instant());
    }

    /** What was typed into this form: the reader's own first, then that of others of the State, newest first. */
    public List<FormDraft> of(String key, Actor by) {
        return Sql.select(
                        "form_key, login, title, fields, saved_at",
                        "need_form_draft WHERE state_code = ? AND form_key = ?",
                        owner(key, by),
                        checked(key))
                .tail("ORDER BY saved_at DESC")
                .list(em, NeedFormDrafts::draft)
                .stream()
                .sorted((a, b) ->
                        Boolean.compare(b.login().equals(by.login()), a.login().equals(by.login())))
                .toList();
    }

    /** Forms of the State that were begun and never saved, newest first. */
    public List<FormDraft> unsaved(Actor by) {
        return Sql.select(
                        "form_key, login, title, '', saved_at",
                        "need_form_draft WHERE state_code = ? AND form_key LIKE 'F-%'",
                        state(by))
                .tail("ORDER BY saved_at DESC LIMIT " + MOST)
                .list(em, NeedFormDrafts::draft);
    }

    /** The form was saved, or its text is no longer wanted: the reader's own goes. */
    public void forget(String key, Actor by) {
        Sql.change(
                em,
                "DELETE FROM need_form_draft WHERE state_code = ? AND form_key = ? AND login = ?",
                owner(key, by),
                checked(key),
                by.login());
    }

    private static FormDraft draft(Row row) {
        return new FormDraft(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.instant(4).orElseThrow());
    }

    private static String state(Actor by) {
        by.mustHave(Right.NEED_DRAFT);
        return by.stateCode().orElseThrow(() -> new NotAllowed(NeedsRule.ONLY_OWN_STATE_WRITES));
    }

    /** A form that the Secretariat fills in for a State (U-3) has the ref of the note verbale as key, and belongs to that State. */
    private String owner(String key, Actor by) {
        boolean onBehalf = by.has(Right.NOTE_REGISTER) && key != null && key.startsWith("V-");
        return onBehalf
                ? notes.row(new NoteRef(key), by).sender().state().orElseThrow(() -> new NotFound(key))
                : state(by);
    }

    private static String checked(String key) {
        if (key == null || key.isEmpty()) {
            throw new NotFound("");
        }
        char kind = key.charAt(0);
        return Refs.checked(kind == NEW_FORM || kind == ON_NOTE ? kind : 'N', key);
    }
}
