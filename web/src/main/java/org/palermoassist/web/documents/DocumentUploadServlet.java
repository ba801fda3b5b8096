package org.palermoassist.web.documents;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.palermoassist.security.Actor;
import org.palermoassist.web.security.CurrentActor;

/** {@code /documents/upload}: parts of a file from somebody who is signed in. */
@WebServlet("/documents/upload")
public class DocumentUploadServlet extends UploadServlet {
    @Inject
    private transient CurrentActor current;

    @Override
    protected Actor sender(HttpServletRequest request) {
        return current.actor();
    }

    @Override
    protected String page() {
        return "/";
    }
}
