package org.palermoassist.e2e.security;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import org.palermoassist.e2e.harness.Visitor;

/** The pages on which a second factor is set up and asked for, and its part of the account page. */
final class SecondFactorPage {
    private final Visitor visitor;
    private final Page page;

    SecondFactorPage(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    /** The secret that stands beside the picture. */
    String secret() {
        return page.innerText("#secretText");
    }

    /** Proves that the application has the secret; returns the recovery codes. */
    List<String> proveApplication(String code) {
        page.fill("[id='enrol:proofField:proof']", code);
        page.click("[id='enrol:confirm']");
        page.waitForSelector("#codes");
        return codes();
    }

    void goOn() {
        page.click("#goOn");
        page.waitForURL(url -> !path(url).startsWith("/sign-in"));
    }

    /** Sets up a printed list from the account page; returns its codes, the first of which is used up. */
    List<String> setUpList(String passphrase) {
        visitor.open("/sign-in/enrol?kind=LIST");
        List<String> codes = codes();
        page.fill("[id='enrol:proofField:proof']", codes.get(0));
        page.fill("[id='enrol:passphraseField:passphrase']", passphrase);
        page.click("[id='enrol:confirm']");
        page.waitForURL(url -> path(url).equals("/account"));
        return codes;
    }

    /** Types a code at the second step that is refused. */
    String refused(String code) {
        type(code);
        page.waitForSelector("#messages li");
        return page.innerText("#messages");
    }

    /** Types a code at the second step; goes where it leads. */
    void enter(String code) {
        type(code);
        page.waitForURL(url -> !path(url).startsWith("/sign-in"));
    }

    private void type(String code) {
        page.fill("[id='step:codeField:code']", code);
        page.click("[id='step:enter']");
    }

    /** Switches the factor off on the account page. */
    void switchOff(String code) {
        visitor.open("/account");
        page.fill("[id='factorForm:freshField:fresh']", code);
        page.click("[id='factorForm:off']");
        page.waitForSelector("#setUp");
    }

    List<String> codes() {
        return page.locator("#codes code").allInnerTexts();
    }

    void signOut() {
        visitor.open("/account");
        page.click("[id='account:leave']");
        page.waitForURL(url -> path(url).equals("/"));
    }

    String path() {
        return path(page.url());
    }

    private static String path(String url) {
        return URI.create(url).getPath();
    }
}
