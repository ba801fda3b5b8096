package org.palermoassist.e2e.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.Account;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.LetterFile;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Screen;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** From invitation to first sign-in, and out again: an administrator at one window, the person at another. */
@EndToEnd
class InvitationE2E {
    private static final String PASSPHRASE = "violets grow beside the quay";

    private final String login = "invited-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);

    @Test
    void link_and_code_open_an_account_and_an_administrator_closes_it(PortalUnderTest portal, Visitors visitors) {
        Visitor administrator = visitors.as("ADMINISTRATOR");
        String code = invite(administrator);
        Visitor person = visitors.anybody();
        person.open(LetterFile.link(portal, login, 1));
        person.mustBeAccessible();
        InvitationPage invitation = new InvitationPage(person);
        invitation.take("0000 0000", PASSPHRASE);
        assertThat(invitation.refusal()).isNotBlank();
        invitation.take(code, "passwordpassword");
        assertThat(invitation.refusal()).isNotBlank();
        invitation.take(code, PASSPHRASE);
        person.page().waitForURL(url -> url.contains("/sign-in"));
        person.enter(new Account(login, PASSPHRASE, "AUDITOR", ""));
        assertThat(person.open("/audit/list").status()).isEqualTo(200);
        close(administrator);
        person.openRefused("/audit/list");
        assertThat(person.page().url()).contains("/sign-in");
    }

    @Test
    void whoever_lost_the_letter_asks_for_another_and_everybody_gets_the_same_answer(
            PortalUnderTest portal, Visitors visitors) {
        String code = invite(visitors.as("ADMINISTRATOR"));
        String first = LetterFile.link(portal, login, 1);
        Visitor person = visitors.anybody(Screen.PHONE);
        String answer = ask(person, login);
        assertThat(ask(person, "nobody-" + login)).isEqualTo(answer);
        String second = LetterFile.link(portal, login, 2);
        person.open(first);
        assertThat(person.page().locator("#gone").isVisible()).isTrue();
        person.mustBeAccessible();
        person.open(second);
        new InvitationPage(person).take(code, PASSPHRASE);
        person.page().waitForURL(url -> url.contains("/sign-in"));
    }

    private String invite(Visitor administrator) {
        String code = new InvitationPage(administrator).invite("Vera Lindt", login, "AUDITOR");
        administrator.mustBeAccessible();
        return code;
    }

    private void close(Visitor administrator) {
        administrator.open("/accounts/detail?login=" + login);
        administrator.mustBeAccessible();
        administrator.page().locator("[id='closeForm:deactivate']").click();
        administrator.page().locator("[id='openForm:reactivate']").waitFor();
    }

    private static String ask(Visitor person, String who) {
        person.open("/invitation/again");
        person.page().locator("[id='form:loginField:login']").fill(who);
        person.page().locator("[id='form:ask']").click();
        String answer = person.page().locator("#asked").innerText();
        person.mustBeAccessible();
        return answer;
    }
}
