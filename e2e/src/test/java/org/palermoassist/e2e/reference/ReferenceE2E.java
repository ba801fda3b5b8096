package org.palermoassist.e2e.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Screen;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** Provisions and States as everybody sees them. */
@EndToEnd
class ReferenceE2E {

    @ParameterizedTest
    @CsvSource({"extradition, UNTOC 16", "extradición, UNTOC 16", "art 16, UNTOC 16", "18(13), UNTOC 18(13)"})
    void what_people_type_finds_the_article(String typed, String first, Visitors visitors) {
        ProvisionsPage page = new ProvisionsPage(visitors.anybody()).open().search(typed);
        assertThat(page.shown()).first().isEqualTo(first);
    }

    @Test
    void a_provision_shows_six_titles_its_sentence_and_where_the_official_text_is(Visitors visitors) {
        Visitor visitor = visitors.anybody();
        new ProvisionsPage(visitor).open().search("entraide judiciaire").openFirst();
        List<String> titles = visitor.page().locator("main td[lang]").allInnerTexts();
        assertThat(titles).contains("Mutual legal assistance", "Entraide judiciaire", "Взаимная правовая помощь");
        assertThat(titles).hasSizeGreaterThanOrEqualTo(6);
        assertThat(visitor.page().locator("main .purpose").innerText()).contains("central authority");
        assertThat(visitor.page().locator("#official").getAttribute("href")).startsWith("https://www.unodc.org/");
        assertThat(visitor.page().locator("#needsHere").count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/provisions/list",
                "/provisions/detail?code=UNTOC-18",
                "/states/list",
                "/states/detail?code=JP",
                "/directory/list"
            })
    void reference_pages_are_accessible_light_dark_narrow_and_in_french(String path, Visitors visitors) {
        Stream.of(Screen.DESK, Screen.DESK.darkened(), Screen.PHONE, Screen.DESK.in("fr"))
                .forEach(screen -> {
                    Visitor visitor = visitors.anybody(screen);
                    assertThat(visitor.open(path).status()).isEqualTo(200);
                    visitor.mustBeAccessible();
                });
    }

    @Test
    void states_stand_in_the_alphabet_of_the_readers_language_with_the_disclaimer(Visitors visitors) {
        Visitor visitor = visitors.anybody(Screen.DESK.in("fr"));
        visitor.open("/states/list?size=100");
        List<String> names =
                visitor.page().locator("main tbody tr td:first-child a").allInnerTexts();
        assertThat(names).containsSubsequence("Afghanistan", "Afrique du Sud", "Albanie", "Algérie", "Allemagne");
        assertThat(visitor.page().locator(".disclaimer").innerText()).contains("Secrétariat");
        assertThat(visitor.page().locator("main th a.sort").count())
                .as("heads that sort States")
                .isZero();
    }

    @Test
    void later_evidence_stands_beside_the_treaty_file(Visitors visitors) {
        Visitor visitor = visitors.anybody();
        visitor.open("/states/detail?code=KR");
        assertThat(visitor.page().locator("main").innerText())
                .contains("UN Treaty Collection, as of March 2015")
                .contains("para. 15");
    }

    @Test
    void the_api_lists_provisions_by_the_same_search(PortalUnderTest portal) {
        String found = portal.http()
                .get("/api/v1/provisions?q=extradici%C3%B3n", "Accept-Language", "fr")
                .body();
        assertThat(found).contains("\"code\":\"UNTOC-16\"").contains("\"title\":\"Extradition\"");
        assertThat(portal.http().get("/api/v1/provisions?instrument=FA").body()).endsWith("\"total\":21}");
    }

    @Test
    void the_api_sorts_states_by_name_and_by_nothing_else(PortalUnderTest portal) {
        assertThat(portal.http().get("/api/v1/states?sort=needs").statusCode()).isEqualTo(400);
        assertThat(portal.http().get("/api/v1/states?sort=name&size=1").body()).contains("\"Afghanistan\"");
        assertThat(portal.http().get("/api/v1/states?q=Swaziland").body()).contains("\"Eswatini\"");
        assertThat(portal.http().get("/api/v1/states?size=501").statusCode()).isEqualTo(400);
    }

    @Test
    void the_same_answer_again_is_not_sent_again(PortalUnderTest portal) {
        HttpResponse<String> first = portal.http().get("/api/v1/provisions?size=500");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = portal.http().get("/api/v1/provisions?size=500", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void the_export_of_states_carries_date_source_and_disclaimer(PortalUnderTest portal) {
        String table = portal.http().get("/export/states.csv?q=france").body();
        assertThat(table)
                .contains("2002-10-29")
                .contains("UN Treaty Collection")
                .contains("designations");
    }

    @Test
    void an_unknown_code_is_no_page(PortalUnderTest portal) {
        assertThat(portal.http().get("/provisions/detail?code=UNTOC-99").statusCode())
                .isEqualTo(404);
        assertThat(portal.http().get("/states/detail?code=XK").statusCode()).isEqualTo(404);
        assertThat(portal.http().get("/api/v1/provisions/UNTOC-99").statusCode())
                .isEqualTo(404);
    }
}
