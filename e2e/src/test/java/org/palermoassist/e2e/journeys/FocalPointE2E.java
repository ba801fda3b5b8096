package org.palermoassist.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.Account;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.LetterFile;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** A State names another focal point: its note verbale appoints, ends the predecessor and invites the successor in one step (B-1, U-12). */
@EndToEnd
class FocalPointE2E {
    private static final String STATE = "/states/detail?code=QT";
    private static final String FORMER = "Maya Sindall";
    private static final String SECOND = "Oskar Lindholm";
    private static final String SUCCESSOR = "Renée Aldana";
    private static final String PASSPHRASE = "violets grow beside the quay";
    private static final String DRAFT = "Radios for patrol boats";

    @Test
    void from_the_note_to_the_first_sign_in_of_the_successor(PortalUnderTest portal, Visitors visitors) {
        Visitor officer = visitors.as("COORDINATOR");
        officer.open(STATE);
        assertThat(points(officer)).contains(FORMER).doesNotContain(SECOND);
        NotePage.begin(officer, "FOCAL_POINT")
                .from("QT")
                .numbered("411-26", "2026-09-14")
                .names(SECOND, "2026-09-15");
        officer.mustBeAccessible();
        Visitor second = invited(officer, "oskar.lindholm", portal, visitors);
        NeedFormPage.open(second)
                .about("UNTOC-18", "TRAINING")
                .words(DRAFT, "Two boats.")
                .save();

        NotePage.begin(officer, "FOCAL_POINT")
                .from("QT")
                .numbered("502-26", "2026-11-02")
                .names(SUCCESSOR, "2026-11-03")
                .withScan();
        Visitor successor = invited(officer, "renee.aldana", portal, visitors);
        second.open("/needs/edit");
        assertThat(second.page().url()).contains("/sign-in");
        successor.open("/needs/list?status=DRAFT");
        assertThat(successor.page().innerText("main")).contains(DRAFT);

        officer.page().click("#toNote");
        officer.page().waitForURL(url -> url.contains("/notes/detail"));
        assertThat(NotePage.at(officer).text()).contains("502-26").contains(SUCCESSOR);
        assertThat(NotePage.at(officer).documents()).hasSize(1);
        bothStayInTheHistory(officer);
        onlyTheStateAndTheSecretariatKnowWhoItIs(visitors, officer.page().url());
    }

    /** The officer enters the note that stands in the form; whom it names comes by the letter and signs in. */
    private static Visitor invited(Visitor officer, String login, PortalUnderTest portal, Visitors visitors) {
        officer.page().fill("#email", "mission@hestria.example.org");
        officer.page().click("[id$='save']");
        String code = officer.page().innerText("#secret code");
        assertThat(officer.page().innerText("#invited")).contains(login);
        officer.mustBeAccessible();
        Visitor person = visitors.anybody();
        person.open(LetterFile.link(portal, login, 1));
        Page page = person.page();
        page.fill("[id='form:codeField:code']", code);
        page.fill("[id='form:wantedField:wanted']", PASSPHRASE);
        page.click("[id='form:take']");
        page.waitForURL(url -> url.contains("/sign-in"));
        person.enter(new Account(login, PASSPHRASE, "FOCAL_POINT", "QT"));
        return person;
    }

    private static void bothStayInTheHistory(Visitor officer) {
        String note = officer.page().url();
        officer.open(STATE);
        assertThat(row(officer, SUCCESSOR)).contains("3 Nov 2026").contains("502-26");
        assertThat(row(officer, SECOND)).contains("15 Sep 2026").contains("3 Nov 2026");
        assertThat(row(officer, FORMER)).contains("22 Jul 2024").contains("15 Sep 2026");
        officer.page()
                .locator("#focalPoints a[href*='" + note.replaceFirst(".*ref=([^&]+).*", "$1") + "']")
                .click();
        officer.page().waitForURL(note);
    }

    private static void onlyTheStateAndTheSecretariatKnowWhoItIs(Visitors visitors, String note) {
        String path = note.replaceFirst("https?://[^/]+", "");
        Visitor nobody = visitors.anybody();
        nobody.open(STATE);
        assertThat(points(nobody)).contains("3 Nov 2026").doesNotContain(SUCCESSOR, SECOND, FORMER);
        assertThat(visitors.as("PROVIDER_OFFICER").openRefused(path).status()).isEqualTo(404);
        assertThat(visitors.as("FOCAL_POINT").openRefused(path).status()).isEqualTo(404);
    }

    private static String points(Visitor reader) {
        return reader.page().innerText("#focalPoints");
    }

    private static String row(Visitor reader, String name) {
        return reader.page()
                .locator("#focalPoints tr", new Page.LocatorOptions().setHasText(name))
                .first()
                .innerText();
    }
}
