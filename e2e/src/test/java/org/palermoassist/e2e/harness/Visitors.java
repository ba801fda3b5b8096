package org.palermoassist.e2e.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** Opens browser windows for one test and closes them after it. */
public class Visitors {

    private final PortalUnderTest portal;
    private final Chrome chrome;
    private final List<Visitor> open = new ArrayList<>();

    Visitors(PortalUnderTest portal, Chrome chrome) {
        this.portal = portal;
        this.chrome = chrome;
    }

    /** Somebody without an account, at a desk. */
    public Visitor anybody() {
        return anybody(Screen.DESK);
    }

    /** Somebody without an account. */
    public Visitor anybody(Screen screen) {
        return at(portal, screen);
    }

    private BrowserContext context(Screen screen) {
        BrowserContext context = chrome.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(screen.width(), screen.height())
                        .setColorScheme(screen.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                        .setLocale(screen.language())
                        .setAcceptDownloads(true));
        context.setDefaultTimeout(20_000);
        return context;
    }

    /** Somebody without an account, at another portal than the shared one. */
    public Visitor at(PortalUnderTest other, Screen screen) {
        Visitor visitor = new Visitor(other, context(screen));
        open.add(visitor);
        return visitor;
    }

    /** The first account with a role, signed in, at a desk. */
    public Visitor as(String role) {
        return as(role, Screen.DESK);
    }

    /** The first account with a role, signed in. */
    public Visitor as(String role, Screen screen) {
        return as(portal.account(role), screen);
    }

    /** An account, signed in. */
    public Visitor as(Account account, Screen screen) {
        Visitor visitor = anybody(screen);
        visitor.signIn(account);
        return visitor;
    }

    void leave(boolean passed) {
        List<String> errors = new ArrayList<>();
        for (Visitor visitor : open) {
            errors.addAll(visitor.errors());
            visitor.leave();
        }
        open.clear();
        if (passed) {
            assertThat(errors).as("errors in the browser's console").isEmpty();
        }
    }
}
