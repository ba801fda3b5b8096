package org.palermoassist.web.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.palermoassist.calls.ExpertLinks;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Typed;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;

/** The page behind an expert's personal link: asks for the second fact. */
@Named
@RequestScoped
public class ExpertView {
    @Inject
    private ExpertLinks links;

    @Inject
    private ExpertSession session;

    @Inject
    private Address address;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    private String code = "";

    /** Whose part the link opens; nothing when it does not live. */
    public String getName() {
        return links.look(token(), Actor.anonymous()).orElse(null);
    }

    /** Opens the part, in a session of its own. */
    public void enter() throws IOException {
        ExpertLinks.Entry entry = links.enter(token(), new Typed(code), Actor.anonymous());
        switch (entry.outcome()) {
            case OPEN -> {
                request.changeSessionId();
                session.take(entry.pass().orElseThrow());
                external.redirect("/expert/part");
            }
            case WRONG -> Notices.refusedHere("expert.wrong");
            case GONE -> Notices.refusedHere("expert.gone");
        }
    }

    private Typed token() {
        return new Typed(address.get("token"));
    }

    /** Never shown again. */
    public String getCode() {
        return "";
    }

    /** The second fact as typed. */
    public void setCode(String typed) {
        code = Objects.requireNonNullElse(typed, "");
    }
}
