package org.palermoassist.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.palermoassist.security.FactorStatus;
import org.palermoassist.security.SecondFactors;
import org.palermoassist.security.Typed;
import org.palermoassist.web.shared.Notices;

/** One's own second factor on the account page: new codes, and taking it off. */
@Named
@RequestScoped
public class OwnFactor {
    @Inject
    private SecondFactors factors;

    @Inject
    private CurrentActor current;

    private String code = "";
    private FactorStatus status;
    private List<String> codes = List.of();

    /** Makes new codes; they stand on the page this once. */
    public String renew() {
        codes = factors.newCodes(new Typed(code), current.actor());
        status = null;
        return "";
    }

    /** Takes the factor off. */
    public String switchOff() {
        factors.switchOff(new Typed(code), current.actor());
        Notices.afterRedirect("security.factor.off");
        return "/account?faces-redirect=true";
    }

    /** How things stand. */
    public FactorStatus getStatus() {
        if (status == null) {
            status = factors.own(current.actor());
        }
        return status;
    }

    /** The kind that holds, or nothing. */
    public String getKind() {
        return getStatus().kind().map(Enum::name).orElse("");
    }

    /** Since when it holds. */
    public Instant getSince() {
        return getStatus().since().orElse(null);
    }

    /** Codes made just now. */
    public List<String> getCodes() {
        return codes;
    }

    /** Never shown again. */
    public String getCode() {
        return "";
    }

    /** A fresh code. */
    public void setCode(String typed) {
        code = Objects.requireNonNullElse(typed, "");
    }
}
