package org.palermoassist.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.Account;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** a State names who may see a need; those see it, nobody else does, and no longer when the State takes it back. */
@EndToEnd
class InviteesE2E {
    private static final Pattern OPEN = Pattern.compile("\"ref\":\"(N-[0-9A-Z]{7})\"[^}]*\"status\":\"OPEN\"");
    private static final List<String> ALL = List.of(
            "focal-elmora",
            "focal-amaria",
            "provider-justice",
            "provider-commission",
            "donor",
            "coordinator",
            "fund",
            "administrator");

    @Test
    void a_need_is_seen_by_those_whom_its_state_names_and_by_nobody_else(PortalUnderTest portal, Visitors visitors) {
        Visitor state = visitors.as("FOCAL_POINT");
        state.open("/?lang=en");
        String ref = ownOpenNeed(portal);

        show(state, ref, "RESTRICTED", "Sample Commission", "Amaria");
        state.mustBeAccessible();
        assertThat(state.page().locator("#facts").innerText()).contains("Sample Commission");
        assertThat(readers(portal, ref))
                .containsExactly("focal-elmora", "focal-amaria", "provider-commission", "coordinator");

        show(state, ref, "RESTRICTED");
        assertThat(readers(portal, ref)).containsExactly("focal-elmora", "coordinator");

        show(state, ref, "RESTRICTED", "Samuel Adeyemi", "Sample Commission");
        assertThat(state.page().locator(".messages li.error").count())
                .as("officers or guests, not both")
                .isOne();
        show(state, ref, "RESTRICTED", "Samuel Adeyemi");
        assertThat(readers(portal, ref)).containsExactly("focal-elmora", "coordinator");
        assertThat(portal.http(account(portal, "focal-elmora"))
                        .get("/api/v1/needs/" + ref)
                        .body())
                .contains("CONFIDENTIAL");

        show(state, ref, "PUBLIC");
        assertThat(readers(portal, ref)).containsExactlyElementsOf(ALL);
    }

    private static void show(Visitor state, String ref, String level, String... named) {
        state.open("/needs/submit?ref=" + ref);
        Page page = state.page();
        page.check("input[name=level][value=" + level + "]");
        if (level.equals("RESTRICTED")) {
            while (page.locator("#named input:checked").count() > 0) {
                page.locator("#named input:checked").first().uncheck();
            }
            for (String name : named) {
                page.locator("#named li", new Page.LocatorOptions().setHasText(name))
                        .first()
                        .locator("input")
                        .check();
            }
        }
        page.click("[id='sight:choose']");
        page.waitForLoadState();
    }

    /** Who finds the need: in the list and by its ref, never one without the other. */
    private static List<String> readers(PortalUnderTest portal, String ref) {
        List<String> readers = new ArrayList<>();
        for (String login : ALL) {
            var http = portal.http(account(portal, login));
            boolean found = http.get("/api/v1/needs/" + ref).statusCode() == 200;
            boolean listed = http.get("/api/v1/needs?size=500").body().contains(ref);
            assertThat(listed).as(login).isEqualTo(found);
            if (found) {
                readers.add(login);
            }
        }
        return readers;
    }

    private static Account account(PortalUnderTest portal, String login) {
        return portal.accounts().stream()
                .filter(one -> one.login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    private static String ownOpenNeed(PortalUnderTest portal) {
        String own = portal.http(portal.account("FOCAL_POINT"))
                .get("/api/v1/needs?state=QQ&status=OPEN")
                .body();
        Matcher found = OPEN.matcher(own);
        assertThat(found.find()).as(own).isTrue();
        return found.group(1);
    }
}
