package org.palermoassist.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.palermoassist.security.Accounts;
import org.palermoassist.security.ApiToken;
import org.palermoassist.security.ApiTokens;
import org.palermoassist.security.TokenScope;
import org.palermoassist.web.shared.Notices;

/** What people do with their own account: change the passphrase, make and revoke tokens. */
@Named
@RequestScoped
public class OwnAccount {
    private static final String PAGE = "/account?faces-redirect=true";

    @Inject
    private Accounts accounts;

    @Inject
    private ApiTokens tokens;

    @Inject
    private CurrentActor current;

    private String old = "";
    private String wanted = "";
    private String name = "";
    private TokenScope scope = TokenScope.READ;
    private Integer days = 90;
    private String secret = "";

    /** Changes the passphrase. */
    public String change() {
        accounts.changePassphrase(old, wanted, current.actor());
        Notices.afterRedirect("security.account.changed");
        return PAGE;
    }

    /** Makes a token; its secret stands on the page this once. */
    public String make() {
        secret = tokens.make(name, scope, days == null ? 0 : days, current.actor());
        name = "";
        return "";
    }

    /** Takes a token back. */
    public String revoke(String ref) {
        tokens.revoke(ref, current.actor());
        Notices.afterRedirect("security.token.revoked");
        return PAGE;
    }

    /** One's own tokens, the newest first. */
    public List<ApiToken> getTokens() {
        return tokens.own(current.actor());
    }

    /** When a token was used last; nothing when it never was. */
    public Instant used(ApiToken token) {
        return token.usedAt().orElse(null);
    }

    /** What a token may be used for. */
    public TokenScope[] getScopes() {
        return TokenScope.values();
    }

    /** The secret of the token made just now, else empty. */
    public String getSecret() {
        return secret;
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

    /** What the token is for, in its owner's words. */
    public String getName() {
        return name;
    }

    /** What the token is for, in its owner's words. */
    public void setName(String typed) {
        name = Objects.requireNonNullElse(typed, "");
    }

    /** What the token may be used for. */
    public TokenScope getScope() {
        return scope;
    }

    /** What the token may be used for. */
    public void setScope(TokenScope chosen) {
        scope = Objects.requireNonNullElse(chosen, TokenScope.READ);
    }

    /** Days from now until the token expires. */
    public Integer getDays() {
        return days;
    }

    /** Days from now until the token expires. */
    public void setDays(Integer typed) {
        days = typed;
    }
}
