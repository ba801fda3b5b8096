package org.palermoassist.e2e.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.Account;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Screen;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** A person reads, takes away and corrects what the portal holds about him. */
@EndToEnd
class OwnDataE2E {
    private static final String NAME = "[id='profile:nameField:name']";
    private static final String LANGUAGE = "[id='profile:languageField:language']";

    @Test
    void a_person_takes_own_data_away_and_nobody_elses(PortalUnderTest portal, Visitors visitors) {
        Account account = portal.account("CONTRIBUTOR");
        Visitor visitor = visitors.as(account, Screen.PHONE);
        visitor.open("/account");
        visitor.page().click("[id='account:data'], #data");
        visitor.page().waitForURL("**/account/data");
        visitor.mustBeAccessible();
        String json = visitor.page()
                .request()
                .get(portal.url() + "/account/data.json")
                .text();
        assertThat(json)
                .contains("\"login\":\"" + account.login() + "\"", "\"trail\":", "account.signIn")
                .doesNotContain("\"login\":\"" + portal.account("AUDITOR").login() + "\"", account.password());
        assertThat(visitor.page()
                        .request()
                        .get(portal.url() + "/export/own-data.csv")
                        .text())
                .contains(account.login());
        assertThat(portal.http().get("/account/data.json").statusCode()).isEqualTo(302);
    }

    @Test
    void a_person_corrects_name_and_language(PortalUnderTest portal, Visitors visitors) {
        Visitor visitor = visitors.as("FUND_MANAGER");
        Page page = visitor.page();
        visitor.open("/account/data");
        String name = page.inputValue(NAME);
        correct(page, "Another Name", "fr");
        assertThat(page.getAttribute("html", "lang")).isEqualTo("fr");
        assertThat(page.inputValue(NAME)).isEqualTo("Another Name");
        correct(page, name, "en");
        assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
        assertThat(page.inputValue(NAME)).isEqualTo(name);
    }

    private static void correct(Page page, String name, String language) {
        page.fill(NAME, name);
        page.selectOption(LANGUAGE, language);
        page.click("[id='profile:correct']");
        page.locator("#messages .info, #messages li").first().waitFor();
        page.waitForSelector("html[lang='" + language + "']");
    }
}
