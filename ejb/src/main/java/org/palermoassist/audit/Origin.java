package org.palermoassist.audit;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import java.io.Serializable;

/** Where the request comes from; the door of each request says so. */
@RequestScoped
public class Origin implements Serializable {
    private String address = "";

    /** Remembers the network address of who asks. */
    public void from(String remote) {
        address = remote;
    }

    /** The address; empty for what the portal does by itself. */
    public String address() {
        return address;
    }

    static String of(Origin origin) {
        try {
            return origin.address();
        } catch (ContextNotActiveException nobodyAsked) {
            return "";
        }
    }
}
