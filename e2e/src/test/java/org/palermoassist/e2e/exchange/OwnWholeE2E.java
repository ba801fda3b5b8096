package org.palermoassist.e2e.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.Account;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalHttp;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Screen;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** A State, a provider and a donor take everything of their own out, and nothing that they could not open anyway. */
@EndToEnd
class OwnWholeE2E {
    private static final Pattern MARK = Pattern.compile("Own data: keep as narrowly|Données propres : à garder");

    @Test
    void a_state_takes_all_of_its_needs_out_with_everything_that_belongs_to_them(
            PortalUnderTest portal, Visitors visitors) {
        Account account = portal.account("FOCAL_POINT");
        Unzipped taken = take(visitors.as(account, Screen.PHONE), portal);
        String code = taken.text("needs/needs.csv").replaceFirst("(?s).*?N-[0-9A-Z]{7}[,;]([A-Z]{2})[,;].*", "$1");
        Set<String> own = refs(
                portal.http(account).get("/api/v1/needs?size=500&state=" + code).body(), 'N');
        assertThat(own).hasSizeGreaterThan(3);
        assertThat(new TreeSet<>(rows(taken.text("needs/needs.csv"), 'N'))).isEqualTo(own);
        assertThat(rows(taken.text("needs/texts.csv"), 'N')).isEqualTo(own);
        assertThat(taken.text("needs/needs.csv")).contains("DRAFT", "CONFIDENTIAL", "shownLevel", "inside.fields");
        assertThat(taken.files().keySet())
                .contains(
                        "needs/history.csv",
                        "notes/notes.csv",
                        "notes/entries.csv",
                        "contacts/focal-points.csv",
                        "projects/links.csv",
                        "INDEX.en.txt",
                        "INDEX.fr.txt",
                        "SHA256SUMS")
                .noneMatch(path -> path.startsWith("donors/"));
        assertThat(taken.text("INDEX.fr.txt")).contains("Textes des besoins", "needs/texts.csv");
    }

    @Test
    void a_provider_takes_its_projects_out_as_iati_and_as_tables(PortalUnderTest portal, Visitors visitors) {
        Account account = portal.account("PROVIDER_OFFICER");
        Unzipped taken = take(visitors.as(account, Screen.DESK), portal);
        String xml = taken.text("projects/projects.xml");
        assertThat(rows(taken.text("projects/projects.csv"), 'P')).hasSize(count(xml, "<iati-activity "));
        String reporter = xml.replaceFirst("(?s).*?<reporting-org[^>]* ref=\"([^\"]*)\".*", "$1");
        String open = portal.http()
                .get("/api/v1/projects.xml?reporting-org=" + reporter)
                .body();
        assertThat(count(xml, "<iati-activity "))
                .isGreaterThanOrEqualTo(count(open, "<iati-activity "))
                .isPositive();
        assertThat(Pattern.compile("<reporting-org[^>]* ref=\"([^\"]*)\"")
                        .matcher(xml)
                        .results()
                        .map(one -> one.group(1)))
                .containsOnly(reporter);
        assertThat(xml).doesNotContain("secondary-reporter");
        assertThat(taken.files().keySet())
                .contains("projects/history.csv", "contacts/identifiers.csv")
                .noneMatch(path -> path.startsWith("needs/") || path.startsWith("donors/"));
    }

    @Test
    void a_donor_takes_its_pledges_out(PortalUnderTest portal, Visitors visitors) {
        Unzipped taken = take(visitors.as(portal.account("DONOR_OFFICER"), Screen.DESK), portal);
        assertThat(rows(taken.text("donors/donor.csv"), 'B')).hasSize(1);
        assertThat(taken.refs('B')).hasSize(1);
        assertThat(taken.files().keySet()).contains("donors/pledges.csv", "donors/instalments.csv");
    }

    @Test
    void nothing_is_in_it_that_the_reader_could_not_open(PortalUnderTest portal, Visitors visitors) {
        SoftAssertions leaks = new SoftAssertions();
        portal.accounts().stream()
                .filter(account -> Set.of("FOCAL_POINT", "MISSION", "PROVIDER_OFFICER", "DONOR_OFFICER")
                        .contains(account.role()))
                .forEach(account -> {
                    Unzipped taken = take(visitors.as(account, Screen.DESK), portal);
                    PortalHttp api = portal.http(account);
                    taken.refs('N').forEach(ref -> leaks.assertThat(
                                    api.get("/api/v1/needs/" + ref).statusCode())
                            .as(account.login() + " " + ref)
                            .isEqualTo(200));
                    taken.refs('P').forEach(ref -> leaks.assertThat(
                                    api.get("/api/v1/projects/" + ref).statusCode())
                            .as(account.login() + " " + ref)
                            .isEqualTo(200));
                });
        leaks.assertAll();
    }

    private static Unzipped take(Visitor visitor, PortalUnderTest portal) {
        visitor.open("/partners/own");
        visitor.mustBeAccessible();
        Unzipped taken = Unzipped.of(visitor.page()
                .request()
                .get(portal.url() + visitor.page().getAttribute("#whole", "href"))
                .body());
        assertThat(taken.text("SHA256SUMS")).isEqualTo(taken.hashes());
        assertThat(taken.files().keySet().stream().filter(path -> path.endsWith(".csv")))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(taken.text(path)).as(path).containsPattern(MARK));
        return taken;
    }

    /** The ref with which each row begins. */
    private static Set<String> rows(String csv, char kind) {
        return refs(
                Stream.of(csv.split("\r\n"))
                        .filter(line -> line.startsWith(kind + "-"))
                        .map(line -> line.substring(0, 9) + "\n")
                        .reduce("", String::concat),
                kind);
    }

    private static Set<String> refs(String text, char kind) {
        Set<String> refs = new TreeSet<>();
        Matcher found =
                Pattern.compile("\\b" + kind + "-[0-9A-HJKMNP-TV-Z]{7}\\b").matcher(text);
        while (found.find()) {
            refs.add(found.group());
        }
        return refs;
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
