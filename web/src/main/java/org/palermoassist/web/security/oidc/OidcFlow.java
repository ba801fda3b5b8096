package org.palermoassist.web.security.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.palermoassist.messages.MailSettings;

/**
 * The authorization code flow with PKCE: sends a person to a provider, and finds out from what comes back who it is. What comes
 * back is believed only when it answers this attempt, was signed by the provider for the portal, and has not expired.
 */
@ApplicationScoped
class OidcFlow {
    /** Signatures that only the provider can make; neither {@code none} nor one with the portal's own secret. */
    static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private static final int LONGEST_SUBJECT = 255;
    private static final int LONGEST_NAME = 120;
    private static final List<String> NAMES = List.of("name", "preferred_username", "email");

    private final OidcDirectory directory;
    private final OidcCalls calls;
    private final String portal;

    @Inject
    OidcFlow(OidcDirectory directory, OidcCalls calls, MailSettings settings) {
        this(directory, calls, settings.link("/").replaceFirst("/$", ""));
    }

    /** @param portal address of the portal as people reach it, without a slash at the end */
    OidcFlow(OidcDirectory directory, OidcCalls calls, String portal) {
        this.directory = directory;
        this.calls = calls;
        this.portal = portal;
    }

    /** For the container. */
    protected OidcFlow() {
        this(null, null, "");
    }

    /** Where the person is sent to. */
    URI begin(OidcProvider provider, OidcAttempt attempt) throws OidcRefused {
        AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope("openid", "profile"),
                        new ClientID(provider.clientId()),
                        comeBack(provider))
                .endpointURI(directory.entry(provider).metadata().getAuthorizationEndpointURI())
                .state(new State(attempt.state()))
                .nonce(new Nonce(attempt.nonce()))
                .codeChallenge(new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256);
        if (!provider.acr().isEmpty()) {
            request.acrValues(provider.acr().stream().sorted().map(ACR::new).toList());
        }
        return request.build().toURI();
    }

    /**
     * Who came back.
     *
     * @param answered what the person brought along in the address
     */
    OidcPerson finish(OidcProvider provider, OidcAttempt attempt, Map<String, List<String>> answered)
            throws OidcRefused {
        OidcDirectory.Entry entry = directory.entry(provider);
        try {
            AuthorizationCode code = code(provider, attempt, answered, entry);
            IDTokenClaimsSet claims = claims(provider, attempt, entry, tokens(provider, attempt, entry, code));
            return person(provider, claims);
        } catch (IOException failed) {
            throw new OidcRefused(OidcRefused.Reason.UNREACHABLE, failed);
        } catch (GeneralException | BadJOSEException | JOSEException notValid) {
            throw new OidcRefused(OidcRefused.Reason.NOT_VALID, notValid);
        }
    }

    private AuthorizationCode code(
            OidcProvider provider, OidcAttempt attempt, Map<String, List<String>> answered, OidcDirectory.Entry entry)
            throws GeneralException, OidcRefused {
        AuthenticationResponse answer = AuthenticationResponseParser.parse(comeBack(provider), answered);
        require(new State(attempt.state()).equals(answer.getState()), "state");
        boolean namesIssuer = answer.getIssuer() != null;
        require(
                namesIssuer
                        ? answer.getIssuer().getValue().equals(provider.issuer().toString())
                        : !entry.metadata().supportsAuthorizationResponseIssuerParam(),
                "iss");
        if (!answer.indicatesSuccess()) {
            String error = answer.toErrorResponse().getErrorObject().getCode();
            boolean byPerson = "access_denied".equals(error);
            throw new OidcRefused(
                    byPerson ? OidcRefused.Reason.CANCELLED : OidcRefused.Reason.NOT_VALID, "error=" + error);
        }
        AuthorizationCode code = answer.toSuccessResponse().getAuthorizationCode();
        require(code != null, "code");
        return code;
    }

    private OIDCTokenResponse tokens(
            OidcProvider provider, OidcAttempt attempt, OidcDirectory.Entry entry, AuthorizationCode code)
            throws IOException, GeneralException, OidcRefused {
        AuthorizationCodeGrant grant =
                new AuthorizationCodeGrant(code, comeBack(provider), new CodeVerifier(attempt.verifier()));
        TokenRequest request = new OidcClient(provider).request(entry.metadata(), grant);
        TokenResponse answer =
                OIDCTokenResponseParser.parse(request.toHTTPRequest().send(calls));
        require(answer.indicatesSuccess(), "token-endpoint");
        return (OIDCTokenResponse) answer.toSuccessResponse();
    }

    private static IDTokenClaimsSet claims(
            OidcProvider provider, OidcAttempt attempt, OidcDirectory.Entry entry, OIDCTokenResponse tokens)
            throws BadJOSEException, JOSEException {
        IDTokenValidator validator = new IDTokenValidator(
                entry.metadata().getIssuer(),
                new ClientID(provider.clientId()),
                new JWSVerificationKeySelector<>(ALGORITHMS, entry.keys()),
                null);
        return validator.validate(tokens.getOIDCTokens().getIDToken(), new Nonce(attempt.nonce()));
    }

    private static OidcPerson person(OidcProvider provider, IDTokenClaimsSet claims) throws OidcRefused {
        String subject = claims.getSubject().getValue();
        require(subject.length() <= LONGEST_SUBJECT && !subject.isBlank(), "sub");
        String name = NAMES.stream()
                .flatMap(each -> Stream.ofNullable(claims.getStringClaim(each)))
                .findFirst()
                .map(each -> each.length() > LONGEST_NAME ? each.substring(0, LONGEST_NAME) : each)
                .orElse("");
        boolean acr = claims.getACR() != null
                && provider.acr().contains(claims.getACR().getValue());
        boolean amr = claims.getAMR() != null
                && claims.getAMR().stream().anyMatch(each -> provider.amr().contains(each.getValue()));
        return new OidcPerson(provider.issuer().toString(), subject, name, acr || amr);
    }

    private URI comeBack(OidcProvider provider) {
        return URI.create(portal + OidcReturnServlet.PATH + "/" + provider.name());
    }

    private static void require(boolean holds, String what) throws OidcRefused {
        if (!holds) {
            throw new OidcRefused(OidcRefused.Reason.NOT_VALID, what);
        }
    }
}
