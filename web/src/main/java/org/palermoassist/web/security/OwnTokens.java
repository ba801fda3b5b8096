package org.palermoassist.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.palermoassist.security.ApiToken;
import org.palermoassist.security.ApiTokens;
import org.palermoassist.security.TokenScope;
import org.palermoassist.web.shared.Notices;

/** The tokens that people make for their programs, and take back. */
@Named
@RequestScoped
public class OwnTokens {
    private static final String PAGE = "/account?faces-redirect=true";

    @Inject
    private ApiTokens tokens;

    @Inject
    private CurrentActor current;

    private String name = "";
    private TokenScope scope = TokenScope.READ;
    private Integer days = 90;
    private String secret = "";

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
