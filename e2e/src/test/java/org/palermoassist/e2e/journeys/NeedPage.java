package org.palermoassist.e2e.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.palermoassist.e2e.harness.PageTurn;
import org.palermoassist.e2e.harness.Visitor;

/** The page of a need. */
final class NeedPage {
    private final Page page;

    private NeedPage(Page page) {
        this.page = page;
    }

    static NeedPage open(Visitor reader, String ref) {
        reader.open("/needs/detail?ref=" + ref);
        return new NeedPage(reader.page());
    }

    String text() {
        return page.innerText("main");
    }

    List<String> history() {
        return page.locator("#history ul.hist > li").allInnerTexts();
    }

    void validate() {
        press("[id$='validate']");
    }

    void accept() {
        press("[id$='accept']");
    }

    /** Proposes one of the provider's own projects. */
    void propose(String projectTitle, String amount, String activities) {
        page.locator("#proposeLink").evaluate("box => box.open = true");
        page.selectOption("select[id$='project']", new SelectOption().setLabel(projectTitle));
        page.fill("input[id$='amount']", amount);
        page.fill("textarea[id$='activities']", activities);
        press("[id$='send']");
    }

    /** A command posts and comes back by a redirect. */
    private void press(String button) {
        PageTurn.press(page, button);
    }
}
