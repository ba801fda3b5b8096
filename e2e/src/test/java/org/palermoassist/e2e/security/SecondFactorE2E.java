package org.palermoassist.e2e.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.Account;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.LetterFile;
import org.palermoassist.e2e.harness.PortalProcess;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Screen;
import org.palermoassist.e2e.harness.TimeCode;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** A portal as it begins without a sample world: its administrator must set up a second factor at the first sign-in. */
@EndToEnd
class SecondFactorE2E {
    private static final String RUNS = "/api/v1/sync/runs";

    private static PortalUnderTest own;

    @BeforeAll
    static void start() {
        own = PortalUnderTest.own(Map.of(), "--empty");
    }

    @AfterAll
    static void stop() {
        own.close();
    }

    @Test
    void an_administrator_sets_up_an_application_and_signs_in_with_its_codes(Visitors visitors) {
        Account account = own.account("ADMINISTRATOR");
        assertThat(own.http(account).get(RUNS).statusCode()).as("Basic before").isEqualTo(200);
        Visitor administrator = visitors.at(own, Screen.DESK);
        SecondFactorPage factor = new SecondFactorPage(administrator);
        administrator.open("/rates/load");
        administrator.present(account);
        assertThat(factor.path()).isEqualTo("/sign-in/enrol");
        administrator.mustBeAccessible();
        nothingElseOpens(administrator, factor);
        String secret = factor.secret();
        administrator.page().reload();
        assertThat(factor.secret()).as("it stays while it is read").isEqualTo(secret);
        List<String> recovery = factor.proveApplication(TimeCode.of(secret, 0));
        assertThat(recovery).hasSize(10);
        administrator.mustBeAccessible();
        factor.goOn();
        assertThat(factor.path()).isEqualTo("/rates/load");
        codesOpenOnce(administrator, factor, account, secret, recovery);
        onlyTokensAtTheApi(administrator, account);
        sessionsAreEndedFromElsewhere(administrator, visitors.at(own, Screen.PHONE), account, recovery);
        whoIsInvitedComesInWithBothFactors(administrator, visitors.at(own, Screen.DESK));
    }

    /** The whole way of a person: invitation, link and second fact, passphrase, application, and in by its code; then it is lost. */
    private static void whoIsInvitedComesInWithBothFactors(Visitor administrator, Visitor person) {
        Account invited = new Account("ingrid.solberg", "violets grow beside the quay", "FUND_MANAGER", "");
        InvitationPage invitation = new InvitationPage(administrator);
        String code = invitation.invite("Ingrid Solberg", invited.login(), invited.role());
        person.open(LetterFile.link(own, invited.login(), 1));
        new InvitationPage(person).take(code, invited.password());
        person.page().waitForURL(url -> url.contains("/sign-in"));
        SecondFactorPage factor = new SecondFactorPage(person);
        person.present(invited);
        assertThat(factor.path()).isEqualTo("/sign-in/enrol");
        String secret = factor.secret();
        factor.proveApplication(TimeCode.of(secret, 0));
        factor.goOn();
        factor.signOut();
        person.open("/account");
        person.present(invited);
        assertThat(factor.path()).isEqualTo("/sign-in/code");
        factor.enter(TimeCode.of(secret, 1));
        assertThat(factor.path()).isEqualTo("/account");
        assertThat(person.page().innerText("main")).contains(invited.login());

        PortalProcess.Outcome reset = PortalProcess.command(
                "factors",
                "reset",
                "--login",
                invited.login(),
                "--data",
                own.data().toString());
        assertThat(reset.text()).contains("taken off: 1");
        assertThat(reset.exitCode()).isZero();
        person.open("/account");
        person.present(invited);
        assertThat(factor.path()).as("set up anew").isEqualTo("/sign-in/enrol");
        assertThat(factor.secret()).isNotEqualTo(secret);
    }

    private static void nothingElseOpens(Visitor administrator, SecondFactorPage factor) {
        for (String page : List.of("/", "/account", "/rates/load", "/sign-in", "/sign-in/code")) {
            administrator.open(page);
            assertThat(factor.path()).as(page).isEqualTo("/sign-in/enrol");
        }
        administrator.open("/sign-in/enrol?from=%2Frates%2Fload");
    }

    private static void codesOpenOnce(
            Visitor administrator, SecondFactorPage factor, Account account, String secret, List<String> recovery) {
        factor.signOut();
        administrator.open("/rates/load");
        administrator.present(account);
        assertThat(factor.path()).isEqualTo("/sign-in/code");
        administrator.mustBeAccessible();
        String refusal = factor.refused("000 000");
        assertThat(factor.refused(TimeCode.of(secret, -1)))
                .as("older than the one used")
                .isEqualTo(refusal);
        factor.enter(TimeCode.of(secret, 1));
        assertThat(factor.path()).isEqualTo("/rates/load");
        factor.signOut();
        administrator.open("/sign-in");
        administrator.present(account);
        factor.enter(recovery.get(0));
        factor.signOut();
        administrator.open("/sign-in");
        administrator.present(account);
        assertThat(factor.refused(recovery.get(0))).as("used up").isEqualTo(refusal);
        factor.enter(recovery.get(1));
        administrator.open("/account");
        assertThat(administrator.page().innerText("#codesLeft")).isEqualTo("8");
        assertThat(administrator.page().locator("[id='factorForm:off']").count())
                .as("obligatory")
                .isZero();
    }

    private static void onlyTokensAtTheApi(Visitor administrator, Account account) {
        var basic = own.http(account).get(RUNS);
        assertThat(basic.statusCode()).isEqualTo(401);
        assertThat(basic.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(basic.body()).contains("\"TOKEN_NEEDED\"");
        Page page = administrator.page();
        page.fill("[id='tokensForm:nameField:name']", "Nightly figures");
        page.click("[id='tokensForm:make']");
        String secret = page.innerText("#secret code");
        assertThat(own.http().get(RUNS, "Authorization", "Bearer " + secret).statusCode())
                .isEqualTo(200);
    }

    private static void sessionsAreEndedFromElsewhere(
            Visitor here, Visitor elsewhere, Account account, List<String> recovery) {
        elsewhere.open("/sign-in");
        elsewhere.present(account);
        SecondFactorPage there = new SecondFactorPage(elsewhere);
        there.enter(recovery.get(2));
        elsewhere.open("/account");
        assertThat(there.path()).isEqualTo("/account");
        here.open("/account");
        here.mustBeAccessible();
        assertThat(here.page().locator("#sessions tbody tr").count()).isEqualTo(2);
        assertThat(here.page().locator("#sessions tbody .tag").count()).isEqualTo(1);
        here.page().locator("#sessions tbody input[type=submit]").click();
        here.page()
                .waitForCondition(
                        () -> here.page().locator("#sessions tbody tr").count() == 1);
        elsewhere.open("/account");
        assertThat(there.path()).isEqualTo("/sign-in");
        here.open("/account");
        assertThat(here.page().locator("#sessions").count()).isEqualTo(1);
    }
}
