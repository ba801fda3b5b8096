package org.palermoassist.web.projects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.palermoassist.projects.ProjectEdit;
import org.palermoassist.projects.ProjectEntry;
import org.palermoassist.projects.ProjectForm;
import org.palermoassist.projects.ProjectFormDraft;
import org.palermoassist.projects.ProjectFormDrafts;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.shared.Stale;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.Portal;

/** The form of a project that an officer of its organization enters or changes. What is typed survives (U-7). */
@Named
@RequestScoped
public class ProjectEditView {
    private static final int SPARE = 3;
    private static final String EDIT = "/projects/edit?ref=";

    @Inject
    private ProjectEntry entry;

    @Inject
    private ProjectFormDrafts drafts;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    private ProjectEdit stored;
    private ProjectFields fields;
    private Optional<ProjectFormDraft> draft;
    private Set<String> errors = Set.of();

    /** A form for a new project gets a key of its own, so that its text is found again under the same address. */
    public void open() throws IOException {
        if (address.value("ref").isEmpty() && address.value("form").isEmpty()) {
            external.redirect("/projects/edit?form=" + drafts.newKey(current.actor()));
        } else if (made().isPresent()) {
            external.redirect(EDIT + made().get());
        }
    }

    /** The project that this form of a new one has become, when somebody comes back to it. */
    private Optional<ProjectRef> made() {
        return isStanding() || getKey().isEmpty() ? Optional.empty() : entry.madeFrom(getKey(), current.actor());
    }

    /** Under which the typed text is kept. */
    public String getKey() {
        return address.value("ref").orElse(address.get("form"));
    }

    /** Whether a project is changed rather than entered. */
    public boolean isStanding() {
        return address.value("ref").isPresent();
    }

    /** The project as stored; nothing for a new one. */
    public ProjectEdit getStored() {
        if (stored == null && isStanding()) {
            stored = entry.edit(new ProjectRef(address.get("ref")), current.actor());
        }
        return stored;
    }

    /** What stands in the fields: as posted, as kept while typing, as stored, or nothing. */
    public ProjectFields getFields() {
        if (fields == null) {
            fields = request.getMethod().equals("POST")
                    ? ProjectFields.of(request.getParameterMap())
                    : getDraft()
                            .flatMap(kept -> ProjectFields.ofJson(kept.fields()))
                            .orElseGet(this::saved);
        }
        return fields;
    }

    private ProjectFields saved() {
        return getStored() == null
                ? ProjectFields.empty(portal.getLanguage().code())
                : ProjectFields.of(getStored().form(), getStored().version());
    }

    private Optional<ProjectFormDraft> getDraft() {
        if (draft == null) {
            draft = getKey().isEmpty() ? Optional.empty() : drafts.of(getKey(), current.actor());
        }
        return draft;
    }

    /** Whether the form opens with text that was typed and not saved. */
    public boolean isRestored() {
        return !request.getMethod().equals("POST") && getDraft().isPresent();
    }

    /** When the shown text was kept on the server; else empty. */
    public String getKeptAt() {
        return getDraft().map(kept -> kept.savedAt().toString()).orElse("");
    }

    /** The version that a save builds on: the one that was read when typing began. */
    public String getVersion() {
        String typed = getFields().get("version");
        return typed.isEmpty() && getStored() != null
                ? String.valueOf(getStored().version())
                : typed;
    }

    /** Whether somebody saved the project while this text was typed. */
    public boolean isConflict() {
        return getStored() != null
                && !getVersion().equals(String.valueOf(getStored().version()));
    }

    /** Numbers of the rows to show of a list: those filled and some to fill. */
    public List<Integer> rows(String name) {
        int filled = (int) IntStream.range(0, ProjectFormParser.ROWS)
                .filter(i -> !getFields().row(name, i).isEmpty())
                .count();
        return IntStream.range(0, Math.min(ProjectFormParser.ROWS, filled + SPARE))
                .boxed()
                .toList();
    }

    /** Whether the field cannot be read. */
    public boolean wrong(String name) {
        return errors.contains(name);
    }

    /** Saves the project. */
    public void save() throws IOException {
        ProjectFormParser parser = new ProjectFormParser(getFields());
        Optional<ProjectForm> form = parser.form();
        errors = parser.errors();
        if (form.isEmpty()) {
            Notices.here("projects.edit.unreadable", errors.size());
            return;
        }
        if (isOtherWordsOfSavedForm(form.get())) {
            return;
        }
        ProjectRef ref = store(form.get());
        drafts.forget(getKey(), current.actor());
        Notices.afterRedirect("projects.edit.saved");
        external.redirect("/projects/detail?ref=" + ref);
    }

    /** A form that became a project is sent again with other words: they are kept and open for editing. */
    private boolean isOtherWordsOfSavedForm(ProjectForm form) throws IOException {
        Optional<ProjectRef> made = made();
        if (made.isEmpty() || entry.edit(made.get(), current.actor()).form().equals(form)) {
            return false;
        }
        drafts.keep(made.get().value(), getFields().json(), current.actor());
        drafts.forget(getKey(), current.actor());
        external.redirect(EDIT + made.get());
        return true;
    }

    private ProjectRef store(ProjectForm form) {
        if (!isStanding()) {
            return getKey().isEmpty()
                    ? entry.create(form, current.actor())
                    : entry.create(form, getKey(), current.actor());
        }
        ProjectRef ref = new ProjectRef(address.get("ref"));
        String version = getFields().get("version");
        if (!version.matches("\\d{1,9}")) {
            throw new Stale(ref);
        }
        entry.save(ref, Integer.parseInt(version), form, getFields().get("reason"), current.actor());
        return ref;
    }
}
