package org.palermoassist.security;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import java.io.Serializable;

/** The page session that asks; none at the API and for what the portal does by itself. */
@RequestScoped
class ThisSession implements Serializable {
    private String hash = "";

    void is(String idHash) {
        hash = idHash;
    }

    String hash() {
        return hash;
    }

    static String hash(ThisSession session) {
        try {
            return session.hash();
        } catch (ContextNotActiveException nobodyAsked) {
            return "";
        }
    }
}
