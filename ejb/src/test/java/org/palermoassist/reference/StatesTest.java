package org.palermoassist.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palermoassist.reference.PartyStatus.Act;
import org.palermoassist.reference.PartyStatus.Standing;

class StatesTest {
    private static final States STATES = ReferenceFiles.book().states();

    @Test
    void states_are_alphabetical_in_the_readers_language() {
        assertThat(STATES.all("fr"))
                .extracting(state -> state.names().in("fr"))
                .containsSubsequence("Égypte", "Espagne", "Estonie", "États-Unis d’Amérique", "Éthiopie", "Fidji");
        assertThat(STATES.all("en"))
                .extracting(State::code)
                .startsWith("AF", "AL", "DZ")
                .endsWith("ZW");
    }

    @Test
    void a_former_name_or_a_code_finds_the_state() {
        assertThat(STATES.search("swaziland", "en")).extracting(State::code).containsExactly("SZ");
        assertThat(STATES.search("cote d'ivoire", "en")).extracting(State::code).containsExactly("CI");
        assertThat(STATES.search("BFA", "en")).extracting(State::code).containsExactly("BF");
    }

    @Test
    void a_state_is_on_a_list_until_the_day_before_it_leaves() {
        assertThat(STATES.wasOnList("BT", StateList.LDC, LocalDate.of(2023, 12, 12)))
                .isTrue();
        assertThat(STATES.wasOnList("BT", StateList.LDC, LocalDate.of(2023, 12, 13)))
                .isFalse();
        assertThat(STATES.wasOnList("BT", StateList.LLDC, LocalDate.of(2023, 12, 13)))
                .isTrue();
        assertThat(STATES.wasOnList("SS", StateList.LDC, LocalDate.of(2010, 1, 1)))
                .isFalse();
    }

    @Test
    void later_evidence_outweighs_an_older_signature() {
        PartyStatus japan = STATES.partyStatus("JP", "UNTOC").orElseThrow();
        assertThat(japan.standing()).isEqualTo(Standing.PARTY);
        assertThat(japan.onDate()).isEmpty();
        assertThat(japan.source()).contains("para. 15");
        assertThat(STATES.evidence("JP"))
                .filteredOn(status -> status.instrument().equals("UNTOC"))
                .hasSize(2);
    }

    @Test
    void a_party_has_the_date_and_the_act_of_its_source() {
        PartyStatus france = STATES.partyStatus("FR", "UNTOC").orElseThrow();
        assertThat(france.act()).isEqualTo(Act.RATIFICATION);
        assertThat(france.onDate()).isEqualTo(Optional.of(LocalDate.of(2002, 10, 29)));
        assertThat(STATES.partyStatus("EU", "UNTOC").orElseThrow().act()).isEqualTo(Act.APPROVAL);
        assertThat(STATES.partyStatus("ME", "UNTOC").orElseThrow().act()).isEqualTo(Act.SUCCESSION);
    }

    @Test
    void a_signature_alone_is_no_party_and_no_row_says_nothing() {
        assertThat(STATES.isParty("IR", "UNTOC")).isFalse();
        assertThat(STATES.partyStatus("IR", "UNTOC").orElseThrow().standing()).isEqualTo(Standing.SIGNATORY);
        assertThat(STATES.partyStatus("SO", "UNTOC")).isEmpty();
    }

    @Test
    void evidence_is_aged_after_twelve_months() {
        PartyStatus row = STATES.partyStatus("JP", "UNTOC").orElseThrow();
        assertThat(row.agedOn(LocalDate.of(2021, 7, 9))).isFalse();
        assertThat(row.agedOn(LocalDate.of(2021, 7, 10))).isTrue();
    }

    @Test
    void areas_named_by_a_source_have_a_name_but_are_no_states() {
        assertThat(STATES.find("XK")).isEmpty();
        assertThat(STATES.name("XK", "fr")).isEqualTo("Kosovo");
        assertThat(STATES.namedArea("XK").orElseThrow().notes().in("en")).contains("1244");
        assertThat(STATES.name("FR", "ar")).isEqualTo("فرنسا");
        assertThat(STATES.name("ZZ", "en")).isEqualTo("ZZ");
    }

    @Test
    void dac_regions_are_mapped_to_m49() {
        Regions regions = ReferenceFiles.book().regions();
        assertThat(regions.m49OfDac("689")).containsExactly("034", "143");
        assertThat(regions.dac("298").orElseThrow().names().in("fr")).isEqualTo("Afrique, régional");
        assertThat(regions.upwards("011")).extracting(Region::code).containsExactly("011", "202", "002", "001");
    }
}
