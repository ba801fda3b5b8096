package org.palermoassist.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.palermoassist.security.Accounts;
import org.palermoassist.security.Typed;
import org.palermoassist.web.shared.Notices;

/** The passphrase of one's own account. */
@Named
@RequestScoped
public class OwnAccount {
    private static final String PAGE = "/account?faces-redirect=true";

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    private String old = "";
    private String wanted = "";

    /** Changes the passphrase. */
    public String change() {
        accounts.changePassphrase(new Typed(old), new Typed(wanted), current.actor());
        Notices.afterRedirect("security.account.changed");
        return PAGE;
    }

    /** Never shown again. */
    public String getOld() {
        return "";
    }

    /** The passphrase that holds. */
    public void setOld(String typed) {
        old = Objects.requireNonNullElse(typed, "");
    }

    /** Never shown again. */
    public String getWanted() {
        return "";
    }

    /** The new passphrase. */
    public void setWanted(String typed) {
        wanted = Objects.requireNonNullElse(typed, "");
    }
}
