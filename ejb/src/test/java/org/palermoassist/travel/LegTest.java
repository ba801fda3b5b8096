package org.palermoassist.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.shared.Refusals.refused;
import static org.palermoassist.travel.TravelExamples.leg;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.palermoassist.subsistence.PlaceCode;

class LegTest {
    @Test
    void a_flight_takes_as_long_as_it_takes_whatever_the_clocks_say() {
        Leg west = leg("QM-CAP Asia/Bangkok 2027-03-06T23:50", "AT-VIE Europe/Vienna 2027-03-07T05:35");
        assertThat(west.duration()).isEqualTo(Duration.ofHours(11).plusMinutes(45));
        assertThat(west.daysOn()).isEqualTo(1);
    }

    @Test
    void over_the_date_line_eastwards_one_arrives_the_day_before() {
        Leg east = leg("QM-AKL Pacific/Auckland 2027-03-07T14:00", "QN-HNL Pacific/Honolulu 2027-03-06T23:00");
        assertThat(east.duration()).isEqualTo(Duration.ofHours(8));
        assertThat(east.daysOn()).isEqualTo(-1);
    }

    @Test
    void over_the_date_line_westwards_a_day_is_missing() {
        Leg west = leg("QN-HNL Pacific/Honolulu 2027-03-06T14:00", "QM-AKL Pacific/Auckland 2027-03-07T22:00");
        assertThat(west.duration()).isEqualTo(Duration.ofHours(9));
    }

    @Test
    void in_the_night_in_which_clocks_are_put_forward_a_train_is_quicker_than_its_times() {
        Leg night = leg("AT-VIE Europe/Vienna 2027-03-27T23:00", "AT-GRZ Europe/Vienna 2027-03-28T04:00", LegMode.RAIL);
        assertThat(night.duration()).isEqualTo(Duration.ofHours(4));
    }

    @Nested
    class LEG_GOES_FORWARD {
        @Test
        void arrival_before_departure_across_zones_is_impossible() {
            refused(
                    TravelRule.LEG_GOES_FORWARD,
                    () -> leg("AT-VIE Europe/Vienna 2027-03-07T10:00", "QM-CAP Asia/Bangkok 2027-03-07T15:59"));
        }

        @Test
        void arrival_at_the_moment_of_departure_is_impossible() {
            refused(
                    TravelRule.LEG_GOES_FORWARD,
                    () -> leg("AT-VIE Europe/Vienna 2027-03-07T10:00", "QM-CAP Asia/Bangkok 2027-03-07T16:00"));
        }

        @Test
        void an_hour_later_on_the_same_clock_is_possible_though_it_looks_earlier_elsewhere() {
            assertThat(leg("QM-CAP Asia/Bangkok 2027-03-07T15:00", "AT-VIE Europe/Vienna 2027-03-07T10:00")
                            .duration())
                    .isEqualTo(Duration.ofHours(1));
        }
    }

    @Test
    void LEG_IS_POSSIBLE_a_flight_of_two_days_is_a_slip_in_a_date() {
        refused(
                TravelRule.LEG_IS_POSSIBLE,
                () -> leg("QM-CAP Asia/Bangkok 2027-03-06T23:50", "AT-VIE Europe/Vienna 2027-03-09T05:35"));
        assertThat(leg("QM-CAP Asia/Bangkok 2027-03-06T23:50", "AT-VIE Europe/Vienna 2027-03-09T05:35", LegMode.SEA)
                        .daysOn())
                .isEqualTo(3);
    }

    @Test
    void LEG_LEADS_AWAY_from_a_place_to_itself_nobody_travels() {
        LocalDateTime ten = LocalDateTime.of(2027, 3, 7, 10, 0);
        PlaceCode vienna = new PlaceCode("AT-VIE");
        ZoneId zone = ZoneId.of("Europe/Vienna");
        refused(
                TravelRule.LEG_LEADS_AWAY,
                () -> new Leg(vienna, vienna, ten, zone, ten.plusHours(1), zone, LegMode.RAIL));
    }
}
