package org.palermoassist.e2e.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Screen;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** Every page of a role in the browser: accessible (WCAG 2.2 AA), no word missing, nothing in the console. */
@EndToEnd
class EveryPageE2E {
    private static final String MISSING_WORDS = "???";
    private static final String SIDEWAYS =
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1";

    @ParameterizedTest
    @ValueSource(strings = {"FOCAL_POINT", "PROVIDER_OFFICER", "COORDINATOR", "ADMINISTRATOR", "AUDITOR"})
    void pages_of_a_role_are_accessible_and_complete(String role, PortalUnderTest portal, Visitors visitors) {
        visit(visitors.as(role), pages(role), Refs.of(portal));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void pages_of_the_public_are_accessible_light_and_dark(boolean dark, PortalUnderTest portal, Visitors visitors) {
        visit(visitors.anybody(dark ? Screen.DESK.darkened() : Screen.DESK), pages("PUBLIC"), Refs.of(portal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void pages_of_the_public_are_accessible_on_a_telephone(String language, PortalUnderTest portal, Visitors visitors) {
        visit(visitors.anybody(Screen.PHONE.in(language)), pages("PUBLIC"), Refs.of(portal));
    }

    private static void visit(Visitor visitor, List<MatrixLine> pages, Refs refs) {
        List<String> faults = new ArrayList<>();
        for (MatrixLine page : pages) {
            assertThat(visitor.open(page.address(refs)).status())
                    .as(page.path())
                    .isEqualTo(200);
            visitor.settle();
            if (visitor.page().content().contains(MISSING_WORDS)) {
                faults.add(page.path() + " lacks words");
            }
            if ((Boolean) visitor.page().evaluate(SIDEWAYS)) {
                faults.add(page.path() + " scrolls sideways");
            }
            visitor.accessibilityFaults().forEach(fault -> faults.add(page.path() + " " + fault));
        }
        assertThat(faults).isEmpty();
    }

    private static List<MatrixLine> pages(String role) {
        return MatrixLine.all("PAGE").stream()
                .filter(line -> line.isOpenTo(role) && line.status().equals("200"))
                .filter(line -> !line.path().contains("."))
                .toList();
    }
}
