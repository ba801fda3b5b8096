package org.palermoassist.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.Account;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Screen;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** U-7: a form half filled survives the end of the portal, of the session and of the line, with every word. */
@EndToEnd
class NothingTypedIsLostE2E {
    private static final String TITLE = "Half filled when it happened";
    private static final String WORDS = "Words that were typed and not saved. Ünïcödé, “quoted”, <b>not bold</b>.";
    /** Longer than a page of a portal that has just started takes, on any machine. */
    private static final int IDLE_SECONDS = 15;

    @Test
    void the_portal_is_restarted_and_the_session_ends_by_itself(PortalUnderTest portal, Visitors visitors) {
        Account account = portal.account("FOCAL_POINT");
        Visitor focalPoint = visitors.as(account, Screen.DESK);
        NeedFormPage form = NeedFormPage.open(focalPoint).words(TITLE, WORDS).awaitKept();
        try {
            portal.restart(Map.of("PORTAL_SESSION_SECONDS", String.valueOf(IDLE_SECONDS)));
            saveLeadsBackAfterSignIn(focalPoint, account);
            form.mustShow(TITLE, WORDS);
            form.words(TITLE, WORDS + " And more.").awaitKept();
            focalPoint.page().waitForTimeout((IDLE_SECONDS + 2) * 1000.0);
            saveLeadsBackAfterSignIn(focalPoint, account);
            form.mustShow(TITLE, WORDS + " And more.");
        } finally {
            portal.restart(Map.of());
        }
        saveLeadsBackAfterSignIn(focalPoint, account);
        form.mustShow(TITLE, WORDS + " And more.");
        assertThat(form.save()).startsWith("N-");
    }

    private static void saveLeadsBackAfterSignIn(Visitor focalPoint, Account account) {
        Page page = focalPoint.page();
        page.click("[id$='save']");
        page.waitForURL(url -> url.contains("/sign-in"));
        focalPoint.enter(account);
        page.waitForURL(url -> url.contains("/needs/edit"));
    }

    @Test
    void the_line_is_cut_while_typing(Visitors visitors) {
        Visitor focalPoint = visitors.as("FOCAL_POINT");
        NeedFormPage form = NeedFormPage.open(focalPoint);
        focalPoint.expectFailures();
        focalPoint.page().context().setOffline(true);
        form.words(TITLE, WORDS);
        focalPoint.page().context().setOffline(false);
        form.awaitKept();
        focalPoint.page().reload();
        form.mustShow(TITLE, WORDS);
    }

    @Test
    void the_line_is_cut_while_saving(Visitors visitors) {
        Visitor focalPoint = visitors.as("FOCAL_POINT");
        NeedFormPage form = NeedFormPage.open(focalPoint);
        String address = focalPoint.page().url();
        focalPoint.expectFailures();
        form.words(TITLE, WORDS);
        focalPoint.page().context().setOffline(true);
        try {
            form.saveRefused();
        } catch (PlaywrightException noPage) {
            assertThat(noPage).isNotNull(); // the browser's own page stands there now
        }
        focalPoint.page().context().setOffline(false);
        focalPoint.page().navigate(address);
        form.mustShow(TITLE, WORDS);
        assertThat(form.save()).startsWith("N-");
    }
}
