package org.palermoassist.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.Account;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Screen;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** A restricted need is seen by its invitee and by nobody else; what is printed or taken away says for whom. */
@EndToEnd
class RestrictedNeedE2E {
    private static final String TITLE = "Salle d'audition protégée";

    @Test
    void an_invited_provider_reads_it_and_another_one_finds_nothing(PortalUnderTest portal, Visitors visitors) {
        Visitor state = visitors.as("FOCAL_POINT");
        NeedFormPage form = NeedFormPage.open(state)
                .about("UNTOC-26", "EQUIPMENT")
                .words(TITLE, "Une salle à Elmora-Ville, avec deux caméras et un accès séparé.");
        String ref = form.submitNaming("Sample Commission");
        NeedPage.open(visitors.as("COORDINATOR"), ref).validate();

        Visitor invited = visitors.as(account(portal, "provider-commission"), Screen.DESK);
        assertThat(NeedPage.open(invited, ref).text()).contains(TITLE);
        String mark = invited.page().getAttribute("html", "data-mark");
        assertThat(mark)
                .contains("invited")
                .contains("Provider officer, Sample Commission")
                .doesNotContain("Jonas");
        invited.open("/search?q=protégée");
        assertThat(invited.page().innerText("main")).contains(TITLE);

        for (String login : List.of("provider-justice", "donor", "focal-amaria", "administrator", "fund")) {
            Visitor other = visitors.as(account(portal, login), Screen.DESK);
            assertThat(other.openRefused("/needs/detail?ref=" + ref).status())
                    .as(login)
                    .isEqualTo(404);
            other.open("/search?q=protégée");
            assertThat(other.page().innerText("main")).as(login).doesNotContain(TITLE);
        }
        assertThat(visitors.anybody().openRefused("/needs/detail?ref=" + ref).status())
                .isEqualTo(404);
    }

    private static Account account(PortalUnderTest portal, String login) {
        return portal.accounts().stream()
                .filter(one -> one.login().equals(login))
                .findFirst()
                .orElseThrow();
    }
}
