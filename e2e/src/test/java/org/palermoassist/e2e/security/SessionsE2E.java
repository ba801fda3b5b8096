package org.palermoassist.e2e.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.Account;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Screen;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** A session that somebody ends, while words are typed in it (U-7), and a second factor of somebody who may leave it (U-10). */
@EndToEnd
class SessionsE2E {
    private static final String TITLE = "Typed when the session was ended";
    private static final String WORDS = "Words that were typed and not saved. Ünïcödé, “quoted”, <b>not bold</b>.";

    @Test
    void words_typed_in_a_session_that_is_ended_come_back_after_both_steps(PortalUnderTest portal, Visitors visitors) {
        Account account = last(portal, "FOCAL_POINT");
        Visitor writer = visitors.as(account, Screen.DESK);
        SecondFactorPage factor = new SecondFactorPage(writer);
        List<String> codes = factor.setUpList(account.password());
        Page page = writer.page();
        writer.open("/needs/edit");
        page.fill("#title", TITLE);
        page.fill("#description", WORDS);
        page.dispatchEvent("#description", "change");
        page.waitForFunction("() => document.querySelector('#draft-status').textContent !== ''");
        endFromElsewhere(visitors.anybody(), account, codes.get(1));
        page.click("[id$='save']");
        page.waitForURL(url -> url.contains("/sign-in"));
        writer.present(account);
        factor.enter(codes.get(2));
        assertThat(factor.path()).isEqualTo("/needs/edit");
        page.waitForFunction(
                "words => document.querySelector('#title')?.value === words[0]"
                        + " && document.querySelector('#description')?.value === words[1]",
                List.of(TITLE, WORDS));
        factor.switchOff(codes.get(3));
        writer.mustBeAccessible();
    }

    private static void endFromElsewhere(Visitor elsewhere, Account account, String code) {
        elsewhere.open("/sign-in");
        elsewhere.present(account);
        new SecondFactorPage(elsewhere).enter(code);
        elsewhere.open("/account");
        elsewhere.page().click("[id='sessionsForm:endOthers']");
        elsewhere
                .page()
                .waitForCondition(
                        () -> elsewhere.page().locator("#sessions tbody tr").count() == 1);
    }

    @Test
    void the_id_of_a_session_changes_at_sign_in_and_is_dead_after_sign_out(PortalUnderTest portal, Visitors visitors) {
        Visitor auditor = visitors.anybody();
        auditor.open("/sign-in");
        String before = cookie(auditor);
        auditor.enter(portal.account("AUDITOR"));
        String during = cookie(auditor);
        assertThat(during).isNotEqualTo(before);
        assertThat(statusOfAccount(portal, before)).isEqualTo(302);
        assertThat(statusOfAccount(portal, during)).isEqualTo(200);
        new SecondFactorPage(auditor).signOut();
        assertThat(statusOfAccount(portal, during)).isEqualTo(302);
    }

    private static Account last(PortalUnderTest portal, String role) {
        return portal.accounts().stream()
                .filter(each -> each.hasRole(role))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static String cookie(Visitor visitor) {
        return visitor.page().context().cookies().stream()
                .filter(each -> each.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow()
                .value;
    }

    private static int statusOfAccount(PortalUnderTest portal, String session) {
        return portal.http().get("/account", "Cookie", "JSESSIONID=" + session).statusCode();
    }
}
