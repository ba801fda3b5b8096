package org.palermoassist.e2e.fund;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Screen;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** What the fund manager keeps: contributions under their limits, interest, reserve, dearer costs, refunds, months that are closed. */
@EndToEnd
class FundKeepingE2E {
    private static final String AVAILABLE = "Available";

    @Test
    void an_earmarked_contribution_is_available_under_its_limits_and_nowhere_else(Visitors visitors) {
        Visitor manager = visitors.as("FUND_MANAGER");
        FundPages pages = new FundPages(manager);
        manager.open("/fund/list");
        String unearmarked = manager.page()
                .locator("#bars li:has-text('No limit') a")
                .first()
                .innerText();
        BigDecimal before = pages.figure(unearmarked, AVAILABLE);
        String pledge = promises(manager);
        pays(manager, pledge);
        String pool = pages.poolWith("31 Dec 2031");
        assertThat(pages.figure(pool, AVAILABLE)).isEqualByComparingTo("11000.00");
        assertThat(pages.figure(pool, "Direct costs it can bear")).isEqualByComparingTo("10000.00");
        assertThat(pages.figure(unearmarked, AVAILABLE)).isEqualByComparingTo(before);
        manager.mustBeAccessible();
        manager.open("/fund/pool?ref=" + pool);
        assertThat(manager.page().innerText("#income")).contains("E2E-" + pledge);
    }

    private static String promises(Visitor manager) {
        manager.open("/donors/list");
        manager.page().click("#content table a >> nth=0");
        manager.page().click("#pledge");
        manager.page().click("#purposes a[href*='purpose=FUND']");
        Page form = manager.page();
        form.waitForSelector("#amount");
        form.fill("#amount", "11000");
        form.selectOption("#currency", "USD");
        form.fill("#pledgedOn", "2026-06-01");
        form.fill("[name='due1']", "2026-06-30");
        form.fill("[name='part1']", "11000");
        form.click("details.optional > summary");
        form.check("[name='body'][value='WG.3']");
        form.fill("#until", "2031-12-31");
        form.fill("#psc", "10");
        form.click("[id='form:save']");
        form.waitForURL(url -> url.contains("/pledges/detail"));
        String ref = form.url().replaceFirst(".*ref=([^&]+).*", "$1");
        form.fill("#letter", "E2E earmark");
        form.fill("#letterOf", "2026-06-02");
        form.click("[id='confirming:confirm']");
        form.waitForSelector("#marks >> text=Confirmed");
        return ref;
    }

    private static void pays(Visitor manager, String pledge) {
        Page form = manager.page();
        form.click("#receive");
        form.waitForSelector("#laying");
        form.check("[name='on'][value='" + pledge + "/1']");
        form.fill("#amount", "11000");
        form.selectOption("#currency", "USD");
        form.fill("#receivedOn", "2026-06-30");
        form.fill("#bankReference", "E2E-" + pledge);
        form.click("[id='form:save']");
        form.waitForURL(url -> url.contains("/receipts/detail"));
    }

    @Test
    void interest_and_reserve_are_posted_on_a_pool_and_a_reserve_needs_one_without_limits(Visitors visitors) {
        Visitor manager = visitors.as("FUND_MANAGER");
        FundPages pages = new FundPages(manager);
        manager.open("/fund/list");
        String pool = manager.page()
                .locator("#bars li:has-text('No limit') a")
                .first()
                .innerText();
        BigDecimal available = pages.figure(pool, AVAILABLE);
        BigDecimal reserve = pages.figure(pool, "Reserve");
        posts(manager, pool, "INTEREST", "12.34");
        assertThat(pages.text()).contains("12.34");
        assertThat(manager.page().innerText("#facts")).contains("E2E interest");
        posts(manager, pool, "RESERVE", "10.00");
        assertThat(pages.figure(pool, "Reserve")).isEqualByComparingTo(reserve.add(BigDecimal.TEN));
        assertThat(pages.figure(pool, AVAILABLE)).isEqualByComparingTo(available.add(new BigDecimal("2.34")));
        posts(manager, pool, "UNRESERVE", "10.00");
        assertThat(pages.figure(pool, "Reserve")).isEqualByComparingTo(reserve);
        posts(manager, pool, "RESERVE", "900000000");
        assertThat(pages.text()).contains("cannot leave it");
        assertThat(manager.page().inputValue("#amount")).isEqualTo("900000000");
        String earmarked = pages.poolWith("Working Group");
        manager.open("/fund/pool?ref=" + earmarked);
        assertThat(manager.page().locator("#posting option[value='RESERVE']").count())
                .isZero();
    }

