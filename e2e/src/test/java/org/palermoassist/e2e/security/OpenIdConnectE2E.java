package org.palermoassist.e2e.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.Account;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Screen;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** People sign in by their organization's own OpenID Connect provider, a real one that runs beside the test. */
@EndToEnd
class OpenIdConnectE2E {
    private static final String OFFER = "a[data-provider='" + OutsideProvider.NAME + "']";
    private static final String NAMED = "{\"name\": \"Somebody Else\"}";

    private OutsideProvider provider;

    @BeforeEach
    void an_organization_has_a_provider(PortalUnderTest portal) throws IOException {
        provider = new OutsideProvider(portal);
    }

    @AfterEach
    void it_is_switched_off() throws IOException {
        provider.close();
    }

    @Test
    void a_linked_person_signs_in_by_the_provider_and_out_again(PortalUnderTest portal, Visitors visitors) {
        Account account = portal.account("DONOR_OFFICER");
        String subject = "subject-of-" + account.login();
        Visitor visitor = visitors.as(account, Screen.DESK);
        Page page = visitor.page();
        link(visitor, account, subject);
        page.click("[id='account:leave']");
        page.waitForURL(portal.url() + "/**");

        visitor.open("/sign-in?from=%2Faccount");
        visitor.mustBeAccessible();
        byProvider(visitor, subject, "{}");
        page.waitForURL("**/account");
        assertThat(page.innerText("main")).contains(account.login());
        page.click("[id='account:leave']");
        page.waitForURL("**/oidc/ended**");
        assertThat(page.getAttribute("#there", "href")).startsWith(provider.issuer() + "/endsession");
        visitor.mustBeAccessible();
        assertThat(visitor.open("/account").url()).contains("/sign-in");

        byProvider(visitor, subject, "{\"acr\": \"gold\"}");
        page.waitForURL("**/account");
        page.locator("#identities tbody input[type=submit]").click();
        page.locator("#identities .empty").waitFor();
    }

    @Test
    void an_administrator_links_somebody_and_takes_the_link_back(PortalUnderTest portal, Visitors visitors) {
        Account account = portal.account("FUND_MANAGER");
        Visitor administrator = visitors.as("ADMINISTRATOR");
        Page page = administrator.page();
        administrator.open("/accounts/detail?login=" + account.login());
        page.fill("[id='linkForm:subjectField:subject']", "subject-told-by-letter");
        page.click("[id='linkForm:link']");
        page.locator("#identities tbody:has-text('subject-told-by-letter')").waitFor();
        administrator.mustBeAccessible();

        Visitor person = visitors.anybody();
        person.open("/sign-in");
        byProvider(person, "subject-told-by-letter", "{\"acr\": \"gold\"}");
        person.page().waitForURL(url -> !url.contains("/sign-in") && url.startsWith(portal.url()));
        person.open("/account");
        assertThat(person.page().innerText("main")).contains(account.login());

        page.locator("#identities tbody input[type=submit]").click();
        page.locator("#identities tbody").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private void link(Visitor visitor, Account account, String subject) {
        Page page = visitor.page();
        visitor.open("/account");
        byProvider(visitor, subject, NAMED);
        page.waitForURL("**/oidc/link");
        assertThat(page.innerText("main")).contains(subject, account.login(), "Somebody Else");
        visitor.mustBeAccessible();
        page.click("[id='linkForm:link']");
        page.waitForURL("**/account");
        assertThat(page.innerText("#identities")).contains(OutsideProvider.LABEL, subject);
        visitor.mustBeAccessible();
    }

    /** The page of the provider, which is not ours, asks for a style sheet of another site. */
    private void byProvider(Visitor visitor, String subject, String claims) {
        visitor.expectFailures();
        visitor.page().click(OFFER);
        provider.signIn(visitor.page(), subject, claims);
    }

    @Test
    void a_person_whom_nobody_linked_is_told_what_to_do_and_comes_no_further(Visitors visitors) {
        Visitor visitor = visitors.anybody(Screen.PHONE);
        Page page = visitor.page();
        visitor.open("/sign-in");
        byProvider(visitor, "stranger", NAMED);
        page.waitForURL("**/oidc/refused");
        assertThat(page.innerText("#subject")).isEqualTo("stranger");
        visitor.mustBeAccessible();
        assertThat(visitor.open("/account").url()).contains("/sign-in");
    }

    @Test
    void an_answer_to_nothing_that_was_asked_is_refused(Visitors visitors) {
        Visitor visitor = visitors.anybody();
        visitor.open("/oidc/return/" + OutsideProvider.NAME + "?code=c&state=s");
        assertThat(visitor.page().url()).endsWith("/oidc/refused");
        assertThat(visitor.page().locator("#subject").count()).isZero();
        assertThat(visitor.openRefused("/oidc/return/another?code=c&state=s").status())
                .isEqualTo(404);
        assertThat(visitor.openRefused("/oidc/start?provider=another").status()).isEqualTo(404);
    }
}
