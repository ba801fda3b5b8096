package org.palermoassist.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** Succession of a focal point by note verbale (B-1, U-12). */
@EndToEnd
class FocalPointE2E {
    private static final String STATE = "/states/detail?code=QT";
    private static final String FORMER = "Maya Sindall";
    private static final String SUCCESSOR = "Oskar Lindholm";

    @Test
    void a_note_appoints_the_successor_ends_the_predecessor_and_both_stay_in_the_history(Visitors visitors) {
        Visitor officer = visitors.as("COORDINATOR");
        officer.open(STATE);
        assertThat(points(officer)).contains(FORMER).doesNotContain(SUCCESSOR);

        String ref = NotePage.begin(officer, "FOCAL_POINT")
                .from("QT")
                .numbered("411-26", "2026-09-14")
                .names(SUCCESSOR, "2026-09-15")
                .save();
        assertThat(NotePage.at(officer).text()).contains("411-26").contains(SUCCESSOR);

        officer.open(STATE);
        assertThat(row(officer, SUCCESSOR)).contains("15 Sep 2026").contains("411-26");
        assertThat(row(officer, FORMER)).contains("22 Jul 2024").contains("15 Sep 2026");
        officer.page().locator("#focalPoints a[href*='" + ref + "']").click();
        officer.page().waitForURL(url -> url.contains(ref));

        Visitor nobody = visitors.anybody();
        nobody.open(STATE);
        assertThat(points(nobody))
                .contains("15 Sep 2026")
                .doesNotContain(SUCCESSOR)
                .doesNotContain(FORMER);
        Visitor provider = visitors.as("PROVIDER_OFFICER");
        assertThat(provider.openRefused("/notes/detail?ref=" + ref).status()).isEqualTo(404);
        Visitor other = visitors.as("FOCAL_POINT");
        assertThat(other.openRefused("/notes/detail?ref=" + ref).status()).isEqualTo(404);
    }

    private static String points(Visitor reader) {
        return reader.page().innerText("#focalPoints");
    }

    private static String row(Visitor reader, String name) {
        return reader.page()
                .locator("#focalPoints tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(name))
                .first()
                .innerText();
    }
}
