package org.palermoassist.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.access.Refs;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** An owner sees a record exactly as others see it, and can do nothing there. */
@EndToEnd
class ViewAsE2E {
    private static final List<String> PARTS = List.of("#what", "#facts dl", "#history");
    private static final String WORDS = "Deux greffes tiennent encore un registre sur papier.";

    @Test
    void a_state_sees_its_need_as_others_do(PortalUnderTest portal, Visitors visitors) {
        Visitor state = visitors.as("FOCAL_POINT");
        String ref = NeedFormPage.open(state)
                .about("UNTOC-21", "TRAINING")
                .words("Registre des transferts de procédures", WORDS)
                .submit("PARTNERS", "DESCRIPTION", "RESTRICTED");
        NeedPage.open(visitors.as("COORDINATOR"), ref).validate();

        state.open("/needs/detail?ref=" + ref);
        state.page().click("#viewAs");
        state.page().waitForURL(url -> url.contains("/needs/as"));
        assertThat(state.page().innerText("main")).doesNotContain(WORDS);
        assertThat(state.page().locator("#what").count())
                .as("the public sees nothing")
                .isZero();

        state.page().selectOption("#as", "partner");
        state.page().click("#goLook");
        state.page().waitForURL(url -> url.contains("as=partner"));
        state.mustBeAccessible();
        assertThat(state.page().locator("main form:not(#look)").count()).isZero();
        Visitor donor = visitors.as("DONOR_OFFICER");
        donor.open("/needs/detail?ref=" + ref + "&lang=en");
        state.open("/needs/as?ref=" + ref + "&as=partner&lang=en");
        assertThat(parts(state.page())).isEqualTo(parts(donor.page()));
        assertThat(state.page().innerText("main")).doesNotContain(WORDS);

        state.open("/needs/as?ref=" + ref + "&as=secretariat");
        assertThat(state.page().innerText("#what")).contains(WORDS);
        Visitor auditor = visitors.as("AUDITOR");
        auditor.open("/audit/list?lang=en&ref=" + ref);
        assertThat(auditor.page().innerText("main")).contains("through the eyes of others");
    }

    @Test
    void nobody_else_looks_at_it_that_way(PortalUnderTest portal, Visitors visitors) {
        String others = portal.http()
                .get("/api/v1/needs?state=QM")
                .body()
                .replaceFirst("(?s).*?\"ref\":\"(N-[0-9A-Z]{7})\".*", "$1");
        String open = "/needs/as?ref=" + others + "&as=public";
        assertThat(visitors.as("FOCAL_POINT").openRefused(open).status()).isEqualTo(403);
        assertThat(visitors.as("DONOR_OFFICER").openRefused(open).status()).isEqualTo(404);
    }

    @Test
    void a_provider_sees_its_project_as_the_public_does(PortalUnderTest portal, Visitors visitors) {
        Visitor provider = visitors.as("PROVIDER_OFFICER");
        provider.open(Refs.of(portal).fill("/projects/as?ref={mine}&as=public&lang=en"));
        provider.mustBeAccessible();
        assertThat(provider.page().locator("main form:not(#look)").count()).isZero();
        Visitor anybody = visitors.anybody();
        anybody.open(Refs.of(portal).fill("/projects/detail?ref={mine}&lang=en"));
        for (String part : List.of("#provisions", "#needs", "#history")) {
            assertThat(provider.page().innerText(part)).isEqualTo(anybody.page().innerText(part));
        }
    }

    private static List<String> parts(Page page) {
        return PARTS.stream().map(page::innerText).toList();
    }
}
