package org.palermoassist.e2e.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalHttp;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Roles;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** Every role at every page and every operation of the API; what has no line in the matrix fails. */
@EndToEnd
class RoleMatrixE2E {
    private static final Path WEB = Path.of(System.getProperty("portal.home", ".."), "web", "src", "main");
    private static final Pattern OPERATION = Pattern.compile("(?m)^  (/api\\S*):|^    (get|post|put|delete|patch):");
    private static final String FEED = "<iati-activities version=\"2.03\"/>";

    @Test
    void every_page_has_a_line_in_the_matrix_and_every_line_a_page() throws IOException {
        Properties access = new Properties();
        try (var in = Files.newInputStream(WEB.resolve("resources/portal/page-access.properties"))) {
            access.load(in);
        }
        Set<String> lines =
                MatrixLine.all("PAGE").stream().map(MatrixLine::path).collect(Collectors.toSet());
        assertThat(lines).isEqualTo(access.stringPropertyNames());
        assertThat(lines).containsAll(pagesOfTheWar());
    }

    @Test
    void every_operation_of_the_api_has_a_line_in_the_matrix_and_every_line_an_operation(PortalUnderTest portal) {
        Set<String> lines =
                MatrixLine.all("API").stream().map(MatrixLine::name).collect(Collectors.toCollection(TreeSet::new));
        assertThat(lines).isEqualTo(operations(portal.http().get("/openapi").body()));
    }

    @ParameterizedTest
    @MethodSource("org.palermoassist.e2e.harness.Roles#all")
    void a_role_opens_its_pages_and_no_others(String role, PortalUnderTest portal, Visitors visitors) {
        Refs refs = Refs.of(portal);
        Visitor visitor = role.equals(Roles.PUBLIC) ? visitors.anybody() : visitors.as(role);
        List<String> wrong = new ArrayList<>();
        for (MatrixLine line : MatrixLine.all("PAGE")) {
            APIResponse answer = visitor.page()
                    .request()
                    .get(
                            portal.url() + line.address(refs),
                            RequestOptions.create().setMaxRedirects(0));
            if (!isRight(line, role, answer.status(), role.equals(Roles.PUBLIC) ? 302 : 404)) {
                wrong.add(line.address(refs) + " answered " + answer.status());
            }
        }
        assertThat(wrong).as("pages for " + role).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.palermoassist.e2e.harness.Roles#all")
    void a_role_uses_its_operations_and_no_others(String role, PortalUnderTest portal) {
        Refs refs = Refs.of(portal);
        PortalHttp http = role.equals(Roles.PUBLIC) ? portal.http() : portal.http(portal.account(role));
        List<String> wrong = new ArrayList<>();
        for (MatrixLine line : MatrixLine.all("API")) {
            int status = call(http, line, refs, role).statusCode();
            if (!isRight(line, role, status, 403)) {
                wrong.add(line.method() + " " + line.address(refs) + " answered " + status);
            }
        }
        assertThat(wrong).as("operations for " + role).isEmpty();
    }

    private static HttpResponse<String> call(PortalHttp http, MatrixLine line, Refs refs, String role) {
        String address = line.address(refs);
        if (line.method().equals("GET")) {
            return http.get(address);
        }
        if (address.endsWith("/runs") || address.endsWith("/rehearsals")) {
            return http.send("POST", address, BodyPublishers.ofString(FEED), "Content-Type", "application/xml");
        }
        if (address.contains("/fund/")) {
            String[] headers = {
                "Content-Type",
                address.contains("/statements") ? "text/csv" : "application/json",
                "Idempotency-Key",
                "role-matrix-" + line.name().hashCode()
            };
            return http.send("POST", address, BodyPublishers.ofString("{}"), headers);
        }
        if (address.contains("/sync/runs/")) {
            return http.post(address, "{\"reason\":\"\"}");
        }
        if (address.endsWith("/repetitions")) {
            return http.post(address, "{\"name\":\"matrix.xml\",\"sha256\":\"" + "0".repeat(64) + "\"}");
        }
        return http.post(address, "{\"code\":\"MATRIX-" + role.replace('_', '-') + "\",\"name\":\"Role matrix\"}");
    }

    private static boolean isRight(MatrixLine line, String role, int status, int refusal) {
        if (!line.isOpenTo(role)) {
            return status == refusal;
        }
        return line.status().isEmpty()
                ? status != refusal && status != 401 && status != 500
                : line.status().equals(String.valueOf(status));
    }

    private static Set<String> pagesOfTheWar() throws IOException {
        Path root = WEB.resolve("webapp");
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(root::relativize)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".xhtml"))
                    .filter(name -> !name.startsWith("WEB-INF") && !name.startsWith("resources"))
                    .map(name -> "/" + name.replace(".xhtml", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> operations(String openApi) {
        Set<String> operations = new TreeSet<>();
        String path = "";
        Matcher found = OPERATION.matcher(openApi);
        while (found.find()) {
            if (found.group(1) != null) {
                path = found.group(1);
            } else {
                operations.add(found.group(2).toUpperCase(Locale.ROOT) + " " + path);
            }
        }
        return operations;
    }
}
