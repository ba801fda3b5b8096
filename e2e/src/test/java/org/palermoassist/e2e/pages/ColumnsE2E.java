package org.palermoassist.e2e.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** The columns of a list are chosen, stand in the address, stay while filtering, and the export has the same ones. */
@EndToEnd
class ColumnsE2E {
    @ParameterizedTest
    @CsvSource({"needs, Urgency", "projects, Reported by"})
    void a_column_is_hidden_kept_and_left_out_of_the_export(
            String list, String column, PortalUnderTest portal, Visitors visitors) {
        Visitor visitor = visitors.anybody();
        visitor.open("/" + list + "/list");
        assertThat(head(visitor, column).isVisible()).isTrue();
        visitor.page().click(".columns-chooser summary");
        visitor.page().click(".columns-chooser a:has-text('" + column + "')");
        visitor.page().waitForURL(url -> url.contains("hide="));
        assertThat(head(visitor, column).isVisible()).isFalse();
        visitor.mustBeAccessible();
        visitor.page().click("#apply");
        visitor.page().waitForLoadState();
        assertThat(visitor.page().url()).contains("hide=");
        String file = visitor.page().locator(".export a[href*='.csv']").getAttribute("href");
        assertThat(portal.http().get(file).body()).doesNotContain(column);
        assertThat(portal.http().get("/export/" + list + ".csv").body()).contains(column);
    }

    private static Locator head(Visitor visitor, String column) {
        return visitor.page().locator("thead th:has-text('" + column + "')");
    }
}
