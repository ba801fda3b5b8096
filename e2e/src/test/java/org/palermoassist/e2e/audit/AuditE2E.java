package org.palermoassist.e2e.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalProcess;
import org.palermoassist.e2e.harness.PortalProcess.Outcome;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** The sealed trail after everything that the other tests did: this class runs last. */
@EndToEnd
@Order(Integer.MAX_VALUE)
class AuditE2E {

    @Test
    void the_trail_of_the_whole_suite_is_intact(PortalUnderTest portal) {
        Outcome outcome =
                PortalProcess.command("audit", "verify", "--data", portal.data().toString());
        assertThat(outcome.text()).endsWith("\nINTACT\n");
        assertThat(outcome.exitCode()).isZero();
        assertThat(portal.data().resolve("audit/heads.tsv")).isNotEmptyFile();
    }

    @Test
    void an_auditor_verifies_on_the_page(Visitors visitors) {
        Visitor auditor = visitors.as("AUDITOR");
        auditor.open("/audit/list");
        auditor.page().locator("[id='chainForm:verify']").click();
        auditor.page().locator("#verdict[role=status]").waitFor();
        assertThat(auditor.page().locator("#trail tbody tr").count()).isPositive();
        assertThat(auditor.page().locator("#action option").allInnerTexts())
                .as("every act and every attempt has words")
                .hasSizeGreaterThan(5)
                .noneMatch(words -> words.matches("[A-Za-z]+\\.[A-Za-z_-]+"));
        auditor.mustBeAccessible();
    }

    @Test
    void who_changed_what_is_found_by_role_and_shows_old_beside_new(Visitors visitors) {
        Visitor auditor = visitors.as("AUDITOR");
        auditor.open("/audit/list?role=COORDINATOR&action=need.validate&outcome=done");
        assertThat(auditor.page().locator("#trail tbody tr").count()).isPositive();
        assertThat(String.join(" ", auditor.page().locator("#trail .diff").allInnerTexts()))
                .contains("Submitted", "Validated");
        assertThat(auditor.page().locator(".chips").innerText()).contains("Coordinator", "Need validated");
        assertThat(auditor.page().locator("a[href*='/export/audit.csv']").getAttribute("href"))
                .contains("role=COORDINATOR");
        auditor.mustBeAccessible();
    }

    @Test
    void without_a_portal_the_command_says_how_to_start_one(@TempDir Path empty) {
        Outcome outcome = PortalProcess.command("audit", "verify", "--data", empty.toString());
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.text()).contains("./portal run");
        assertThat(PortalProcess.command("audit").text()).contains("portal audit verify");
    }
}
