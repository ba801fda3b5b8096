package org.palermoassist.e2e.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** One person with one browser window. All that the browser complains about is collected. */
public class Visitor {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");
    private static final String BROKEN_RULES =
            """
            async tags => (await axe.run({runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']}))
                .violations.map(rule => `${rule.id} (${rule.help}): ${rule.nodes.map(node => node.html).join(' | ')}`)""";

    private final PortalUnderTest portal;
    private final BrowserContext context;
    private final PrintedLists printedLists = new PrintedLists();
    private final Page page;
    private final List<String> errors = new ArrayList<>();
    private boolean failureExpected;

    Visitor(PortalUnderTest portal, BrowserContext context) {
        this.portal = portal;
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())
                    && !(failureExpected && message.text().startsWith("Failed to load resource"))) {
                errors.add(page.url() + " " + message.text());
            }
        });
        page.onPageError(error -> errors.add(page.url() + " " + error));
    }

    /** The window. */
    public Page page() {
        return page;
    }

    /** Opens a path that begins with a slash, and returns the answer. */
    public Response open(String path) {
        failureExpected = false;
        return page.navigate(portal.url() + path);
    }

    /** Opens a path that answers with an error code: the browser may log that, and only that. */
    public Response openRefused(String path) {
        failureExpected = true;
        return page.navigate(portal.url() + path);
    }

    /** From now until the next page that is opened, the browser may log that something could not be loaded, and only that. */
    public void expectFailures() {
        failureExpected = true;
    }

    /** Signs in by the form. */
    public void signIn(Account account) {
        open("/sign-in");
        enter(account);
    }

    /**
     * Signs in on the sign-in page, wherever it was come from; goes where it leads. Where the portal asks for a second factor,
     * a printed list is set up and its codes are used.
     */
    public void enter(Account account) {
        present(account);
        printedLists.pass(page, portal.url() + " " + account.login());
        page.waitForURL(url -> !isAt(url, "/sign-in"));
    }

    /** Types login and passphrase on the sign-in page, and waits for what comes next. */
    public void present(Account account) {
        page.fill("input[autocomplete='username']", account.login());
        page.fill("input[autocomplete='current-password']", account.password());
        page.click("button[id$='enter'], input[id$='enter']");
        page.waitForURL(url -> !URI.create(url).getPath().equals("/sign-in"));
    }

    static boolean isAt(String url, String path) {
        return URI.create(url).getPath().startsWith(path);
    }

    /** Waits until PrimeFaces has nothing under way. */
    public void settle() {
        page.waitForFunction("() => !window.PrimeFaces || !PrimeFaces.ajax || PrimeFaces.ajax.Queue.isEmpty()");
    }

    /** Fails with the broken rules and places when the page is not accessible (WCAG 2.2 AA). */
    public void mustBeAccessible() {
        assertThat(accessibilityFaults()).as("accessibility of " + page.url()).isEmpty();
    }

    /** The broken rules and places of the page (WCAG 2.2 AA). What holds is not reported, which halves the time. */
    public List<String> accessibilityFaults() {
        page.evaluate(AxeBuilder.getAxeScript());
        return ((List<?>) page.evaluate(BROKEN_RULES, WCAG))
                .stream().map(String::valueOf).toList();
    }

    List<String> errors() {
        return errors;
    }

    void leave() {
        context.close();
    }
}
