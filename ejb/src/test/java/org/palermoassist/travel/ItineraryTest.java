package org.palermoassist.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.shared.Refusals.refused;
import static org.palermoassist.travel.TravelExamples.WINDOW;
import static org.palermoassist.travel.TravelExamples.days;
import static org.palermoassist.travel.TravelExamples.leg;
import static org.palermoassist.travel.TravelExamples.there;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.palermoassist.subsistence.PlaceCode;

class ItineraryTest {
    private static final Leg OUT = leg("QM-CAP Asia/Bangkok 2027-03-06T23:50", "QN-HUB Asia/Dubai 2027-03-07T03:20");
    private static final Leg ON = leg("QN-HUB Asia/Dubai 2027-03-07T08:45", "AT-VIE Europe/Vienna 2027-03-07T12:00");
    private static final Leg BACK =
            leg("AT-VIE Europe/Vienna 2027-03-11T14:00", "QM-CAP Asia/Bangkok 2027-03-12T06:00");

    @Test
    void stays_lie_between_legs_and_a_change_of_planes_is_one_without_a_night() {
        Itinerary journey = new Itinerary(List.of(OUT, ON, BACK), days());
        assertThat(journey.stays())
                .extracting(stay -> stay.place() + " " + stay.nights())
                .containsExactly("QN-HUB 0", "AT-VIE 4");
        assertThat(journey.departsOn()).isEqualTo("2027-03-06");
        assertThat(journey.returnsOn()).isEqualTo("2027-03-12");
    }

    @Nested
    class LEGS_CONNECT {
        @Test
        void a_leg_begins_where_the_one_before_ended() {
            refused(TravelRule.LEGS_CONNECT, () -> new Itinerary(List.of(OUT, BACK), days()));
        }

        @Test
        void a_leg_does_not_begin_before_the_one_before_ended() {
            Leg missed = leg("QN-HUB Asia/Dubai 2027-03-07T03:19", "AT-VIE Europe/Vienna 2027-03-07T12:00");
            refused(TravelRule.LEGS_CONNECT, () -> new Itinerary(List.of(OUT, missed, BACK), days()));
        }

        @Test
        void one_leg_is_no_journey() {
            refused(TravelRule.LEGS_CONNECT, () -> new Itinerary(List.of(OUT), days()));
        }
    }

    @Test
    void JOURNEY_RETURNS_the_last_leg_leads_home() {
        Leg elsewhere = leg("AT-VIE Europe/Vienna 2027-03-11T14:00", "QO-CAP Asia/Bangkok 2027-03-12T06:00");
        refused(TravelRule.JOURNEY_RETURNS, () -> new Itinerary(List.of(OUT, ON, elsewhere), days()));
    }

    @Test
    void JOURNEY_LEADS_THERE_to_the_place_of_the_meeting() {
        Itinerary journey = new Itinerary(List.of(OUT, ON, BACK), days());
        refused(TravelRule.JOURNEY_LEADS_THERE, () -> journey.at(new PlaceCode("CH-GVA")));
    }

    @Test
    void NOT_OVER_60_DAYS_the_fund_refuses_longer_journeys() {
        refused(TravelRule.NOT_OVER_60_DAYS, () -> there("2027-03-07T12:00", "2027-05-07T12:00"));
    }

    @Nested
    class WINDOW_OR_REASON {
        @Test
        void the_day_before_the_opening_to_the_day_after_the_end_needs_no_reason() {
            assertThat(there("2027-03-07T23:55", "2027-03-11T08:00").check(WINDOW, ""))
                    .isEmpty();
        }

        @Test
        void the_evening_of_the_last_day_needs_no_reason_the_afternoon_does() {
            assertThat(there("2027-03-07T12:00", "2027-03-10T16:00").check(WINDOW, ""))
                    .isEmpty();
            refused(TravelRule.WINDOW_OR_REASON, () -> there("2027-03-07T12:00", "2027-03-10T15:59")
                    .check(WINDOW, ""));
            assertThat(there("2027-03-07T12:00", "2027-03-10T15:59").check(WINDOW, "Last flight of the week"))
                    .containsExactly(MeetingWindow.Finding.LEAVES_EARLY);
        }

        @Test
        void arriving_on_the_day_of_the_opening_needs_a_reason() {
            refused(TravelRule.WINDOW_OR_REASON, () -> there("2027-03-08T00:05", "2027-03-11T08:00")
                    .check(WINDOW, ""));
        }

        @Test
        void private_days_explain_a_longer_stay_if_they_are_all_of_it() {
            assertThat(there(
                                    "2027-03-05T12:00",
                                    "2027-03-13T12:00",
                                    "2027-03-05",
                                    "2027-03-06",
                                    "2027-03-11",
                                    "2027-03-12")
                            .check(WINDOW, ""))
                    .containsExactlyInAnyOrder(MeetingWindow.Finding.ARRIVES_EARLY, MeetingWindow.Finding.LEAVES_LATE);
            refused(TravelRule.WINDOW_OR_REASON, () -> there("2027-03-05T12:00", "2027-03-11T12:00", "2027-03-06")
                    .check(WINDOW, ""));
        }
    }

    @Test
    void PRIVATE_DAY_IS_OUTSIDE_no_day_of_the_meeting_is_private() {
        refused(TravelRule.PRIVATE_DAY_IS_OUTSIDE, () -> there("2027-03-07T12:00", "2027-03-11T08:00", "2027-03-09")
                .check(WINDOW, ""));
        refused(TravelRule.PRIVATE_DAY_IS_OUTSIDE, () -> there("2027-03-07T12:00", "2027-03-11T08:00", "2027-03-20")
                .check(WINDOW, ""));
    }
}
