package org.palermoassist.subsistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.palermoassist.shared.Money;

/** What holds of every journey. A failure names its seed; {@code -Dportal.subsistence.seed=N} plays the same run again. */
class SubsistencePropertyTest {
    private static final int JOURNEYS = 2_000;
    private static final Rates RATES = SampleRates.rates();
    private static final RuleSet RULES = FirstRules.rules();

    @Test
    void no_line_is_below_zero_and_totals_are_sums() {
        forAll((journey, random) -> {
            Entitlement found = computed(journey);
            assertThat(found.lines())
                    .allMatch(line -> line.amount().amount().signum() >= 0
                            && line.amount().isPayable()
                            && line.amount().isAtMost(line.rate()));
            Money sum = found.lines().stream().map(EntitlementLine::amount).reduce(Money.zero("USD"), Money::plus);
            assertThat(found.total()).isEqualTo(sum);
        });
    }

    @Test
    void the_same_journey_gives_the_same_lines() {
        forAll((journey, random) -> assertThat(computed(journey)).isEqualTo(computed(journey)));
    }

    @Test
    void a_thing_more_that_is_given_never_raises_what_is_paid() {
        forAll((journey, random) -> {
            Map<LocalDate, Set<Given>> more = new HashMap<>(journey.given());
            Given thing = Given.values()[random.nextInt(Given.values().length)];
            Set<Given> things = EnumSet.of(thing);
            LocalDate day = anyDay(journey, random);
            things.addAll(more.getOrDefault(day, Set.of()));
            more.put(day, things);
            assertThat(computed(given(journey, more)).total())
                    .isLessThanOrEqualTo(computed(journey).total());
        });
    }

    @Test
    void a_private_day_more_never_raises_what_is_paid() {
        forAll((journey, random) -> {
            Set<LocalDate> days = new HashSet<>(journey.privateDays());
            days.add(anyDay(journey, random));
            Itinerary more = new Itinerary(
                    journey.leavesHome(),
                    journey.fromHome(),
                    journey.stays(),
                    journey.reachesHome(),
                    journey.toHome(),
                    journey.given(),
                    days);
            assertThat(computed(more).total())
                    .isLessThanOrEqualTo(computed(journey).total());
        });
    }

    @Test
    void a_stay_that_is_split_at_a_midnight_pays_the_same() {
        forAll((journey, random) -> {
            List<Stay> split = new ArrayList<>();
            for (Stay stay : journey.stays()) {
                ZonedDateTime midnight = stay.arrives()
                        .toLocalDate()
                        .plusDays(1)
                        .atStartOfDay(stay.arrives().getZone());
                if (midnight.isBefore(stay.leaves())) {
                    split.add(new Stay(stay.place(), stay.arrives(), midnight, false, stay.onArrival(), Ride.NONE));
                    split.add(new Stay(stay.place(), midnight, stay.leaves(), false, Ride.NONE, stay.onDeparture()));
                } else {
                    split.add(stay);
                }
            }
            Itinerary other = new Itinerary(
                    journey.leavesHome(),
                    journey.fromHome(),
                    split,
                    journey.reachesHome(),
                    journey.toHome(),
                    journey.given(),
                    journey.privateDays());
            assertThat(computed(other)).isEqualTo(computed(journey));
        });
    }

    @Test
    void no_date_is_paid_twice_but_over_the_date_line() {
        forAll((journey, random) -> {
            List<LocalDate> dates =
                    computed(journey).days().stream().map(EntitlementLine::date).toList();
            assertThat(dates).isSortedAccordingTo(Comparator.naturalOrder()).doesNotHaveDuplicates();
        });
    }

    @Test
    void a_written_itinerary_reads_the_same() {
        forAll((journey, random) ->
                assertThat(ItineraryText.parse(ItineraryText.of(journey))).isEqualTo(journey));
    }

    private static void forAll(BiConsumer<Itinerary, SplittableRandom> property) {
        long seed = Optional.ofNullable(Long.getLong("portal.subsistence.seed"))
                .orElseGet(() -> new SplittableRandom().nextLong());
        SplittableRandom random = new SplittableRandom(seed);
        for (int journey = 0; journey < JOURNEYS; journey++) {
            try {
                property.accept(RandomJourney.of(random), random);
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("seed " + seed + ", journey " + journey, broken);
            }
        }
    }

    private static LocalDate anyDay(Itinerary journey, SplittableRandom random) {
        LocalDate first = journey.leavesHome().toLocalDate();
        long days = ChronoUnit.DAYS.between(first, journey.reachesHome().toLocalDate());
        return first.plusDays(random.nextLong(days + 1));
    }

    private static Itinerary given(Itinerary journey, Map<LocalDate, Set<Given>> given) {
        return new Itinerary(
                journey.leavesHome(),
                journey.fromHome(),
                journey.stays(),
                journey.reachesHome(),
                journey.toHome(),
                given,
                journey.privateDays());
    }

    private static Entitlement computed(Itinerary journey) {
        return Calculation.of(journey, RULES, RATES);
    }

    @Test
    void a_parameter_out_of_bounds_is_refused() {
        for (Parameter parameter : Parameter.values()) {
            for (BigDecimal wrong : List.of(
                    parameter.most().add(BigDecimal.ONE), parameter.least().subtract(BigDecimal.ONE))) {
                assertThat(catchThrowable(() -> FirstRules.with(Map.of(parameter, wrong))))
                        .hasMessageContaining(SubsistenceRule.PARAMETER_IS_IN_BOUNDS.name());
            }
        }
    }
}
