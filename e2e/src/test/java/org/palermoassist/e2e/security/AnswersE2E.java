package org.palermoassist.e2e.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalHttp;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** What every kind of answer carries, and what none tells (ASVS 3.4, 4.1, 13.4, 16.5). */
@EndToEnd
class AnswersE2E {
    private static final String SOURCES = "/api/v1/sync/sources";
    private static final int PATIENCE_MILLIS = 10_000;

    @ParameterizedTest
    @CsvSource({
        "page,/,200",
        "error page,/no-such-page,404",
        "redirect,/needs/,302",
        "page that asks for sign-in,/audit/list,302",
        "API,/api/v1/states?size=1,200",
        "API error,/api/v1/no-such-thing,404",
        "export,/export/needs.csv,200",
        "brief,/export/no-such.csv,404",
        "description of the API,/openapi,200",
        "health,/health/ready,200",
        "measures without credentials,/metrics,401"
    })
    void every_kind_of_answer_forbids_what_it_does_not_need(
            String kind, String path, int status, PortalUnderTest portal) {
        HttpResponse<String> answer = portal.http().get(path);
        assertThat(answer.statusCode()).as(kind).isEqualTo(status);
        isGuarded(answer);
        assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                .as(kind)
                .containsAnyOf("no-store", "no-cache");
    }

    @Test
    void style_and_script_forbid_it_too(PortalUnderTest portal) {
        String page = portal.http().get("/").body();
        Stream.of("portal.css", "portal.js").forEach(name -> {
            String address = page.replaceFirst("(?s).*?\"(/[^\"]*" + name + "[^\"]*)\".*", "$1");
            HttpResponse<String> answer = portal.http().get(address.replace("&amp;", "&"));
            assertThat(answer.statusCode()).isEqualTo(200);
            isGuarded(answer);
        });
    }

    @Test
    void refused_credentials_at_the_door_are_answered_with_the_same_headers(PortalUnderTest portal) {
        String pair = Base64.getEncoder().encodeToString("nobody:nothing".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = portal.http().get("/api/v1/needs", "Authorization", "Basic " + pair);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        isGuarded(answer);
    }

    private static void isGuarded(HttpResponse<String> answer) {
        assertThat(String.join(" ", answer.headers().allValues("Content-Security-Policy")))
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'")
                .contains("frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    }

    @Test
    void what_a_request_says_of_its_way_is_not_believed(PortalUnderTest portal, Visitors visitors) {
        HttpResponse<String> page = portal.http().get("/sign-in", "X-Forwarded-Proto", "https");
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(page.headers().allValues("Set-Cookie")).isNotEmpty().noneMatch(each -> each.contains("Secure"));
        Visitor auditor = visitors.as("AUDITOR");
        String export = portal.url() + "/export/audit.csv?login=auditor&action=audit.export";
        auditor.page().request().get(export, RequestOptions.create().setHeader("X-Forwarded-For", "203.0.113.9"));
        assertThat(auditor.page().request().get(export).text())
                .contains("127.0.0.1")
                .doesNotContain("203.0.113.9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"texteditor/quill.js", "texteditor/texteditor.js", "moment/moment.js", "chart/chart.js"})
    void parts_that_no_page_uses_are_not_served(String part, PortalUnderTest portal) {
        assertThat(portal.http()
                        .get("/jakarta.faces.resource/" + part + ".xhtml?ln=primefaces")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "TRACE,/,405",
        "OPTIONS,/,405",
        "PUT,/needs/list,405",
        "DELETE,/needs/list,405",
        "PROPFIND,/,405",
        "DELETE,/api/v1/needs,405",
        "TRACE,/api/v1/needs,405"
    })
    void a_method_that_an_address_does_not_take_is_refused(
            String method, String path, int status, PortalUnderTest portal) {
        assertThat(first(portal, method + " " + path + " HTTP/1.1\r\nHost: portal\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 " + status);
    }

    @Test
    void the_servers_own_description_of_the_api_is_not_given(PortalUnderTest portal) {
        PortalHttp http = portal.http();
        assertThat(http.get("/api/v1/application.wadl").statusCode()).isEqualTo(404);
        assertThat(http.send("OPTIONS", "/api/v1/states", BodyPublishers.noBody())
                        .body())
                .doesNotContain("application xmlns", "jersey");
    }

    static Stream<String> odd() {
        return Stream.of(
                "GET / HTTP/9.9\r\nHost: portal\r\n\r\n",
                "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET /..%2f..%2fetc HTTP/1.1\r\nHost: portal\r\nConnection: close\r\n\r\n",
                "GET /a%00b HTTP/1.1\r\nHost: portal\r\nConnection: close\r\n\r\n",
                "GET /\\..\\x HTTP/1.1\r\nHost: portal\r\nConnection: close\r\n\r\n",
                "GET /needs/list?\u00ff=x HTTP/1.1\r\nHost: portal\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: portal\r\nX-Long: " + "a".repeat(20_000) + "\r\nConnection: close\r\n\r\n",
                "POST /sign-in HTTP/1.1\r\nHost: portal\r\nContent-Type: multipart/form-data\r\nContent-Length: 3\r\n"
                        + "Connection: close\r\n\r\nabc",
                "POST " + SOURCES + " HTTP/1.1\r\nHost: portal\r\nContent-Type: application/json\r\n"
                        + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n");
    }

    @ParameterizedTest
    @MethodSource("odd")
    void what_is_no_proper_request_is_the_senders_fault_and_learns_nothing_of_the_inside(
            String request, PortalUnderTest portal) {
        String answer = first(portal, request);
        assertThat(answer).matches("(?s)HTTP/1\\.1 (4\\d\\d|505) .*");
        assertThat(answer).doesNotContain("Payara", "Grizzly", "GlassFish", "Exception", "\tat ", "Server:");
    }

    /** What the portal answers to bytes as they are. */
    private static String first(PortalUnderTest portal, String request) {
        URI address = URI.create(portal.url());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void json_with_a_field_that_the_command_does_not_have_is_refused(PortalUnderTest portal) {
        PortalHttp administrator = portal.http(portal.account("ADMINISTRATOR"));
        String before = administrator.get(SOURCES).body();
        HttpResponse<String> answer = administrator.post(
                SOURCES,
                "{\"code\":\"FORGED\",\"name\":\"Forged\",\"kind\":\"SNAPSHOT\",\"owner\":\"me\",\"trusted\":true}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("MALFORMED");
        assertThat(administrator.get(SOURCES).body()).isEqualTo(before);
    }

    @Test
    void json_of_more_than_a_megabyte_is_refused_before_it_is_read(PortalUnderTest portal) {
        PortalHttp administrator = portal.http(portal.account("ADMINISTRATOR"));
        String much = "{\"name\":\"" + "a".repeat(1_100_000) + "\"}";
        assertThat(administrator.post(SOURCES, much).statusCode()).isEqualTo(413);
    }

    @Test
    void a_failure_of_the_api_tells_no_class_and_no_line(PortalUnderTest portal) {
        PortalHttp administrator = portal.http(portal.account("ADMINISTRATOR"));
        for (String json : new String[] {"", "[]", "{", "{\"code\":{}}", "\"x\"", "{\"kind\":\"NO_SUCH\"}"}) {
            HttpResponse<String> answer = administrator.post(SOURCES, json);
            assertThat(answer.statusCode()).as(json).isBetween(400, 499);
            assertThat(answer.body()).as(json).doesNotContain("Exception", "org.", "jakarta.", "yasson");
        }
    }
}