    @Test
    void a_finance_officer_reads_names_of_donors_and_finds_no_pledge(Visitors visitors) {
        Visitor officer = visitors.as("FINANCE_OFFICER");
        officer.open("/fund/list");
        assertThat(officer.page().locator("#poolTable td[data-label='Donor']").allInnerTexts())
                .isNotEmpty()
                .noneMatch(name -> name.matches("B-[0-9A-Z]{7}"));
        assertThat(officer.page().innerText("#recommended")).contains("Recommended reserve");
        assertThat(officer.page().locator("#deadlines a[href*='/pledges/']").count())
                .isZero();
        assertThat(officer.openRefused("/pledges/list").status()).isEqualTo(404);
        officer.open("/rates/list?currency=NOK");
        assertThat(officer.page().innerText("#rates")).contains("used");
    }

    private static void posts(Visitor manager, String pool, String kind, String amount) {
        manager.open("/fund/pool?ref=" + pool);
        manager.page().selectOption("#posting", kind);
        manager.page().fill("#amount", amount);
        manager.page().fill("#reason", "E2E " + kind.toLowerCase(Locale.ROOT));
        manager.page().check("#confirm");
        new FundPages(manager).press("do");
    }

    @Test
    void a_cost_is_raised_and_what_was_paid_too_much_comes_back(PortalUnderTest portal, Visitors visitors) {
        Visitor manager = visitors.as("FUND_MANAGER");
        FundPages asks = new FundPages(manager).look("Expert, raised and refunded", "500", "WG.2");
        asks.reserve();
        String ref = asks.obligation();
        Visitor certifier = as("finance-certify", portal, visitors);
        Visitor approver = as("finance-approve", portal, visitors);
        new FundPages(certifier).open(ref).press("certify");
        new FundPages(approver).open(ref).press("approve");
        asks.open(ref);
        manager.page().click("#raiseNow summary");
        manager.page().fill("#raiseAmount", "40");
        manager.page().fill("#raiseReason", "Dearer hotel");
        asks.press("raise");
        assertThat(asks.text()).contains("540.00");
        new FundPages(certifier).open(ref).press("certify");
        new FundPages(approver).open(ref).press("approve");
        Visitor payer = as("finance-pay", portal, visitors);
        FundPages pays = new FundPages(payer).open(ref);
        moves(payer, "pay", "540");
        moves(payer, "refund", "540.01");
        assertThat(pays.text()).contains("cannot come back");
        payer.page().fill("#refundAmount", "60");
        payer.page().check("#refundConfirm");
        pays.press("refund");
        assertThat(payer.page().innerText("#history")).contains("Dearer hotel", "60.00");
        payer.mustBeAccessible();
    }

    private static void moves(Visitor payer, String step, String amount) {
        payer.page().click("#" + step + "Now summary");
        payer.page().fill("#" + step + "Amount", amount);
        payer.page().fill("#" + step + "Reason", "E2E " + step);
        payer.page().check("#" + step + "Confirm");
        new FundPages(payer).press(step);
    }

    @Test
    void a_month_is_closed_once_and_nothing_is_posted_into_it_any_more(Visitors visitors) {
        Visitor manager = visitors.as("FUND_MANAGER");
        FundPages pages = new FundPages(manager);
        manager.open("/fund/periods");
        assertThat(manager.page().innerText("#reconciled")).contains("without a signed reconciliation");
        String offered = manager.page().inputValue("#month");
        String month = offered.startsWith("200") ? offered : "2000-01"; // what other tests post belongs to later months
        manager.page().fill("#month", month);
        pages.press("close");
        assertThat(pages.text()).contains("Tick the box");
        manager.page().check("#confirm");
        pages.press("close");
        assertThat(manager.page().innerText("#closed")).contains("2000");
        manager.mustBeAccessible();
        manager.page().fill("#month", month);
        manager.page().check("#confirm");
        pages.press("close");
        assertThat(pages.text()).contains("one after the other");
        manager.open("/fund/list");
        String pool = manager.page().locator("#bars a").first().innerText();
        manager.open("/fund/pool?ref=" + pool);
        manager.page().fill("#on", month + "-15");
        manager.page().selectOption("#posting", "INTEREST");
        manager.page().fill("#amount", "1");
        manager.page().fill("#reason", "Too late");
        manager.page().check("#confirm");
        pages.press("do");
        assertThat(pages.text()).contains("is closed");
    }

    private static Visitor as(String login, PortalUnderTest portal, Visitors visitors) {
        return visitors.as(
                portal.accounts().stream()
                        .filter(account -> account.login().equals(login))
                        .findFirst()
                        .orElseThrow(),
                Screen.DESK);
    }
}
