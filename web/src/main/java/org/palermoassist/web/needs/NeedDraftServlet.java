package org.palermoassist.web.needs;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.palermoassist.needs.NeedFormDrafts;
import org.palermoassist.security.Actor;
import org.palermoassist.web.shared.FormDraftServlet;

/** Keeps what is being typed into the form of a need. */
@WebServlet("/needs/draft")
public class NeedDraftServlet extends FormDraftServlet {
    @Inject
    private transient NeedFormDrafts drafts;

    @Override
    protected String list() {
        return "/needs/list";
    }

    @Override
    protected void keep(String key, String title, String fields, Actor by) {
        drafts.keep(key, title, fields, by);
    }
}
