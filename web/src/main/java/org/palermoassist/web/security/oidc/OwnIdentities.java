package org.palermoassist.web.security.oidc;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.palermoassist.security.Identities;
import org.palermoassist.security.LinkedIdentity;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Notices;

/** The organizations' own sign-ins that open one's account. */
@Named
@RequestScoped
public class OwnIdentities {
    @Inject
    private Identities identities;

    @Inject
    private CurrentActor current;

    /** All, the newest first. */
    public List<LinkedIdentity> getAll() {
        return identities.own(current.actor());
    }

    /** When it was used last; nothing when it never was. */
    public Instant used(LinkedIdentity identity) {
        return identity.usedAt().orElse(null);
    }

    /** Takes a link back. */
    public String unlink(String ref) {
        identities.unlink(ref, current.actor());
        Notices.afterRedirect("security.identity.unlinked");
        return "/account?faces-redirect=true";
    }
}
