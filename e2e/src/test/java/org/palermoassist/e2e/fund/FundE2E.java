package org.palermoassist.e2e.fund;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Screen;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** Money from the pool to the last payment, through the pages, by the people who may. */
@EndToEnd
class FundE2E {
    private static final char BLANK = '\u00a0';

    @Test
    void a_cost_goes_through_four_hands_and_a_payment_is_taken_back(PortalUnderTest portal, Visitors visitors) {
        Visitor manager = visitors.as("FUND_MANAGER");
        FundPages asks = new FundPages(manager).look("Expert, working group on technical assistance", "1000", "WG.2");
        manager.mustBeAccessible();
        assertThat(manager.page().innerText("#covered").replace(BLANK, ' '))
                .contains("1,000.00 USD of direct costs")
                .contains("Nothing is set aside yet");
        asks.reserve();
        String ref = asks.obligation();
        assertThat(ref).matches("H-[0-9A-Z]{7}");
        assertThat(manager.page().locator("[id$=':certify']").count()).isZero();
        assertThat(manager.page().innerText("#hands")).contains("next");
        manager.mustBeAccessible();

        Visitor certifier = as("finance-certify", portal, visitors);
        FundPages certifies = new FundPages(certifier).open(ref);
        certifies.press("certify");
        assertThat(certifier.page().locator("[id$=':approve']").count()).isZero();
        assertThat(certifier.page().innerText("#barred")).contains("Certification");

        new FundPages(as("finance-approve", portal, visitors)).open(ref).press("approve");

        Visitor payer = as("finance-pay", portal, visitors);
        FundPages pays = new FundPages(payer).open(ref);
        assertThat(pay(payer, pays, "1000.01")).contains("1000.01 cannot be paid");
        assertThat(payer.page().inputValue("#payAmount")).isEqualTo("1000.01");
        pay(payer, pays, "400");
        assertThat(payer.page().innerText("#parts").replace(BLANK, ' '))
                .contains("400.00 USD")
                .contains("28.00 USD");

        takeBack(manager, ref);
    }

    private static String pay(Visitor payer, FundPages pays, String amount) {
        if (payer.page().getAttribute("#payNow", "open") == null) {
            payer.page().click("#payNow summary");
        }
        payer.page().fill("#payAmount", amount);
        payer.page().fill("#payReason", "Ticket");
        payer.page().check("#payConfirm");
        pays.press("pay");
        return pays.text();
    }

    private static void takeBack(Visitor manager, String obligation) {
        manager.open("/journal/list?act=PAID&record=" + obligation);
        manager.page().click(".journal td a");
        String paid = manager.page().url();
        FundPages posting = new FundPages(manager);
        manager.page().fill("#reason", "Paid to another trip");
        posting.press("reverse");
        assertThat(posting.text()).contains("Tick the box");
        manager.page().check("#confirm");
        posting.press("reverse");
        assertThat(posting.text()).contains("This posting takes back");
        manager.page().navigate(paid);
        assertThat(manager.page().locator("[id$=':reverse']").count()).isZero();
        assertThat(manager.page().innerText("#settled")).contains("was taken back by");
    }

    @Test
    void more_than_the_pools_bear_is_refused_with_the_reason_and_the_pool(Visitors visitors) {
        Visitor manager = visitors.as("FUND_MANAGER");
        FundPages asks = new FundPages(manager).look("Too much", "90000000", "WG.2");
        assertThat(manager.page().innerText("#short")).contains("is missing");
        String answer = asks.reserve();
        assertThat(manager.page().url()).contains("/obligations/edit");
        assertThat(answer).containsPattern("the last one asked was U-[0-9A-Z]{7}");
        assertThat(manager.page().inputValue("#purpose")).isEqualTo("Too much");
    }

    @Test
    void of_two_browsers_that_want_the_last_money_one_gets_it(Visitors visitors) {
        Visitor first = visitors.as("FUND_MANAGER");
        Visitor second = visitors.as("FUND_MANAGER", Screen.PHONE);
        FundPages one = new FundPages(first).look("The last money, first browser", "10", "WG.7");
        String last = bearable(first);
        one.look("The last money, first browser", last, "WG.7");
        FundPages other = new FundPages(second).look("The last money, second browser", last, "WG.7");
        assertThat(first.page().locator("#covered").count()).isOne();
        assertThat(second.page().locator("#covered").count()).isOne();
        one.reserve();
        assertThat(first.page().url()).contains("/obligations/detail");
        assertThat(other.reserve()).contains("cannot be set aside");
        FundPages frees = new FundPages(first).open(one.obligation());
        first.page().click("#cancelNow summary");
        first.page().fill("#cancelReason", "The money is needed elsewhere");
        first.page().check("#cancelConfirm");
        frees.press("cancel");
        assertThat(frees.text()).contains("Given up");
    }

    /** The highest direct cost that the pools of the page that is open can bear together. */
    private static String bearable(Visitor manager) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String pool :
                manager.page().locator("#charge tbody td:first-child a").allInnerTexts()) {
            sum = sum.add(new FundPages(manager).figure(pool, "Direct costs it can bear"));
        }
        return sum.toPlainString();
    }

    @Test
    void the_same_form_sent_twice_reserves_once(Visitors visitors) {
        Visitor manager = visitors.as("FUND_MANAGER");
        Page page = manager.page();
        int before = twice(manager);
        FundPages asks = new FundPages(manager).look("Sent twice", "25", "WG.2");
        page.evaluate(
                "() => { const form = document.querySelector('form[id=form]'); window.sentOnce = fetch(form.action,"
                        + " { method: 'POST', body: new URLSearchParams([...new FormData(form), ['form:reserve', 'x']]) })"
                        + ".then(answer => answer.text()); }");
        page.evaluate("() => window.sentOnce");
        asks.reserve();
        assertThat(twice(manager)).isEqualTo(before + 1);
    }

    private static int twice(Visitor manager) {
        manager.open("/obligations/list?status=RESERVED&sort=-requested&size=100");
        return manager.page().locator("#obligations tr:has-text('Sent twice')").count();
    }

    @Test
    void the_statement_opens_its_entries_and_an_auditor_takes_the_journal_with_its_proof(Visitors visitors) {
        Visitor auditor = visitors.as("AUDITOR");
        auditor.open("/fund/statement?from=2025-01-01&until=2025-12-31");
        assertThat(auditor.page().innerText("#statementLines")).contains("Closing balance");
        auditor.page().click("#statementLines a:has-text('Contribution received')");
        assertThat(auditor.page().url()).contains("act=RECEIVED&from=2025-01-01&until=2025-12-31");
        assertThat(auditor.page().locator(".journal tbody tr").count()).isPositive();
        auditor.open("/fund/statement");
        Download proof = auditor.page().waitForDownload(() -> auditor.page().click("#proof"));
        assertThat(proof.suggestedFilename()).isEqualTo("ledger-proof.zip");
        assertThat(proof.failure()).isNull();
    }

    @Test
    void a_donor_sees_the_fund_in_total_only(Visitors visitors) {
        Visitor donor = visitors.as("DONOR_OFFICER");
        donor.open("/fund/list");
        assertThat(donor.page().innerText("#totals")).contains("Available");
        assertThat(donor.page().locator("#pools, #whatIf, #ages").count()).isZero();
        assertThat(donor.openRefused("/journal/list").status()).isEqualTo(404);
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
