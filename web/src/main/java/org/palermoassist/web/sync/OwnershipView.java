package org.palermoassist.web.sync;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.palermoassist.projects.ConflictRule;
import org.palermoassist.projects.OwnedGroup;
import org.palermoassist.projects.Ownership;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;

/** Which groups of fields of a source are the partner's and which are ours. */
@Named
@RequestScoped
public class OwnershipView {
    @Inject
    private Ownership ownership;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private HttpServletRequest request;

    private List<OwnedGroup> groups;

    /** The groups of the source. */
    public List<OwnedGroup> getGroups() {
        if (groups == null) {
            groups = ownership.of(address.get("code"), current.actor());
        }
        return groups;
    }

    /** What may hold where both sides changed the same field. */
    public List<ConflictRule> getRules() {
        return List.of(ConflictRule.values());
    }

    /** Saves what was chosen for each group. */
    public void save() throws IOException {
        for (OwnedGroup group : getGroups()) {
            String owner = request.getParameter("owner-" + group.group());
            String rule = request.getParameter("rule-" + group.group());
            if (owner != null && rule != null) {
                ownership.set(address.get("code"), group.group(), owner.equals("OURS"), rule(rule), current.actor());
            }
        }
        Notices.afterRedirect("sync.ownership.saved");
        address.again();
    }

    private static ConflictRule rule(String text) {
        return Arrays.stream(ConflictRule.values())
                .filter(rule -> rule.name().equals(text))
                .findFirst()
                .orElse(ConflictRule.ASK);
    }
}
