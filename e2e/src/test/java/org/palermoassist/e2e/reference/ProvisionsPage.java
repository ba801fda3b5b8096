package org.palermoassist.e2e.reference;

import java.util.List;
import org.palermoassist.e2e.harness.Visitor;

/** The list of provisions in a browser. */
class ProvisionsPage {
    private final Visitor visitor;

    ProvisionsPage(Visitor visitor) {
        this.visitor = visitor;
    }

    ProvisionsPage open() {
        visitor.open("/provisions/list");
        return this;
    }

    /** Types into the search field of the list and sends it. */
    ProvisionsPage search(String words) {
        visitor.page().fill("main #q", words);
        visitor.page().press("main #q", "Enter");
        visitor.page().waitForURL(url -> url.contains("q="));
        return this;
    }

    /** The provisions shown, as people write them. */
    List<String> shown() {
        return visitor.page().locator("main tbody tr td:first-child .prov").allInnerTexts();
    }

    /** Opens the page of the first provision shown. */
    void openFirst() {
        visitor.page().locator("main tbody tr td:first-child a").first().click();
        visitor.page().waitForURL(url -> url.contains("/provisions/detail"));
    }
}
