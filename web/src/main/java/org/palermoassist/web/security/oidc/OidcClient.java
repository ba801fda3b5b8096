package org.palermoassist.web.security.oidc;

import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;

/** The portal as a provider's client: shows its secret, which is read from its file each time, or has none. */
class OidcClient {
    private static final Set<PosixFilePermission> OWNERS_ALONE =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final OidcProvider provider;

    OidcClient(OidcProvider provider) {
        this.provider = provider;
    }

    /** The request that turns a grant into tokens. */
    TokenRequest request(OIDCProviderMetadata metadata, AuthorizationGrant grant) throws IOException {
        URI endpoint = metadata.getTokenEndpointURI();
        ClientID id = new ClientID(provider.clientId());
        return provider.secretFile().isEmpty()
                ? new TokenRequest.Builder(endpoint, id, grant).build()
                : new TokenRequest.Builder(endpoint, authentication(id, metadata), grant).build();
    }

    private ClientAuthentication authentication(ClientID id, OIDCProviderMetadata metadata) throws IOException {
        Secret secret = new Secret(secret(provider.secretFile().orElseThrow()));
        List<ClientAuthenticationMethod> methods = metadata.getTokenEndpointAuthMethods();
        boolean postOnly = methods != null
                && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return postOnly ? new ClientSecretPost(id, secret) : new ClientSecretBasic(id, secret);
    }

    private static String secret(Path file) throws IOException {
        if (!OWNERS_ALONE.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IOException("the secret's file can be read by others");
        }
        return Files.readString(file).strip();
    }
}
