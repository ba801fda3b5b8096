package org.palermoassist.web.security.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A provider on loopback that says whatever a test wants it to say. */
class TestProvider implements AutoCloseable {
    static final RSAKey KEY = key("first");
    static final RSAKey STRANGER = key("first");

    private final HttpServer server;
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final Map<String, String> metadata = new TreeMap<>();
    private volatile String sent = "";
    private volatile Optional<String> authorization = Optional.empty();

    TestProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        metadata.put("issuer", issuer());
        metadata.put("authorization_endpoint", issuer() + "/authorize");
        metadata.put("token_endpoint", issuer() + "/token");
        metadata.put("jwks_uri", issuer() + "/keys");
        says("end_session_endpoint", issuer() + "/end");
        pages.put("/keys", new JWKSet(KEY.toPublicJWK()).toString());
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The provider with the settings that most tests use. */
    OidcProvider provider() {
        return new OidcProvider(
                "test",
                "Test",
                java.net.URI.create(issuer()),
                "portal",
                Optional.empty(),
                Optional.empty(),
                java.util.Set.of("gold"),
                java.util.Set.of("otp"));
    }

    /** Says something else about itself. */
    void says(String name, String value) {
        metadata.put(name, value);
        StringBuilder text = new StringBuilder("{\"subject_types_supported\":[\"public\"]");
        metadata.forEach(
                (key, each) -> text.append(",\"").append(key).append("\":").append(json(each)));
        pages.put("/.well-known/openid-configuration", text.append('}').toString());
    }

    private static String json(String value) {
        return value.equals("true") ? value : '"' + value + '"';
    }

    /** Puts a page. */
    void page(String path, String text) {
        pages.put(path, text);
    }

    /** Answers the next question for tokens with this ID token. */
    void tells(String idToken) {
        pages.put("/token", "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\"" + idToken + "\"}");
    }

    /** How often a path was asked for. */
    int asked(String path) {
        return asked.getOrDefault(path, new AtomicInteger()).get();
    }

    /** The form that was sent to the token endpoint. */
    String sent() {
        return sent;
    }

    /** The Authorization header that was sent to the token endpoint. */
    Optional<String> authorization() {
        return authorization;
    }

    static String signed(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        return signed(claims, JWSAlgorithm.RS256, new RSASSASigner(key));
    }

    /** Signed with a secret that both know. */
    static String signedWithSecret(JWTClaimsSet claims, String secret) throws JOSEException {
        return signed(claims, JWSAlgorithm.HS256, new MACSigner(secret));
    }

    static String unsigned(JWTClaimsSet claims) {
        return new PlainJWT(claims).serialize();
    }

    private static String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, JWSSigner signer) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(algorithm).keyID(KEY.getKeyID()).build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.computeIfAbsent(path, each -> new AtomicInteger()).incrementAndGet();
        if (path.equals("/token")) {
            sent = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            authorization = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"));
        }
        byte[] body = pages.getOrDefault(path, "").getBytes(UTF_8);
        boolean moved = path.equals("/moved");
        if (moved) {
            exchange.getResponseHeaders().set("Location", issuer() + "/keys");
        }
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(
                moved ? 302 : pages.containsKey(path) ? 200 : 404, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
