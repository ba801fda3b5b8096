package org.palermoassist.projects;

import jakarta.inject.Inject;
import java.util.List;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.projects.ProjectAccess.Known;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Audience;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.UseCase;

/**
 * A provider looks at its project as others see it. Each look stands in the audit trail. What others see of needs is shown as far as the
 * provider sees it, too: looking through other eyes opens nothing.
 */
@UseCase
public class ProjectAudiences {
    @Inject
    private ProjectAccess access;

    @Inject
    private AuditTrail audit;

    /** Those as whom a provider may look: nobody in particular. */
    public List<Audience> choices(Actor by) {
        return List.of(Audience.PUBLIC, Audience.PARTNER, Audience.PARTY);
    }

    /**
     * The made-up reader through whose eyes the provider looks.
     *
     * @param code of one of {@link #choices}
     * @throws NotAllowed for others than the project's own provider
     */
    public Actor look(ProjectRef ref, String code, Actor by) {
        Known project = access.visible(ref, by);
        if (!access.isOfProvider(project, by)) {
            throw new NotAllowed(ProjectsRule.ONLY_OWN_PROVIDER_LOOKS);
        }
        Audience audience = choices(by).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(code));
        audit.record(by, "project.view_as", ref, code);
        return audience.eyes(false, by.language());
    }
}
