package org.palermoassist.e2e.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.Account;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalHttp;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Screen;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** One person of the Secretariat who is an officer of a provider, too: what is seen is by the workspace in force alone (U-15). */
@EndToEnd
class WorkspacesE2E {
    private static final String SECRETARIATS_PAGE = "/sync/runs";
    private static final String PROVIDERS_PAGE = "/projects/edit";

    @Test
    void changing_the_workspace_changes_what_is_seen(PortalUnderTest portal, Visitors visitors) {
        Visitor person = visitors.as(both(portal), Screen.DESK);
        Page page = person.page();
        assertThat(person.open(SECRETARIATS_PAGE).status()).isEqualTo(200);
        assertThat(person.openRefused(PROVIDERS_PAGE).status()).isEqualTo(404);
        person.open("/needs/list");
        String toSecretariat = page.locator(".count").first().innerText();
        page.locator(".seats summary").focus();
        page.keyboard().press("Enter");
        person.mustBeAccessible();
        page.locator(".seats input[type=submit]").press("Enter");
        page.waitForURL(portal.url() + "/");
        assertThat(person.openRefused(SECRETARIATS_PAGE).status()).isEqualTo(404);
        assertThat(person.open(PROVIDERS_PAGE).status()).isEqualTo(200);
        person.open("/needs/list");
        assertThat(page.locator(".count").first().innerText()).isNotEqualTo(toSecretariat);
    }

    @Test
    void almost_nobody_sees_a_switcher(Visitors visitors) {
        Visitor visitor = visitors.as("PROVIDER_OFFICER");
        visitor.open("/needs/list");
        assertThat(visitor.page().locator(".seats").count()).isZero();
    }

    @Test
    void a_program_names_the_workspace_it_asks_in(PortalUnderTest portal) {
        PortalHttp http = portal.http(both(portal));
        assertThat(http.get("/api/v1/sync/runs").statusCode()).isEqualTo(200);
        HttpResponse<String> wrong = http.get("/api/v1/sync/runs", "Portal-Workspace", "W-0000000");
        assertThat(wrong.statusCode()).isEqualTo(401);
    }

    private static Account both(PortalUnderTest portal) {
        return portal.accounts().stream()
                .filter(account -> account.login().equals("two-seats"))
                .findFirst()
                .orElseThrow();
    }
}
