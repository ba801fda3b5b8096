package org.palermoassist.e2e.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** Tables to take away hold codes beside names: a word changes with the language, a code does not. */
@EndToEnd
class ExportCodesE2E {
    @ParameterizedTest
    @CsvSource({
        "FUND_MANAGER,pledges,Code du statut,(ANNOUNCED|CONFIRMED|PARTLY_PAID|PAID)",
        "FUND_MANAGER,donors,Code du type,STATE",
        "AUDITOR,journeys,Code du statut,;Q[A-Z];",
        "COORDINATOR,notes,Code de l’expéditeur,;(state:Q[A-Z]|Q[A-Z]|organization:O-.*);[A-Z_]+;REGISTERED",
        "AUDITOR,obligations,Codes des mains manquantes,RESERVED;.*CERTIFY; APPROVE; PAY",
        "ADMINISTRATOR,accounts,Espaces de travail en codes,FOCAL_POINT Q[A-Z]"
    })
    void a_table_in_french_holds_the_same_codes(
            String role, String name, String column, String code, PortalUnderTest portal, Visitors visitors) {
        Visitor visitor = visitors.as(role);
        String table = visitor.page()
                .request()
                .get(portal.url() + "/export/" + name + ".csv?lang=fr")
                .text();
        assertThat(table).contains(column);
        assertThat(table).containsPattern(code);
    }
}
