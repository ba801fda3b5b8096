package org.palermoassist.web.projects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.palermoassist.projects.OwnFields;
import org.palermoassist.projects.OwnFieldsEdit;
import org.palermoassist.projects.OwnFieldsForm;
import org.palermoassist.projects.ProjectForm;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.projects.ProjectStatus;
import org.palermoassist.shared.Stale;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Given;
import org.palermoassist.web.shared.Notices;

/** Fields of a partner's project that are ours: what stands here, what the partner says now, and a form to change them. */
@Named
@RequestScoped
public class OwnFieldsView {
    @Inject
    private OwnFields fields;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    private OwnFieldsEdit edit;

    /** The project as its fields stand. */
    public OwnFieldsEdit getEdit() {
        if (edit == null) {
            edit = fields.edit(new ProjectRef(address.get("ref")), current.actor());
        }
        return edit;
    }

    /** What stands in a field of the form: as posted, else as stored. */
    public String value(String name) {
        return Optional.ofNullable(request.getParameter(name))
                .orElseGet(() -> stored(name, getEdit().form()));
    }

    /** What the partner says now. */
    public String partner(String name) {
        return stored(name, getEdit().partner());
    }

    private static String stored(String name, OwnFieldsForm form) {
        return switch (name) {
            case "title" -> form.title();
            case "description" -> form.description();
            case "status" -> form.status().code();
            case "plannedStart" -> day(form.dates().plannedStart());
            case "actualStart" -> day(form.dates().actualStart());
            case "plannedEnd" -> day(form.dates().plannedEnd());
            case "actualEnd" -> day(form.dates().actualEnd());
            default -> "";
        };
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /** Saves what is ours; the rest is as it stands. */
    public void save() throws IOException {
        ProjectRef ref = getEdit().ref();
        String version = Optional.ofNullable(request.getParameter("version")).orElse("");
        if (!version.matches("\\d{1,9}")) {
            throw new Stale(ref);
        }
        OwnFieldsForm form = new OwnFieldsForm(
                value("title"),
                value("description"),
                ProjectStatus.ofCode(value("status")).orElse(getEdit().form().status()),
                new ProjectForm.Dates(
                        Given.day(value("plannedStart")),
                        Given.day(value("actualStart")),
                        Given.day(value("plannedEnd")),
                        Given.day(value("actualEnd"))));
        fields.save(ref, Integer.parseInt(version), form, value("reason"), current.actor());
        Notices.afterRedirect("projects.own.saved");
        external.redirect("/projects/detail?ref=" + ref);
    }

    /** Whether the reader may change fields of the project that is shown. */
    public boolean isOpen() {
        return current.isSignedIn()
                && !address.get("ref").isEmpty()
                && fields.mayEdit(new ProjectRef(address.get("ref")), current.actor());
    }
}
