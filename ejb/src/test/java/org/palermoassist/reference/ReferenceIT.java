package org.palermoassist.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.palermoassist.shared.Refusals.refused;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.reference.PartyStatus.Act;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.NotAllowed;

/** The reference data as the database holds it after the migrations. */
@ExtendWith(ArquillianExtension.class)
class ReferenceIT {
    private static final LocalDate DAY = LocalDate.of(2020, 2, 3);
    private static final Actor LOADER = Actor.machine("sample", Right.SAMPLE_LOAD);

    @Inject
    private ReferenceData reference;

    @Inject
    private ExchangeRates rates;

    @Inject
    private SampleGeography geography;

    @Inject
    private PartyStatusService statuses;

    @Test
    void provisions_are_read_with_titles_areas_and_pairs() {
        Provision assistance = reference.provisions().get("UNTOC-18");
        assertThat(assistance.titles().byLanguage()).containsOnlyKeys("en", "fr", "es", "ru", "ar", "zh");
        assertThat(assistance.titles().in("fr")).isEqualTo("Entraide judiciaire");
        assertThat(reference.provisions().all()).hasSize(178);
        assertThat(reference.provisions().areasOf("UNTOC-18"))
                .extracting(Area::code)
                .startsWith("PA2", "PA3");
        assertThat(reference.provisions().pairsOf("UNTOC-18"))
                .extracting(ProvisionPair::otherCode)
                .containsExactly("UNCAC-46");
        assertThat(reference.provisions().ofSector("15137")).containsExactly("UNTOC-17");
        assertThat(reference
                        .provisions()
                        .search("extradición")
                        .get(0)
                        .provision()
                        .code())
                .isEqualTo("UNTOC-16");
    }

    @Test
    void states_are_read_with_names_groups_and_evidence() {
        State turkey = reference.states().get("TR");
        assertThat(turkey.names().in("fr")).isEqualTo("Türkiye");
        assertThat(turkey.alsoGroup()).contains(UnGroup.ASIA_PACIFIC);
        assertThat(turkey.formerNames()).containsExactly("Turkey");
        assertThat(reference.states().partyStatus("JP", "UNTOC").orElseThrow().recordedOn())
                .isEqualTo(LocalDate.of(2020, 7, 9));
        assertThat(reference.codes().find("Sector", "15140").orElseThrow().withdrawn())
                .isTrue();
        assertThat(reference.book().currency("JPY").orElseThrow().digits()).isZero();
    }

    @Test
    void an_amount_is_converted_at_the_rate_of_its_day() {
        assertThat(rates.toUsd(Money.of(BigDecimal.valueOf(100), "EUR"), LocalDate.of(1999, 1, 20)))
                .map(UsdValue::amount)
                .isEqualTo(Optional.of(new BigDecimal("117.89")));
        assertThat(rates.toUsd(Money.of(BigDecimal.ONE, "EUR"), LocalDate.of(1998, 1, 1)))
                .isEmpty();
    }

    @Test
    void a_focal_point_reports_an_accession_once_a_day_and_it_is_seen_at_once() {
        addState("QY", List.of());
        Accession news = new Accession("QY", "UNTOC", Act.ACCESSION, DAY);
        statuses.reportAccession(news, focalPoint("QY"));
        statuses.reportAccession(news, focalPoint("QY"));
        assertThat(reference.states().evidence("QY")).singleElement().satisfies(row -> assertThat(row.onDate())
                .contains(DAY));
        assertThat(reference.states().isParty("QY", "UNTOC")).isTrue();
    }

    @Test
    void nobody_reports_for_another_state() {
        Accession news = new Accession("FR", "UNTOC", Act.ACCESSION, DAY);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> statuses.reportAccession(news, focalPoint("QM")));
    }

    @Test
    void PROTOCOL_FOLLOWS_CONVENTION() {
        addState("QZ", List.of());
        Accession news = new Accession("QZ", "TIP", Act.ACCESSION, DAY);
        refused(ReferenceRule.PROTOCOL_FOLLOWS_CONVENTION, () -> statuses.reportAccession(news, focalPoint("QZ")));
    }

    @Test
    void ACCESSION_IS_DONE() {
        Accession tomorrow = new Accession("FR", "UNTOC", Act.ACCESSION, LocalDate.of(2999, 1, 1));
        Accession onlySigned = new Accession("FR", "UNTOC", Act.SIGNATURE, DAY);
        for (Accession news : List.of(tomorrow, onlySigned)) {
            refused(ReferenceRule.ACCESSION_IS_DONE, () -> statuses.reportAccession(news, focalPoint("FR")));
        }
    }

    @Test
    void SAMPLE_CODE_IS_FREE() {
        refused(ReferenceRule.SAMPLE_CODE_IS_FREE, () -> addState("FR", List.of()));
    }

    @Test
    void an_invented_state_counts_nowhere_among_the_members() {
        addState("QY", List.of());
        assertThat(reference.states().get("QY").sample()).isTrue();
        assertThat(reference.states().all("en").stream().filter(state -> state.kind() == State.Kind.MEMBER))
                .hasSize(193);
    }

    private void addState(String code, List<Accession> acts) {
        geography.addRegion(new SampleRegion("SAMPLE-T", new Names(Map.of("en", "Test region"))), LOADER);
        geography.addState(
                new SampleState(
                        code,
                        code + "T",
                        "SAMPLE-T",
                        Set.of(StateList.LDC),
                        new Names(Map.of("en", "Test State " + code)),
                        acts,
                        DAY),
                LOADER);
    }

    private static Actor focalPoint(String state) {
        return Actor.of("ann", "Ann", Role.FOCAL_POINT, Optional.of(state), Optional.empty(), true);
    }
}
