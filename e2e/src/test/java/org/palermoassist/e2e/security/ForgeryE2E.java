package org.palermoassist.e2e.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.Account;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** Forms and sessions of somebody else (ASVS 3.5.1). */
@EndToEnd
class ForgeryE2E {
    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String RUNS = "/api/v1/sync/runs";

    @Test
    void a_form_with_the_view_state_of_another_session_does_nothing(PortalUnderTest portal) {
        Account account = portal.account("CONTRIBUTOR");
        HttpResponse<String> mine = portal.http().get("/sign-in");
        HttpResponse<String> foreign = portal.http().get("/sign-in");
        HttpResponse<String> answer = sent(portal, filledIn(mine, account), cookie(foreign));
        assertThat(opens(portal, account, answer, cookie(foreign))).isFalse();
        assertThat(opens(portal, account, sent(portal, filledIn(mine, account), cookie(mine)), cookie(mine)))
                .as("with its own session the same form signs in")
                .isTrue();
    }

    @Test
    void another_site_cannot_send_a_form(PortalUnderTest portal) {
        Map<String, String> form = Map.of("x", "y");
        for (String[] header : new String[][] {
            {"Sec-Fetch-Site", "cross-site"},
            {"Sec-Fetch-Site", "same-site"},
            {"Origin", "https://evil.example.org"},
            {"Origin", "null"}
        }) {
            for (String path : new String[] {"/sign-in", "/needs/draft", "/account"}) {
                assertThat(portal.http()
                                .send("POST", path, body(form), "Content-Type", FORM, header[0], header[1])
                                .statusCode())
                        .as(path + " " + header[1])
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void the_cookie_of_a_session_opens_nothing_at_the_api(PortalUnderTest portal, Visitors visitors) {
        String session = session(visitors.as("AUDITOR"));
        assertThat(portal.http(portal.account("AUDITOR")).get(RUNS).statusCode())
                .isEqualTo(200);
        assertThat(portal.http().get(RUNS, "Cookie", session).statusCode())
                .isEqualTo(portal.http().get(RUNS).statusCode())
                .isNotEqualTo(200);
    }

    private static boolean opens(
            PortalUnderTest portal, Account account, HttpResponse<String> answer, String otherwise) {
        String session = cookie(answer).isEmpty() ? otherwise : cookie(answer);
        HttpResponse<String> page = portal.http().get("/account", "Cookie", session);
        return page.statusCode() == 200 && page.body().contains(account.login());
    }

    private static HttpResponse<String> sent(PortalUnderTest portal, Map<String, String> form, String cookie) {
        return portal.http().send("POST", "/sign-in", body(form), "Content-Type", FORM, "Cookie", cookie);
    }

    private static Map<String, String> filledIn(HttpResponse<String> page, Account account) {
        Map<String, String> form = hidden(page.body(), "enter");
        Matcher input = INPUT.matcher(page.body());
        while (input.find()) {
            String tag = input.group();
            attribute(tag, "autocomplete").ifPresent(kind -> {
                if (kind.equals("username")) {
                    form.put(attribute(tag, "name").orElseThrow(), account.login());
                } else if (kind.equals("current-password")) {
                    form.put(attribute(tag, "name").orElseThrow(), account.password());
                }
            });
        }
        return form;
    }

    /** The hidden fields and the button of the form in which a button has this id. */
    private static Map<String, String> hidden(String page, String button) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(formAround(page, button));
        while (input.find()) {
            String tag = input.group();
            String name = attribute(tag, "name").orElse("");
            if (tag.contains("type=\"hidden\"") || name.endsWith(":" + button)) {
                fields.put(name, attribute(tag, "value").orElse(""));
            }
        }
        fields.put(attribute(buttonTag(page, button), "name").orElseThrow(), button);
        return fields;
    }

    private static String formAround(String page, String button) {
        int at = page.indexOf(buttonTag(page, button));
        return page.substring(page.lastIndexOf("<form", at), page.indexOf("</form>", at));
    }

    private static String buttonTag(String page, String button) {
        Matcher tag = Pattern.compile("<(?:input|button)[^>]*id=\"[^\"]*" + button + "\"[^>]*>")
                .matcher(page);
        assertThat(tag.find()).as("a button " + button).isTrue();
        return tag.group();
    }

    private static Optional<String> attribute(String tag, String name) {
        Matcher value = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? Optional.of(value.group(1)) : Optional.empty();
    }

    private static java.net.http.HttpRequest.BodyPublisher body(Map<String, String> form) {
        return BodyPublishers.ofString(form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(each -> each.startsWith("JSESSIONID=") && !each.startsWith("JSESSIONID=;"))
                .map(each -> each.replaceFirst(";.*", ""))
                .findFirst()
                .orElse("");
    }

    private static String session(Visitor visitor) {
        visitor.open("/");
        return visitor.page().context().cookies().stream()
                .filter(each -> each.name.equals("JSESSIONID"))
                .map((Cookie each) -> each.name + "=" + each.value)
                .findFirst()
                .orElseThrow();
    }
}
