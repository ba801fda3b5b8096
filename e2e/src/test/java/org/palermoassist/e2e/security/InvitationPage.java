package org.palermoassist.e2e.security;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.palermoassist.e2e.harness.Visitor;

/** The pages on which somebody is invited, and takes the invitation. */
final class InvitationPage {
    private final Visitor visitor;
    private final Page page;

    InvitationPage(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    /** Invites somebody; returns the second fact. */
    String invite(String name, String login, String role) {
        visitor.open("/accounts/invite");
        page.fill("[id='form:nameField:name']", name);
        page.fill("[id='form:loginField:login']", login);
        page.fill("[id='form:emailField:email']", "mission@example.org");
        page.selectOption("[id='form:roleField:role']", new SelectOption().setValue(role));
        page.click("[id='form:send']");
        return page.innerText("#secret code");
    }

    /** On the page behind the link: types the second fact and the passphrase. */
    void take(String code, String passphrase) {
        page.fill("[id='form:codeField:code']", code);
        page.fill("[id='form:wantedField:wanted']", passphrase);
        page.click("[id='form:take']");
    }

    /** What is wrong with what was typed. */
    String refusal() {
        return page.innerText("#messages");
    }
}
