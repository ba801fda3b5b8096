package org.palermoassist.web.projects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palermoassist.projects.FieldOrigin;
import org.palermoassist.projects.FieldOrigins;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** Where each group of fields of a project comes from; worked out when the reader asks. */
@Named
@RequestScoped
public class FieldOriginsView {
    @Inject
    private FieldOrigins origins;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    private List<FieldOrigin> rows;

    /** Whether the reader asked. */
    public boolean isAsked() {
        return address.value("parts").isPresent();
    }

    /** The groups with their origin. */
    public List<FieldOrigin> getRows() {
        if (rows == null) {
            rows = origins.of(new ProjectRef(address.get("ref")), current.reader());
        }
        return rows;
    }
}
