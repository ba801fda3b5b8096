package org.palermoassist.web.projects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palermoassist.projects.ProjectAudiences;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Choice;
import org.palermoassist.web.shared.Portal;

/** A provider's project through the eyes of others: the page of the project with another reader. */
@Named
@RequestScoped
public class ProjectAs {
    @Inject
    private ProjectAudiences audiences;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    private boolean looked;

    /** The page that is shown in the frame; from here on the record is read through the other eyes. */
    public String getTemplate() {
        if (!looked) {
            looked = true;
            current.lookAs(audiences.look(new ProjectRef(address.get("ref")), address.get("as"), current.actor()));
        }
        return "/projects/detail.xhtml";
    }

    /** Those as whom the provider may look. */
    public List<Choice> getChoices() {
        return audiences.choices(current.actor()).stream()
                .map(one -> new Choice(one.code(), portal.words("as." + one.code(), "")))
                .toList();
    }
}
