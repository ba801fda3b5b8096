package org.palermoassist.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Says on the page, or on the page one is sent to, what was done. */
public final class Notices {
    private Notices() {}

    /** Says it on this page. */
    public static void here(String key, Object... values) {
        say(FacesMessage.SEVERITY_INFO, key, values);
    }

    /** Says on this page why something was not done. */
    public static void refusedHere(String key, Object... values) {
        say(FacesMessage.SEVERITY_ERROR, key, values);
    }

    private static void say(FacesMessage.Severity severity, String key, Object... values) {
        FacesContext context = FacesContext.getCurrentInstance();
        String text = Words.in(Language.of(context.getViewRoot().getLocale())).get(key, values);
        context.addMessage(null, new FacesMessage(severity, text, null));
    }

    /** Says it on the page that is redirected to. */
    public static void afterRedirect(String key, Object... values) {
        here(key, values);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }
}
