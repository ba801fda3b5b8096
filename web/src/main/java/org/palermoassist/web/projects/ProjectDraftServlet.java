package org.palermoassist.web.projects;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.palermoassist.projects.ProjectFormDrafts;
import org.palermoassist.security.Actor;
import org.palermoassist.web.shared.FormDraftServlet;

/** Keeps what is being typed into the form of a project; its title stands among the fields. */
@WebServlet("/projects/draft")
public class ProjectDraftServlet extends FormDraftServlet {
    @Inject
    private transient ProjectFormDrafts drafts;

    @Override
    protected String list() {
        return "/projects/list";
    }

    @Override
    protected void keep(String key, String title, String fields, Actor by) {
        drafts.keep(key, fields, by);
    }
}
