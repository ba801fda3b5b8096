package org.palermoassist.subsistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.palermoassist.shared.Refusals.refused;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.subsistence.DailyRateLine.Verdict;
import org.palermoassist.subsistence.DailyRateRow.Standing;

/** Rates and rules as the database keeps them. Each test has a place of its own. */
@ExtendWith(ArquillianExtension.class)
class SubsistenceIT {
    private static final Actor KEEPER = Actor.machine("rates", Right.SUBSISTENCE_KEEP);
    private static final Actor ANYBODY = Actor.anonymous();
    private static final String HEADING =
            "place,name,zone,from,until,dsa,reduced,room_percent,terminal,with_vehicle,source,reason\n";

    @Inject
    private DailyRates rates;

    @Inject
    private RuleSets ruleSets;

    @Inject
    private Subsistence subsistence;

    @Inject
    private Clock clock;

    @Test
    void the_first_version_of_the_rules_is_the_one_that_the_examples_use() {
        assertThat(ruleSets.version(1, ANYBODY)).isEqualTo(FirstRules.rules());
        assertThat(ruleSets.inForce(LocalDate.of(2026, 3, 8), ANYBODY).version())
                .isEqualTo(1);
    }

    @Test
    void a_file_is_looked_at_loaded_and_computed_with() {
        String file = HEADING + line("QT-AAA", "2026-01-01,,300,225,,50,15,Test");
        assertThat(rates.preview(file, KEEPER).count(Verdict.NEW)).isEqualTo(1);
        assertThat(page("QT-AAA")).isEmpty();
        rates.load(file, KEEPER);
        Itinerary journey = ItineraryText.parse("home Africa/Nairobi 2026-03-08 08:00; QT-AAA Europe/Vienna"
                + " 2026-03-08 14:00 to 2026-03-12 09:00; home 2026-03-12 19:00; given 2026-03-09..2026-03-11 L");
        assertThat(subsistence.entitlement(journey, ANYBODY).dsa()).isEqualTo(usd("1092"));
        assertThat(subsistence.entitlement(journey, 1, ANYBODY).total()).isEqualTo(usd("1292"));
        Estimate estimate = subsistence.estimate(
                new PlaceCode("QT-AAA"), LocalDate.of(2026, 3, 8), LocalDate.of(2026, 3, 12), 4, ANYBODY);
        assertThat(estimate).isEqualTo(new Estimate(usd("1200"), usd("200"), 4));
        assertThat(estimate.total()).isEqualTo(usd("1400"));
        assertThat(rates.places(ANYBODY)).extracting(Place::name).contains("Place QT-AAA");
    }

    @Test
    void a_later_file_supersedes_from_its_day_and_what_has_expired_is_kept() {
        rates.load(HEADING + line("QT-BBB", "2020-01-01,,300,,,50,15,Test"), KEEPER);
        String later = HEADING + line("QT-BBB", "2021-01-01,,320,,,50,15,Test");
        assertThat(rates.preview(later, KEEPER).count(Verdict.SUPERSEDES)).isEqualTo(1);
        rates.load(later, KEEPER);
        assertThat(page("QT-BBB")).extracting(DailyRateRow::standing).containsExactly(Standing.HOLDS, Standing.EXPIRED);
        PlaceCode place = new PlaceCode("QT-BBB");
        LocalDate eve = LocalDate.of(2020, 12, 31);
        assertThat(subsistence.estimate(place, eve, eve.plusDays(2), 0, ANYBODY).dsa())
                .isEqualTo(usd("620"));
        String across = HEADING + line("QT-BBB", "2020-06-01,,310,,,50,15,Test");
        assertThat(rates.preview(across, KEEPER).refused())
                .extracting(DailyRateLine::verdict)
                .containsExactly(Verdict.OVERLAPS);
    }

