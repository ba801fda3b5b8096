package org.palermoassist.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Screen;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** A State without focal point is not locked out (U-3): its mission prepares, the Secretariat hands in, the mission withdraws. */
@EndToEnd
class OnBehalfE2E {
    private static final String TITLE = "Training of a first case officer";

    @Test
    void whole_journey_of_a_state_without_focal_point(PortalUnderTest portal, Visitors visitors) {
        Visitor mission = as("mission-lumeria", portal, visitors);
        String need = NeedFormPage.open(mission)
                .about("UNTOC-18", "TRAINING")
                .words(TITLE, "One officer receives all requests from abroad and was never trained for it.")
                .save();
        mission.page().click("[id$='draftNote']");
        mission.page().waitForURL(url -> url.contains("/notes/detail"));
        String note = mission.page().url().replaceFirst(".*ref=([^&]+).*", "$1");
        for (String language : new String[] {"en", "fr", "es", "ru", "ar", "zh"}) {
            assertThat(draft(mission, portal, note, language)).isEqualTo(200);
        }
        NotePage.at(mission).scanned().send();

        Visitor officer = as("two-seats", portal, visitors);
        NotePage.open(officer, note).register().numbered("E2E/14", "2026-10-26").save();
        officer.page().click("#enterNeed");
        officer.page().waitForURL(url -> url.contains("/needs/behalf"));
        Page form = officer.page();
        assertThat(form.inputValue("#title")).isEqualTo(TITLE);
        form.check("input[name='level'][value='PARTNERS']");
        form.click("[id$='enter']");
        form.waitForURL(url -> url.contains("/needs/detail?ref=" + need));
        assertThat(form.innerText("#history")).contains("on behalf of Lumeria");
        assertThat(form.innerText("#facts")).contains("E2E/14");

        mission.open("/needs/detail?ref=" + need);
        assertThat(mission.page().innerText("#history"))
                .contains("on behalf of Lumeria")
                .as("the State is told who else the officer works for (U-15)")
                .contains("the same person also works as: Provider");
        mission.page().click("#withdrawal > summary");
        mission.page().click("[id='withdrawing:withdraw']");
        mission.page().waitForSelector("#history >> text=Withdrawn");
        mission.open("/needs/list?status=WITHDRAWN&state=QX");
        assertThat(mission.page().innerText("#needs")).contains(TITLE);
    }

    private static Visitor as(String login, PortalUnderTest portal, Visitors visitors) {
        return visitors.as(
                portal.accounts().stream()
                        .filter(account -> account.login().equals(login))
                        .findFirst()
                        .orElseThrow(),
                Screen.DESK);
    }

    private static int draft(Visitor mission, PortalUnderTest portal, String note, String language) {
        APIResponse answer =
                mission.page().request().get(portal.url() + "/notes/draft.docx?ref=" + note + "&in=" + language);
        assertThat(answer.headers().get("content-disposition")).startsWith("attachment");
        return answer.body().length > 800 ? answer.status() : 0;
    }
}
