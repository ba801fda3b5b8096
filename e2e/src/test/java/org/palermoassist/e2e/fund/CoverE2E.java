package org.palermoassist.e2e.fund;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.Account;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Screen;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** Somebody goes on leave and names who stands in; the page of what is late opens to its rows. */
@EndToEnd
class CoverE2E {
    @Test
    void whoever_goes_on_leave_names_a_deputy_and_takes_it_back(PortalUnderTest portal, Visitors visitors) {
        Account away = portal.accounts().stream()
                .filter(account -> account.login().equals("finance-pay"))
                .findFirst()
                .orElseThrow();
        Visitor visitor = visitors.as(away, Screen.DESK);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        visitor.open("/fund/cover");
        visitor.mustBeAccessible();
        Page page = visitor.page();
        page.selectOption("#hand", "PAY");
        page.selectOption("#deputy", new SelectOption().setLabel("Omar Haddad"));
        page.fill("#from", today.plusDays(2).toString());
        page.fill("#until", today.plusDays(1).toString());
        FundPages pages = new FundPages(visitor);
        pages.press("name");
        assertThat(pages.text()).contains("Give a first day and a last day");
        assertThat(page.inputValue("#from")).isEqualTo(today.plusDays(2).toString());
        page.fill("#until", today.plusDays(4).toString());
        pages.press("name");
        assertThat(page.innerText("#covers")).contains("Jorge Pinto").contains("Payment");
        visitor.mustBeAccessible();
        pages.press("end");
        assertThat(page.innerText("#covers")).doesNotContain("Jorge Pinto");
    }

    @Test
    void what_is_late_opens_to_its_rows(Visitors visitors) {
        Visitor auditor = visitors.as("AUDITOR");
        auditor.open("/journeys/compliance");
        auditor.mustBeAccessible();
        Page page = auditor.page();
        String late = "#totals a[href*='TICKET_LATE']";
        int count = Integer.parseInt(page.innerText("#totals .grid > div:has(a[href*='TICKET_LATE']) .big"));
        page.click(late);
        page.waitForSelector("#all");
        assertThat(page.locator("#findings tbody tr").count()).isEqualTo(count);
        auditor.mustBeAccessible();
    }
}
