package org.palermoassist.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.calls.NominationStatus.ANNOUNCED;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The days of a call: 56 and 28 days before the meeting, until 23:59 in Vienna (E-3, U-30). */
class DeadlinesTest {
    private static final Deadlines DAYS = Deadlines.of(LocalDate.of(2027, 3, 15), 56, 28);
    private static final Instant LAST_OF_FIRST = Instant.parse("2027-01-18T22:59:59Z");
    private static final Instant AFTER_FIRST = Instant.parse("2027-01-18T23:00:00Z");
    private static final Instant LAST_OF_LATE = Instant.parse("2027-02-15T22:59:59Z");
    private static final Instant AFTER_LATE = Instant.parse("2027-02-15T23:00:00Z");

    private static NominationStatus standing(Instant completeAt, Instant now) {
        return DAYS.standing(ANNOUNCED, completeAt, now, null, false);
    }

    @Test
    void days_are_counted_back_from_the_day_on_which_the_meeting_opens() {
        assertThat(DAYS.firstUntil()).isEqualTo(LocalDate.of(2027, 1, 18));
        assertThat(DAYS.lateUntil()).isEqualTo(LocalDate.of(2027, 2, 15));
    }

    @Test
    void a_day_ends_in_vienna_at_midnight_in_summer_as_in_winter() {
        assertThat(DAYS.isFirst(LAST_OF_FIRST)).isTrue();
        assertThat(DAYS.isFirst(AFTER_FIRST)).isFalse();
        Deadlines summer = Deadlines.of(LocalDate.of(2027, 9, 1), 56, 28);
        assertThat(summer.isLate(Instant.parse("2027-08-04T21:59:59Z"))).isTrue();
        assertThat(summer.isLate(Instant.parse("2027-08-04T22:00:00Z"))).isFalse();
    }

    @Test
    void a_call_is_late_and_closed_by_the_clock() {
        assertThat(DAYS.status(CallStatus.OPEN, LAST_OF_FIRST)).isEqualTo(CallStatus.OPEN);
        assertThat(DAYS.status(CallStatus.OPEN, AFTER_FIRST)).isEqualTo(CallStatus.LATE);
        assertThat(DAYS.status(CallStatus.OPEN, AFTER_LATE)).isEqualTo(CallStatus.CLOSED);
        assertThat(DAYS.status(CallStatus.DRAFT, AFTER_LATE)).isEqualTo(CallStatus.DRAFT);
        assertThat(DAYS.status(CallStatus.ENDED, LAST_OF_FIRST)).isEqualTo(CallStatus.ENDED);
    }

    @Test
    void what_counts_is_when_the_last_part_came() {
        assertThat(standing(LAST_OF_FIRST, AFTER_LATE)).isEqualTo(NominationStatus.COMPLETE);
        assertThat(standing(AFTER_FIRST, AFTER_FIRST)).isEqualTo(NominationStatus.LATE);
        assertThat(standing(LAST_OF_LATE, AFTER_LATE)).isEqualTo(NominationStatus.LATE);
        assertThat(standing(AFTER_LATE, AFTER_LATE)).isEqualTo(NominationStatus.REFUSED);
    }

    @Test
    void what_is_not_complete_waits_until_the_last_day_and_is_refused_then() {
        assertThat(standing(null, LAST_OF_LATE)).isEqualTo(ANNOUNCED);
        assertThat(standing(null, AFTER_LATE)).isEqualTo(NominationStatus.REFUSED);
        assertThat(DAYS.standing(NominationStatus.WITHDRAWN, LAST_OF_FIRST, AFTER_LATE, null, false))
                .isEqualTo(NominationStatus.WITHDRAWN);
    }

    @Test
    void a_successor_keeps_the_place_until_ten_days_before_travel() {
        Instant grace = Deadlines.endOf(LocalDate.of(2027, 3, 4));
        Instant march = Instant.parse("2027-03-01T12:00:00Z");
        assertThat(DAYS.standing(ANNOUNCED, march, march, grace, true)).isEqualTo(NominationStatus.COMPLETE);
        assertThat(DAYS.standing(ANNOUNCED, march, march, grace, false)).isEqualTo(NominationStatus.LATE);
        assertThat(DAYS.standing(ANNOUNCED, null, march, grace, true)).isEqualTo(ANNOUNCED);
        assertThat(DAYS.standing(ANNOUNCED, null, grace, grace, true)).isEqualTo(NominationStatus.REFUSED);
        assertThat(DAYS.standing(ANNOUNCED, grace, grace, grace, true)).isEqualTo(NominationStatus.REFUSED);
    }
}
