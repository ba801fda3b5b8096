package org.palermoassist.e2e.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palermoassist.e2e.harness.Account;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Screen;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** Who may come in, and what they see first. */
@EndToEnd
class SignInE2E {

    @ParameterizedTest
    @MethodSource("org.palermoassist.e2e.harness.Roles#signedIn")
    void every_role_signs_in_to_an_accessible_home_page(String role, Visitors visitors) {
        Visitor visitor = visitors.as(role);
        assertThat(visitor.open("/").status()).isEqualTo(200);
        visitor.mustBeAccessible();
    }

    @Test
    void home_and_sign_in_are_accessible_to_anybody_light_and_dark_and_narrow(Visitors visitors) {
        Stream.of(Screen.DESK, Screen.DESK.darkened(), Screen.PHONE).forEach(screen -> {
            Visitor visitor = visitors.anybody(screen);
            visitor.open("/");
            visitor.mustBeAccessible();
            visitor.open("/sign-in");
            visitor.mustBeAccessible();
        });
    }

    @Test
    void a_wrong_password_is_refused_without_saying_which_part_was_wrong(PortalUnderTest portal, Visitors visitors) {
        Account real = portal.account("CONTRIBUTOR");
        Visitor visitor = visitors.anybody();
        String known = refusal(visitor, real.login());
        String unknown = refusal(visitor, "nobody-" + real.login());
        assertThat(known).isEqualTo(unknown).isNotBlank();
        visitor.mustBeAccessible();
    }

    @Test
    void choosing_a_language_never_leads_to_another_site(PortalUnderTest portal) {
        assertThat(portal.http().get("//example.org/?lang=fr").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/example.org/"))
                .hasValueSatisfying(place -> assertThat(place).doesNotContain("//example.org"));
    }

    @Test
    void the_cookie_of_the_session_is_for_this_site_and_no_script_and_says_so_once(PortalUnderTest portal) {
        String cookie = portal.http().get("/sign-in").headers().allValues("Set-Cookie").stream()
                .filter(each -> each.startsWith("JSESSIONID="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("Path=/");
        assertThat(cookie.toLowerCase(Locale.ROOT)).containsOnlyOnce("samesite=lax");
    }

    private static String refusal(Visitor visitor, String login) {
        visitor.open("/sign-in");
        visitor.page().fill("input[autocomplete='username']", login);
        visitor.page().fill("input[autocomplete='current-password']", "not the password");
        visitor.page().click("button[id$='enter'], input[id$='enter']");
        visitor.page().waitForSelector("[id$='messages'] li, .ui-messages-error, [role='alert']");
        assertThat(visitor.page().url()).contains("/sign-in");
        return visitor.page().innerText("main").replace(login, "");
    }

    @Test
    void an_unknown_page_answers_404_in_the_portals_own_words(Visitors visitors) {
        Visitor visitor = visitors.anybody();
        assertThat(visitor.openRefused("/no-such-page").status()).isEqualTo(404);
        assertThat(visitor.page().content()).doesNotContain("Payara").doesNotContain("Exception");
        visitor.mustBeAccessible();
    }
}
