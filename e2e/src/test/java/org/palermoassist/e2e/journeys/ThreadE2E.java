package org.palermoassist.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PageTurn;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Screen;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** A provider asks a State about its need; both are told, the Secretariat reads along, nobody else knows. */
@EndToEnd
class ThreadE2E {
    private static final String QUESTION = "Combien de greffiers seraient formés chaque année ?";
    private static final String ANSWER = "Une quarantaine, dans trois tribunaux.";

    @Test
    void a_provider_asks_the_state_answers_and_both_are_told(PortalUnderTest portal, Visitors visitors) {
        Visitor focalPoint = visitors.as("FOCAL_POINT");
        String ref = NeedFormPage.open(focalPoint)
                .about("UNTOC-29", "TRAINING")
                .words("Formation des greffiers", "Les greffiers apprennent sur le tas.")
                .submit("PARTNERS");
        NeedPage.open(visitors.as("COORDINATOR"), ref).validate();
        assertThat(messages(focalPoint)).contains(ref, "Besoin validé par le Secrétariat");

        Visitor provider = provider(portal, visitors, "provider-justice");
        NeedPage.open(provider, ref);
        provider.page().fill("textarea[id$='question']", "x".repeat(4001));
        press(provider.page(), "[id$='ask']");
        assertThat(provider.page().inputValue("textarea[id$='question']")).hasSize(4001);
        assertThat(provider.page().innerText("main")).contains("1 to 4,000 characters; yours has 4,001");
        provider.page().fill("textarea[id$='question']", QUESTION);
        press(provider.page(), "[id$='ask']");
        assertThat(provider.page().innerText("#threads")).contains(QUESTION);

        assertThat(messages(focalPoint)).contains(ref, "Question posée").doesNotContain(QUESTION);
        assertThat(focalPoint.page().innerText("nav.side")).contains("non lus");
        NeedPage.open(focalPoint, ref);
        assertThat(focalPoint.page().innerText("#threads"))
                .contains(QUESTION)
                .contains("Responsable chez un prestataire")
                .doesNotContain("Mirela Novak");
        focalPoint.page().fill("textarea[id$='answer']", ANSWER);
        press(focalPoint.page(), "[id$='sendAnswer']");

        assertThat(messages(provider)).contains(ref, "Question answered");
        NeedPage.open(provider, ref);
        assertThat(provider.page().innerText("#threads")).contains(ANSWER);
        NeedPage.open(visitors.as("COORDINATOR"), ref);
        assertThat(visitors.as("COORDINATOR")
                        .page()
                        .locator("#threads textarea")
                        .count())
                .isZero();
    }

    @Test
    void another_provider_sees_nothing_of_it_and_a_message_is_marked_as_read(
            PortalUnderTest portal, Visitors visitors) {
        Visitor focalPoint = visitors.as("FOCAL_POINT");
        String ref = NeedFormPage.open(focalPoint)
                .about("UNTOC-22", "TRAINING")
                .words("Casier judiciaire", "Le casier est tenu sur papier.")
                .submit("PARTNERS");
        NeedPage.open(visitors.as("COORDINATOR"), ref).validate();
        Visitor provider = provider(portal, visitors, "provider-justice");
        NeedPage.open(provider, ref);
        provider.page().fill("textarea[id$='question']", QUESTION);
        press(provider.page(), "[id$='ask']");

        Visitor other = provider(portal, visitors, "provider-commission");
        NeedPage.open(other, ref);
        assertThat(other.page().innerText("main")).doesNotContain(QUESTION);

        focalPoint.open("/messages/list?show=unread&group=QUESTIONS");
        assertThat(focalPoint.page().innerText("#content")).contains(ref);
        press(focalPoint.page(), "tr:has-text('" + ref + "') [id$='read']");
        assertThat(focalPoint.page().locator("tr:has-text('" + ref + "')").count())
                .isZero();
    }

    private static Visitor provider(PortalUnderTest portal, Visitors visitors, String login) {
        return visitors.as(
                portal.accounts().stream()
                        .filter(account -> account.login().equals(login))
                        .findFirst()
                        .orElseThrow(),
                Screen.DESK);
    }

    private static String messages(Visitor reader) {
        reader.open("/messages/list");
        return reader.page().innerText("#content");
    }

    /** A command posts, and a whole new page comes. */
    private static void press(Page page, String button) {
        PageTurn.press(page, button);
    }
}
