package org.palermoassist.web.security;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.ResourceBundle;

/** Says on the page that a step of the sign-in was refused; the same words whatever the reason. */
final class Refusals {
    private Refusals() {}

    static void here(FacesContext faces, String key, String helpKey) {
        ResourceBundle words = faces.getApplication().getResourceBundle(faces, "msg");
        faces.addMessage(
                null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.getString(key), words.getString(helpKey)));
    }
}
