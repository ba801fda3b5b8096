package org.palermoassist.projects.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palermoassist.projects.TagConfidence;
import org.palermoassist.projects.iati.TagEvidence.Kind;

class TagInferenceTest {

    private static final OwnTags TAGS = new OwnTags("https://example.org/provisions");
    private static final TagInference INFERENCE = new TagInference(
            Set.of(
                    "UNTOC-5",
                    "UNTOC-6",
                    "UNTOC-7",
                    "UNTOC-9",
                    "UNTOC-16",
                    "UNTOC-18",
                    "UNTOC-24",
                    "UNTOC-27",
                    "TIP-6",
                    "TIP-9",
                    "SOM-6",
                    "FA-5"),
            Map.of("15180", Set.of("TIP-9", "TIP-6"), "15130", Set.of("UNTOC-5")),
            TAGS);

    private static List<TagProposal> propose(String title, String more) {
        return INFERENCE.propose(ActivityReading.read(TreeReader.parse(
                "<iati-activity><title><narrative>" + title + "</narrative></title>" + more + "</iati-activity>")));
    }

    @ParameterizedTest
    @CsvSource({
        "Fighting organised crime in the region, UNTOC-5",
        "Lutte contre la criminalité organisée, UNTOC-5",
        "Fortalecimiento contra la delincuencia organizada, UNTOC-5",
        "Anti-money laundering training for banks, UNTOC-7",
        "Lutte contre le blanchiment d'argent, UNTOC-6",
        "Prevención del lavado de activos, UNTOC-7",
        "Action against trafficking in persons, TIP-9",
        "Prévention de la TRAITE DES ÊTRES HUMAINS, TIP-9",
        "Víctimas de trata, TIP-6",
        "Smuggling of migrants by sea, SOM-6",
        "Trafic illicite de migrants, SOM-6",
        "Control of illicit arms, FA-5",
        "Trafic d’armes au Sahel, FA-5",
        "Cybercrime units, UNTOC-27",
        "Mutual legal assistance desk, UNTOC-18",
        "Extradición y cooperación, UNTOC-16",
        "Witness protection programme, UNTOC-24"
    })
    void crime_words_of_three_languages_are_found_without_accents_and_capitals(String title, String provision) {
        assertThat(propose(title, "")).extracting(TagProposal::provision).contains(provision);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Road traffic safety",
                "Trafic routier et aérien",
                "Tráfico aéreo",
                "Primary schools",
                "Launch of the organised market. Crime novels",
                "Money for laundry services",
                "La traite des vaches"
            })
    void words_that_only_look_alike_give_nothing(String title) {
        assertThat(propose(title, "")).isEmpty();
    }

    @Test
    void the_longest_phrase_speaks_and_its_words_speak_once() {
        assertThat(propose("Drug trafficking by sea", ""))
                .extracting(TagProposal::provision)
                .containsExactly("UNTOC-27");
    }

    @Test
    void evidence_shows_the_words_as_written_and_where() {
        TagProposal proposal = propose(
                        "Aide aux victimes",
                        "<description><narrative>Lutter contre la\n Traite des"
                                + " Êtres humains en mer</narrative></description>")
                .get(0);
        assertThat(proposal.confidence()).isEqualTo(TagConfidence.INFERRED);
        assertThat(proposal.evidence().get(0))
                .isEqualTo(new TagEvidence(
                        Kind.DESCRIPTION_WORDS,
                        "description[1]",
                        "Traite des Êtres",
                        "Lutter contre la Traite des Êtres humains en mer"));
    }

    @Test
    void a_DAC_code_or_a_target_alone_gives_nothing_but_adds_weight_to_words() {
        String sector = "<sector code='15180'/><tag vocabulary='3' code='5.2'/>";
        assertThat(propose("Ending violence", sector)).isEmpty();
        int words = propose("Human trafficking", "").get(0).weight();
        assertThat(propose("Human trafficking", sector).get(0).weight()).isEqualTo(words + 2);
    }

    @Test
    void target_16_4_alone_is_a_weak_guess() {
        assertThat(propose("Justice", "<tag vocabulary='3' code='16.4'/>"))
                .extracting(TagProposal::provision, TagProposal::weight)
                .containsExactly(tuple("UNTOC-5", 1));
    }

    @Test
    void our_own_tag_is_explicit_and_an_unknown_code_is_passed_over() {
        String tag = "<tag vocabulary='99' vocabulary-uri='https://example.org/provisions/' code='UNTOC-18(13)'/>"
                + "<tag vocabulary='99' vocabulary-uri='https://example.org/provisions' code='UNTOC-99'/>"
                + "<tag vocabulary='99' vocabulary-uri='https://example.org/other' code='UNTOC-16'/>";
        assertThat(propose("Justice", tag))
                .extracting(TagProposal::provision, TagProposal::confidence)
                .containsExactly(tuple("UNTOC-18", TagConfidence.EXPLICIT));
    }
}
