package org.palermoassist.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Screen;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** From a State's words to an answered cell of the matrix, seen by everybody who has a part in it. */
@EndToEnd
class NeedMeetsProjectE2E {
    private static final String CELL = "/coverage/cell?columns=STATE&line=UNTOC-20&column=QQ";
    private static final String TITLE = "Règles pour les livraisons surveillées";
    private static final String PROJECT = "Strengthening central authorities, phase II";

    @Test
    void a_need_is_stated_validated_answered_and_counted(PortalUnderTest portal, Visitors visitors) {
        Visitor focalPoint = visitors.as("FOCAL_POINT");
        Visitor coordinator = visitors.as("COORDINATOR");
        assertThat(needsIn(coordinator)).isEmpty();

        String ref = NeedFormPage.open(focalPoint)
                .about("UNTOC-20", "LEGAL_ADVICE")
                .words(
                        TITLE,
                        "Les livraisons surveillées sont admises par la loi, mais aucune règle ne dit qui autorise.")
                .submit("PARTNERS");
        NeedPage.open(coordinator, ref).validate();
        assertThat(needsIn(coordinator)).containsExactly(ref);
        assertThat(cell(coordinator)).doesNotContain("1 of 1 answered");

        Visitor provider = visitors.as(
                portal.accounts().stream()
                        .filter(account -> account.login().equals("provider-justice"))
                        .findFirst()
                        .orElseThrow(),
                Screen.DESK);
        NeedPage.open(provider, ref).propose(PROJECT, "25000", "Advice on a ministerial instruction for two months");
        NeedPage.open(focalPoint, ref).accept();

        assertThat(needsIn(coordinator)).containsExactly(ref);
        coordinator.page().locator("main a[href*='" + ref + "']").first().click();
        coordinator.page().waitForURL(url -> url.contains(ref));
        assertThat(coordinator.page().innerText("main")).contains(TITLE).contains(PROJECT);

        assertThat(NeedPage.open(visitors.as("AUDITOR"), ref).history()).hasSizeGreaterThanOrEqualTo(4);
        Visitor nobody = visitors.anybody();
        assertThat(nobody.openRefused("/needs/detail?ref=" + ref).status()).isEqualTo(404);
        nobody.open("/needs/list?q=surveill%C3%A9es");
        assertThat(nobody.page().innerText("main")).doesNotContain(TITLE);
    }

    private static List<String> needsIn(Visitor reader) {
        reader.open(CELL);
        return reader.page().locator("main a[href*='/needs/detail?ref=']").all().stream()
                .map(link -> link.getAttribute("href").replaceFirst(".*ref=([^&]+).*", "$1"))
                .distinct()
                .toList();
    }

    private static String cell(Visitor reader) {
        reader.open("/coverage/matrix?columns=STATE");
        return reader.page()
                .locator("a[href*='line=UNTOC-20'][href*='column=QQ']")
                .allInnerTexts()
                .toString();
    }
}
