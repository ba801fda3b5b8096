package org.palermoassist.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.palermoassist.security.Workspace;
import org.palermoassist.security.Workspaces;

/** The switcher in the head of each page, for people with several workspaces. The session keeps the one that is in force. */
@Named
@RequestScoped
public class WorkspaceSwitch {
    @Inject
    private Workspaces workspaces;

    @Inject
    private CurrentActor current;

    @Inject
    private HttpServletRequest request;

    private List<Workspace> others;

    /** The reader's workspaces that are not in force now; empty for almost everybody. */
    public List<Workspace> getOthers() {
        if (others == null) {
            others = current.isSignedIn()
                    ? workspaces.own(current.actor()).stream()
                            .filter(one -> !one.ref().equals(current.actor().workspace()))
                            .toList()
                    : List.of();
        }
        return others;
    }

    /** Goes over to another workspace, and home: what was open may not be seen from there. */
    public void choose(String ref) throws IOException {
        Workspace chosen = workspaces.choose(ref, current.actor());
        request.getSession().setAttribute(PageSession.WORKSPACE, chosen.ref());
        FacesContext.getCurrentInstance().getExternalContext().redirect("/");
    }
}