    @Test
    void a_correction_stands_beside_what_it_corrects() {
        rates.load(HEADING + line("QT-CCC", "2020-01-01,,300,,,50,15,Test"), KEEPER);
        rates.load(HEADING + line("QT-CCC", "2020-01-01,,303,,,50,15,Test,misprint"), KEEPER);
        assertThat(page("QT-CCC"))
                .extracting(DailyRateRow::standing, DailyRateRow::revision)
                .containsExactly(tuple(Standing.HOLDS, 1), tuple(Standing.CORRECTED, 0));
        LocalDate day = LocalDate.of(2020, 5, 5);
        assertThat(subsistence
                        .estimate(new PlaceCode("QT-CCC"), day, day.plusDays(1), 0, ANYBODY)
                        .dsa())
                .isEqualTo(usd("303"));
    }

    @Test
    void RATE_FILE_ALL_OR_NONE() {
        String half =
                HEADING + line("QT-DDD", "2026-01-01,,300,,,50,15,Test") + line("QT-DDD", "2026-13-01,,1,,,1,1,Test");
        refused(SubsistenceRule.RATE_FILE_ALL_OR_NONE, () -> rates.load(half, KEEPER));
        assertThat(page("QT-DDD")).isEmpty();
    }

    @Test
    void RATE_IS_KNOWN() {
        LocalDate day = LocalDate.of(2026, 5, 5);
        refused(
                SubsistenceRule.RATE_IS_KNOWN,
                () -> subsistence.estimate(new PlaceCode("QT-XXX"), day, day.plusDays(1), 4, ANYBODY));
    }

    @Test
    void RULE_SET_IS_FROZEN() {
        RuleSet latest = ruleSets.all(ANYBODY).get(0);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Map<Parameter, BigDecimal> values = new EnumMap<>(latest.values());
        values.put(Parameter.LUNCH_PERCENT, BigDecimal.TEN);
        RuleSet wanted = new RuleSet(latest.version(), today.plusYears(70), values, latest.toVerify(), "Test");
        int next = ruleSets.follow(wanted, KEEPER);
        refused(SubsistenceRule.RULE_SET_IS_FROZEN, () -> ruleSets.follow(wanted, KEEPER));
        assertThat(ruleSets.version(next, ANYBODY).values()).isEqualTo(wanted.values());
        assertThat(ruleSets.version(latest.version(), ANYBODY)).isEqualTo(latest);
        assertThat(ruleSets.inForce(today.plusYears(69), ANYBODY).version()).isEqualTo(latest.version());
        assertThat(ruleSets.inForce(today.plusYears(70), ANYBODY).version()).isEqualTo(next);
        RuleSet past = new RuleSet(next, today.minusDays(1), values, latest.toVerify(), "Test");
        refused(SubsistenceRule.RULE_SET_LOOKS_AHEAD, () -> ruleSets.follow(past, KEEPER));
        RuleSet silent = new RuleSet(next, today.plusYears(71), values, latest.toVerify(), " ");
        refused(SubsistenceRule.RULE_SET_HAS_REASON, () -> ruleSets.follow(silent, KEEPER));
    }

    @Test
    void only_those_who_keep_rates_and_rules_change_them() {
        String file = HEADING + line("QT-EEE", "2026-01-01,,300,,,50,15,Test");
        RuleSet latest = ruleSets.version(1, ANYBODY);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> rates.preview(file, ANYBODY));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> rates.load(file, ANYBODY));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> ruleSets.follow(latest, ANYBODY));
    }

    private List<DailyRateRow> page(String place) {
        DailyRateFilter filter = new DailyRateFilter(Optional.of(place), Optional.empty(), Optional.empty());
        return rates.page(filter, PageRequest.of(0, 50), ANYBODY).items();
    }

    private static String line(String place, String rest) {
        return place + ",Place " + place + ",Europe/Vienna," + rest + "\n";
    }

    private static Money usd(String amount) {
        return Money.of(new BigDecimal(amount), "USD");
    }
}
