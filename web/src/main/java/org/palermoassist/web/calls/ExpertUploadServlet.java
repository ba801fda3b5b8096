package org.palermoassist.web.calls;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.palermoassist.calls.ExpertPart;
import org.palermoassist.security.Actor;
import org.palermoassist.web.documents.UploadServlet;
import org.palermoassist.web.shared.Language;

/** {@code /expert/upload}: parts of a paper from an expert behind the personal link. */
@WebServlet("/expert/upload")
public class ExpertUploadServlet extends UploadServlet {
    @Inject
    private transient ExpertPart part;

    @Inject
    private transient ExpertSession session;

    @Override
    protected Actor sender(HttpServletRequest request) {
        return part.actor(session.pass(), Actor.anonymous(Language.of(request).code()));
    }

    @Override
    protected String page() {
        return "/expert/part";
    }
}
