package org.palermoassist.e2e.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Screen;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;
import org.palermoassist.e2e.pictures.Picture;

/** Every page of a role in the browser: accessible (WCAG 2.2 AA), no word missing, nothing in the console. */
@EndToEnd
class EveryPageE2E {
    private static final String MISSING_WORDS = "???";
    private static final String NOWHERE = "/nowhere";
    /** Answers with a file. */
    private static final String PAPER = "/nominations/paper";

    private static final String SIDEWAYS =
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1";

    @Test
    void every_page_is_photographed_and_so_looked_at_here() {
        Set<String> photographed = Picture.all().stream()
                .map(picture -> picture.address().replaceFirst("\\?.*", ""))
                .collect(Collectors.toSet());
        Set<String> pages = new TreeSet<>();
        MatrixLine.all("PAGE").stream()
                .filter(EveryPageE2E::isRead)
                .map(MatrixLine::path)
                .filter(path -> !path.equals("/index"))
                .forEach(pages::add);
        assertThat(photographed).containsAll(pages);
    }

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

    @Test
    void pages_of_the_public_are_accessible_on_a_telephone_in_french(PortalUnderTest portal, Visitors visitors) {
        visit(visitors.anybody(Screen.PHONE.in("fr")), pages("PUBLIC"), Refs.of(portal));
    }

    @Test
    void every_photographed_page_is_accessible_on_a_dark_telephone(PortalUnderTest portal, Visitors visitors) {
        Refs refs = Refs.of(portal);
        Screen screen = Screen.PHONE.darkened();
        Map<String, Visitor> readers = new HashMap<>();
        List<String> faults = new ArrayList<>();
        for (Picture picture : Picture.all()) {
            Visitor reader = readers.computeIfAbsent(
                    picture.role(),
                    role -> role.equals("PUBLIC") ? visitors.anybody(screen) : visitors.as(role, screen));
            look(reader, refs.fill(picture.address()), faults);
        }
        assertThat(faults).isEmpty();
    }

    private static void visit(Visitor visitor, List<MatrixLine> pages, Refs refs) {
        List<String> faults = new ArrayList<>();
        pages.forEach(page -> look(visitor, page.address(refs), faults));
        assertThat(faults).isEmpty();
    }

    private static void look(Visitor visitor, String address, List<String> faults) {
        int expected = address.equals(NOWHERE) ? 404 : 200;
        assertThat(visitor.openRefused(address).status()).as(address).isEqualTo(expected);
        visitor.settle();
        if (visitor.page().content().contains(MISSING_WORDS)) {
            faults.add(address + " lacks words");
        }
        if ((Boolean) visitor.page().evaluate(SIDEWAYS)) {
            faults.add(address + " scrolls sideways");
        }
        visitor.accessibilityFaults().forEach(fault -> faults.add(address + " " + fault));
    }

    /** All pages of a role that are read in a browser: neither files nor the addresses to which drafts are sent. */
    private static List<MatrixLine> pages(String role) {
        return MatrixLine.all("PAGE").stream()
                .filter(line -> line.isOpenTo(role) && isRead(line))
                .toList();
    }

    private static boolean isRead(MatrixLine line) {
        return line.status().equals("200")
                && !line.path().contains(".")
                && !line.path().equals(PAPER);
    }
}
