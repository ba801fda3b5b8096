package org.palermoassist.web.sync;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Lets a page ask for itself again while what it shows goes on, without a script. */
@RequestScoped
class Refreshing {
    private static final String SECONDS_BETWEEN = "2";

    @Inject
    private FacesContext faces;

    void unless(boolean over) {
        if (!over) {
            faces.getExternalContext().setResponseHeader("Refresh", SECONDS_BETWEEN);
        }
    }
}
