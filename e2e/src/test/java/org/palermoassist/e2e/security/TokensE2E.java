package org.palermoassist.e2e.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** A person gives a program a token, and takes it back. */
@EndToEnd
class TokensE2E {
    private static final String RUNS = "/api/v1/sync/runs";

    @Test
    void a_token_opens_the_api_until_it_is_taken_back(PortalUnderTest portal, Visitors visitors) {
        Visitor visitor = visitors.as("AUDITOR");
        visitor.open("/account");
        visitor.mustBeAccessible();
        Page page = visitor.page();
        page.locator("[id='tokensForm:make']").click();
        assertThat(page.locator("#messages").innerText()).isNotBlank();
        page.locator("[id='tokensForm:nameField:name']").fill("Figures for the round table");
        page.locator("[id='tokensForm:make']").click();
        String secret = page.locator("#secret code").innerText();
        visitor.mustBeAccessible();
        assertThat(status(portal, secret)).isEqualTo(200);
        visitor.open("/account");
        assertThat(page.locator("#secret").count()).isZero();
        assertThat(page.locator("#tokens tbody tr").count()).isEqualTo(1);
        page.locator("#tokens tbody tr input[type=submit]").click();
        page.locator("#tokens .empty").waitFor();
        assertThat(status(portal, secret)).isEqualTo(401);
    }

    private static int status(PortalUnderTest portal, String secret) {
        return portal.http().get(RUNS, "Authorization", "Bearer " + secret).statusCode();
    }
}
