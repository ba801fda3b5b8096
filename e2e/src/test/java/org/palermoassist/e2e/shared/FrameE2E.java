package org.palermoassist.e2e.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalHttp;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Screen;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** What every page has from its frame: headers, addresses, languages, messages, keyboard, paper. */
@EndToEnd
class FrameE2E {
    private static final String SCROLLS_SIDEWAYS = "() => document.documentElement.scrollWidth > window.innerWidth";

    @Test
    void pages_forbid_what_they_do_not_need_and_tell_nothing_of_the_server(PortalUnderTest portal) {
        HttpResponse<String> page = portal.http().get("/");
        assertThat(String.join(" ", page.headers().allValues("Content-Security-Policy")))
                .contains("default-src 'self'")
                .contains("frame-ancestors 'none'")
                .contains("'nonce-");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Server")).isEmpty();
        assertThat(page.headers().firstValue("X-Powered-By")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/needs/list", "/projects/list", "/coverage/matrix", "/provisions/list", "/search?q=art"})
    void a_reader_without_account_gets_no_session(String path, PortalUnderTest portal) {
        HttpResponse<String> page = portal.http().get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void style_and_script_are_kept_for_long_under_a_name_that_changes_with_them(PortalUnderTest portal) {
        String style = portal.http().get("/").body().replaceFirst("(?s).*?href=\"([^\"]*portal\\.css[^\"]*)\".*", "$1");
        HttpResponse<String> answer = portal.http().get(style.replace("&amp;", "&"));
        assertThat(style).contains("v=");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    }

    @ParameterizedTest
    @CsvSource({
        "/needs/,302",
        "/index.xhtml,404",
        "/needs/list.xhtml,404",
        "/resources/portal/money.xhtml,404",
        "/WEB-INF/web.xml,404",
        "/failure,404",
        "/sign-in;a=b,404",
        "/no-such-page,404"
    })
    void every_page_has_one_address_and_files_have_none(String path, int status, PortalUnderTest portal) {
        HttpResponse<String> answer = portal.http().get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("Payara").doesNotContain("Exception");
    }

    @Test
    void an_error_says_in_the_readers_language_what_to_do(PortalUnderTest portal) {
        PortalHttp http = portal.http();
        assertThat(http.get("/no-such-page", "Accept-Language", "fr").body())
                .contains("<html lang=\"fr\"")
                .contains("Cette page n'existe pas");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/needs/list", "/projects/list", "/coverage/matrix", "/provisions/list", "/sign-in"})
    void a_first_visit_weighs_at_most_400_kB_and_a_later_one_80(String path, Visitors visitors) {
        Visitor visitor = visitors.anybody();
        long[] bytes = {0};
        CDPSession wire = visitor.page().context().newCDPSession(visitor.page());
        wire.send("Network.enable");
        wire.on(
                "Network.loadingFinished",
                e -> bytes[0] += e.get("encodedDataLength").getAsLong());
        visitor.open(path);
        settle(visitor.page());
        assertThat(bytes[0]).as("first visit of " + path).isBetween(1_000L, 400_000L);
        bytes[0] = 0;
        visitor.open(path);
        settle(visitor.page());
        assertThat(bytes[0]).as("later visit of " + path).isBetween(1_000L, 80_000L);
    }

    @Test
    void a_language_is_chosen_on_any_page_and_the_page_stays(Visitors visitors) {
        Visitor visitor = visitors.anybody();
        visitor.open("/provisions/list?q=16");
        visitor.page().click(".pick summary");
        visitor.page().click(".pick a[lang=fr]");
        assertThat(visitor.page().url()).endsWith("/provisions/list?q=16");
        assertThat(visitor.page().getAttribute("html", "lang")).isEqualTo("fr");
        visitor.open("/");
        assertThat(visitor.page().innerText(".side")).contains("Accueil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/needs/list", "/states/list"})
    void arabic_runs_from_right_to_left_with_figures_and_codes_isolated(String path, Visitors visitors) {
        for (Screen screen : new Screen[] {Screen.DESK, Screen.PHONE.darkened()}) {
            Visitor visitor = visitors.anybody(screen);
            visitor.open("/?lang=ar");
            visitor.open(path);
            assertThat(visitor.page().getAttribute("html", "dir")).isEqualTo("rtl");
            assertThat(visitor.page().evaluate(SCROLLS_SIDEWAYS)).isEqualTo(false);
            assertThat(visitor.page()
                            .evaluate("() => [...document.querySelectorAll('main td time, main td .money')]"
                                    + ".every(e => e.querySelector('bdi') || e.matches('bdi'))"))
                    .isEqualTo(true);
            visitor.mustBeAccessible();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/needs/list", "/projects/list", "/coverage/matrix", "/provisions/list", "/states/list"})
    void nothing_runs_out_of_a_telephone(String path, Visitors visitors) {
        Visitor visitor = visitors.anybody(Screen.PHONE.in("fr"));
        visitor.open(path);
        assertThat(visitor.page().evaluate(SCROLLS_SIDEWAYS)).isEqualTo(false);
        visitor.mustBeAccessible();
        visitor.page().click(".menu summary");
        assertThat(visitor.page().isVisible(".menu nav a[href='/']")).isTrue();
    }

    @Test
    void a_session_that_ended_leads_back_to_the_same_address(Visitors visitors) {
        Visitor visitor = visitors.anybody();
        visitor.open("/sign-in?from=%2Fneeds%2Flist");
        visitor.page().context().clearCookies();
        visitor.page().fill("input[autocomplete='username']", "somebody");
        visitor.page().click("[id$=':enter']");
        visitor.page().waitForSelector(".notice");
        assertThat(visitor.page().url()).contains("/sign-in?from=%2Fneeds%2Flist");
    }

    @Test
    void the_first_tab_leads_past_the_navigation(Visitors visitors) {
        Visitor visitor = visitors.anybody();
        visitor.open("/needs/list");
        visitor.page().keyboard().press("Tab");
        assertThat(visitor.page().evaluate("() => document.activeElement.className"))
                .isEqualTo("skip");
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.page().evaluate("() => document.activeElement.id")).isEqualTo("content");
    }

    @Test
    void paper_has_no_navigation(Visitors visitors) {
        Visitor visitor = visitors.anybody(Screen.DESK.darkened());
        visitor.open("/needs/list");
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(visitor.page().isVisible(".side")).isFalse();
        assertThat(visitor.page().isVisible(".top")).isFalse();
        assertThat(visitor.page().isVisible(".filters")).isFalse();
        assertThat(visitor.page().isVisible(".disclaimer")).isTrue();
    }

    private static void settle(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForTimeout(300); // the last figures come after the event
    }
}
