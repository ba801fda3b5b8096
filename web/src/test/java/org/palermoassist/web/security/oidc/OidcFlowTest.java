package org.palermoassist.web.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person is sent to a provider and comes back; only what this provider said in answer to this attempt is believed. */
class OidcFlowTest {
    private static final String PORTAL = "https://portal.example.org";
    private static final Clock CLOCK = Clock.systemUTC();

    private final OidcCalls calls = new OidcCalls();
    private TestProvider test;
    private OidcProvider provider;
    private OidcFlow flow;
    private OidcAttempt attempt;

    @BeforeEach
    void a_person_is_under_way() throws IOException {
        test = new TestProvider();
        provider = test.provider();
        flow = new OidcFlow(new OidcDirectory(calls, CLOCK), calls, PORTAL);
        attempt = OidcAttempt.at(CLOCK.instant(), "test", "/needs/list", false);
    }

    @AfterEach
    void the_provider_closes() {
        test.close();
    }

    @Test
    void the_provider_is_asked_for_a_code_with_state_nonce_and_the_hash_of_a_secret() throws OidcRefused {
        URI address = flow.begin(provider, attempt);
        Map<String, String> asked = query(address);
        assertThat(address.toString()).startsWith(test.issuer() + "/authorize?");
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "portal")
                .containsEntry("redirect_uri", PORTAL + "/oidc/return/test")
                .containsEntry("state", attempt.state())
                .containsEntry("nonce", attempt.nonce())
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("acr_values", "gold")
                .containsEntry(
                        "code_challenge",
                        CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(attempt.verifier()))
                                .getValue());
        assertThat(address.toString()).doesNotContain(attempt.verifier());
    }

    @Test
    void who_comes_back_is_known_by_issuer_and_subject_and_the_code_is_turned_in_with_the_secret() throws Exception {
        test.tells(signed(claims()));
        OidcPerson person = flow.finish(provider, attempt, answer());
        assertThat(person).isEqualTo(new OidcPerson(test.issuer(), "s-1", "Ann Example", false));
        assertThat(test.sent())
                .contains("grant_type=authorization_code")
                .contains("code=c-1")
                .contains("code_verifier=" + attempt.verifier())
                .contains("client_id=portal");
        assertThat(test.authorization()).isEmpty();
    }

    @Test
    void the_client_shows_its_secret_which_nobody_else_can_read(@TempDir Path directory) throws Exception {
        Path secret = Files.writeString(directory.resolve("secret"), "s3cret\n");
        OidcProvider withSecret = new OidcProvider(
                "test",
                "Test",
                URI.create(test.issuer()),
                "portal",
                Optional.of(secret),
                Optional.empty(),
                provider.acr(),
                provider.amr());
        test.tells(signed(claims()));
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-r--r--"));
        refused(OidcRefused.Reason.UNREACHABLE, () -> flow.finish(withSecret, attempt, answer()));
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        flow.finish(withSecret, attempt, answer());
        assertThat(test.authorization())
                .contains("Basic "
                        + Base64.getEncoder().encodeToString("portal:s3cret".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_second_factor_counts_only_where_the_settings_name_what_the_provider_says() throws Exception {
        assertThat(comesBack(claims().claim("acr", "silver").claim("amr", List.of("pwd")))
                        .secondFactor())
                .isFalse();
        assertThat(comesBack(claims().claim("acr", "gold")).secondFactor()).isTrue();
        assertThat(comesBack(claims().claim("amr", List.of("pwd", "otp"))).secondFactor())
                .isTrue();
    }

    @Test
    void a_token_that_is_not_the_providers_word_for_this_attempt_is_refused() throws Exception {
        notValid(signed(claims().claim("nonce", "another")));
        notValid(signed(claims().claim("nonce", null)));
        notValid(signed(claims().audience("another-client")));
        notValid(signed(claims().audience(List.of("portal", "another")).claim("azp", "another")));
        notValid(signed(claims().issuer("https://issuer.example.org")));
        notValid(signed(claims().expirationTime(Date.from(CLOCK.instant().minusSeconds(120)))));
        notValid(signed(claims().expirationTime(null)));
        notValid(signed(claims().issueTime(Date.from(CLOCK.instant().plusSeconds(600)))));
        notValid(signed(claims().subject("x".repeat(256))));
        notValid(TestProvider.unsigned(claims().build()));
        notValid(TestProvider.signed(claims().build(), TestProvider.STRANGER));
        notValid(TestProvider.signedWithSecret(
                claims().build(), TestProvider.KEY.toPublicJWK().toJSONString()));
        String good = signed(claims());
        notValid(good.substring(0, good.length() - 8) + "AAAAAAAA");
        notValid("nonsense");
    }

    @Test
    void an_answer_to_another_attempt_or_of_another_issuer_is_refused_before_its_code_is_used() throws Exception {
        test.tells(signed(claims()));
        notValid(() -> flow.finish(provider, attempt, answer("state", "another")));
        notValid(() -> flow.finish(provider, attempt, answer("state", "")));
        notValid(() -> flow.finish(provider, attempt, answer("iss", "https://issuer.example.org")));
        notValid(() -> flow.finish(provider, attempt, answer("code", "")));
        notValid(() -> flow.finish(provider, attempt, answer("error", "server_error")));
        refused(OidcRefused.Reason.CANCELLED, () -> flow.finish(provider, attempt, answer("error", "access_denied")));
        assertThat(test.asked("/token")).isZero();
    }

    @Test
    void a_provider_that_names_itself_in_its_answers_must_do_so() throws Exception {
        test.says("authorization_response_iss_parameter_supported", "true");
        test.tells(signed(claims()));
        notValid(() -> flow.finish(provider, attempt, answer()));
        assertThat(flow.finish(provider, attempt, answer("iss", test.issuer())).subject())
                .isEqualTo("s-1");
    }

    @Test
    void what_a_provider_says_about_itself_and_its_keys_are_asked_for_once() throws Exception {
        comesBack(claims());
        comesBack(claims());
        flow.begin(provider, attempt);
        assertThat(test.asked("/.well-known/openid-configuration")).isEqualTo(1);
        assertThat(test.asked("/keys")).isEqualTo(1);
    }

    @Test
    void a_provider_that_fails_is_left_alone_for_a_while() {
        test.page("/.well-known/openid-configuration", "not what it should be");
        refused(OidcRefused.Reason.UNREACHABLE, () -> flow.begin(provider, attempt));
        refused(OidcRefused.Reason.UNREACHABLE, () -> flow.begin(provider, attempt));
        assertThat(test.asked("/.well-known/openid-configuration")).isEqualTo(1);
    }

    @Test
    void a_provider_that_says_it_is_another_or_sends_people_to_a_plain_address_is_refused() {
        test.says("issuer", "https://issuer.example.org");
        refused(OidcRefused.Reason.UNREACHABLE, () -> flow.begin(provider, attempt));
        test.says("issuer", test.issuer());
        test.says("authorization_endpoint", "http://issuer.example.org/authorize");
        OidcFlow another = new OidcFlow(new OidcDirectory(calls, CLOCK), calls, PORTAL);
        refused(OidcRefused.Reason.UNREACHABLE, () -> another.begin(provider, attempt));
    }

    @Test
    void a_call_neither_follows_nor_swallows_nor_waits_for_ever() throws IOException {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> calls.get(URI.create(test.issuer() + "/moved")));
        assertThat(test.asked("/keys")).isZero();
        test.page("/long", "x".repeat(OidcCalls.MOST_BYTES + 1));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> calls.get(URI.create(test.issuer() + "/long")))
                .withMessageContaining("bytes");
        try (var silent = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            OidcCalls hasty = new OidcCalls(Duration.ofMillis(300));
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> hasty.get(URI.create("http://127.0.0.1:" + silent.getLocalPort())));
        }
    }

    @Test
    void only_https_is_called_but_for_loopback() {
        assertThat(OidcCalls.isAllowed("https://id.example.org/realm")).isTrue();
        assertThat(OidcCalls.isAllowed("http://127.0.0.1:8080")).isTrue();
        assertThat(List.of(
                        "http://id.example.org",
                        "http://127.0.0.1.example.org",
                        "http://127.0.0.1@example.org",
                        "https://user@example.org",
                        "https://example.org#part",
                        "file:///etc/passwd",
                        "https:",
                        "not an address"))
                .noneMatch(OidcCalls::isAllowed);
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(test.issuer())
                .subject("s-1")
                .audience("portal")
                .issueTime(Date.from(CLOCK.instant()))
                .expirationTime(Date.from(CLOCK.instant().plusSeconds(300)))
                .claim("nonce", attempt.nonce())
                .claim("name", "Ann Example");
    }

    private static String signed(JWTClaimsSet.Builder claims) throws JOSEException {
        return TestProvider.signed(claims.build(), TestProvider.KEY);
    }

    private OidcPerson comesBack(JWTClaimsSet.Builder claims) throws Exception {
        test.tells(signed(claims));
        return flow.finish(provider, attempt, answer());
    }

    /** What the person brings along, with one value changed; an empty one is left out. */
    private Map<String, List<String>> answer(String... changed) {
        Map<String, List<String>> all =
                new HashMap<>(Map.of("code", List.of("c-1"), "state", List.of(attempt.state())));
        for (int i = 0; i < changed.length; i += 2) {
            all.put(changed[i], List.of(changed[i + 1]));
        }
        all.values().removeIf(values -> values.get(0).isEmpty());
        return all;
    }

    private void notValid(String idToken) {
        test.tells(idToken);
        notValid(() -> flow.finish(provider, attempt, answer()));
    }

    private static void notValid(ThrowingCallable act) {
        refused(OidcRefused.Reason.NOT_VALID, act);
    }

    private static void refused(OidcRefused.Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(OidcRefused.class)
                .isThrownBy(act)
                .extracting(OidcRefused::reason)
                .isEqualTo(reason);
    }

    private static Map<String, String> query(URI address) {
        return Arrays.stream(address.getRawQuery().split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
    }
}
