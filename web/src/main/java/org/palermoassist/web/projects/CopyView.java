package org.palermoassist.web.projects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.palermoassist.projects.Duplicates;
import org.palermoassist.projects.LeftOutRow;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** Leads from the address of a copy to the project that it was merged into. */
@Named
@RequestScoped
public class CopyView {
    @Inject
    private Duplicates duplicates;

    @Inject
    private Address address;

    @Inject
    private CurrentActor current;

    /** Goes there when the ref in the address is a merged copy that the reader could see. */
    public void follow() throws IOException {
        Optional<ProjectRef> kept = duplicates.standsFor(new ProjectRef(address.get("ref")), current.reader());
        if (kept.isPresent()) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect("/projects/detail?ref=" + kept.get().value() + "&copy=" + address.get("ref"));
        }
    }

    /** Ref of the copy that led here; empty where there is none of this ref. */
    public String getCopy() {
        String copy = address.get("copy");
        return !copy.isEmpty()
                        && duplicates.leftOut(new ProjectRef(address.get("ref")), current.reader()).stream()
                                .map(LeftOutRow::ref)
                                .anyMatch(ref -> ref.value().equals(copy))
                ? copy
                : "";
    }
}
