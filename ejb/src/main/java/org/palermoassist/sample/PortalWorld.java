package org.palermoassist.sample;

import jakarta.enterprise.context.ApplicationScoped;

/** How far the portal is with its first contents; until they are in, nobody is let in. */
@ApplicationScoped
public class PortalWorld {
    private volatile Stage stage = Stage.LOADING;

    /** How far it is. */
    public Stage stage() {
        return stage;
    }

    void become(Stage next) {
        stage = next;
    }

    /** How far it is. */
    public enum Stage {
        /** The first contents are being loaded. */
        LOADING,
        /** Everything is there. */
        READY,
        /** Loading stopped; the log says why. The database has to be emptied. */
        FAILED
    }
}
