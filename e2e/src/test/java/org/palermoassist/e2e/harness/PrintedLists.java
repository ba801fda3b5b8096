package org.palermoassist.e2e.harness;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Printed lists of codes of the accounts that had to set up a second factor in this run, by portal and login. */
class PrintedLists {
    private static final Map<String, Deque<String>> LISTS = new ConcurrentHashMap<>();

    /** Goes through the second step on which the page stands, if it stands on one. */
    void pass(Page page, String whose) {
        if (Visitor.isAt(page.url(), "/sign-in/enrol")) {
            page.click("#other, [id$=':other']");
            page.waitForSelector("#codes");
            Deque<String> codes = new ArrayDeque<>(page.locator("#codes code").allInnerTexts());
            page.fill("[id='enrol:proofField:proof']", codes.pop());
            LISTS.put(whose, codes);
            page.click("[id='enrol:confirm']");
        } else if (Visitor.isAt(page.url(), "/sign-in/code")) {
            page.fill("[id='step:codeField:code']", LISTS.get(whose).pop());
            page.click("[id='step:enter']");
        }
    }
}
