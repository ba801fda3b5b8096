package org.palermoassist.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.fund.ObligationRef;
import org.palermoassist.shared.Money;
import org.palermoassist.subsistence.PlaceCode;

class MeetingReportTest {
    private static final LocalDate OPENS = LocalDate.of(2027, 5, 10);

    private static Money usd(String amount) {
        return Money.of(new BigDecimal(amount), "USD");
    }

    private static MeetingExpert expert(String state, String group, String gender, String cost, JourneyStatus status) {
        JourneyRow row = new JourneyRow(
                new JourneyRef("Y-0000001"),
                status,
                new NominationRef("X-0000001"),
                new ObligationRef("H-0000001"),
                state,
                "",
                "Working group",
                new PlaceCode("AT-VIE"),
                OPENS,
                OPENS.plusDays(2),
                Optional.empty(),
                Optional.empty(),
                usd(cost),
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty());
        boolean joint = gender.equals("F");
        Optional<Money> saving = joint ? Optional.of(usd("500")) : Optional.empty();
        return new MeetingExpert(
                row, !status.isOff(), joint ? 2 : 1, group, gender, group.equals("AFRICAN"), usd(cost), saving);
    }

    private static MeetingReport report(MeetingExpert... experts) {
        return new MeetingReport(null, List.of(experts));
    }

    private final MeetingReport report = report(
            expert("QQ", "AFRICAN", "F", "3000", JourneyStatus.SETTLED),
            expert("QQ", "AFRICAN", "M", "2000", JourneyStatus.PLANNED),
            expert("QX", "GRULAC", "X", "1000", JourneyStatus.TRAVELLED),
            expert("QY", "GRULAC", "M", "700", JourneyStatus.NO_SHOW));

    @Test
    void figures_count_those_who_come() {
        MeetingReport.Figures all = report.all();
        assertThat(all.experts()).isEqualTo(3);
        assertThat(all.states()).isEqualTo(2);
        assertThat(List.of(all.women(), all.men(), all.others())).containsExactly(1L, 1L, 1L);
        assertThat(all.ldcPercent()).contains(67L);
        assertThat(all.cost()).isEqualTo(usd("6000"));
        assertThat(all.perHead()).contains(usd("2000"));
        assertThat(all.saving()).isEqualTo(usd("500"));
        assertThat(report.off().cost()).isEqualTo(usd("700"));
    }

    @Test
    void each_figure_opens_to_as_many_rows_as_it_says() {
        MeetingReport.Figures all = report.all();
        assertThat(report.experts(ExpertFilter.all())).hasSize((int) all.experts());
        assertThat(rows(Optional.empty(), Optional.of("F"), false, false, false))
                .isEqualTo(all.women());
        assertThat(rows(Optional.empty(), Optional.of("M"), false, false, false))
                .isEqualTo(all.men());
        assertThat(rows(Optional.empty(), Optional.of("OTHER"), false, false, false))
                .isEqualTo(all.others());
        assertThat(rows(Optional.empty(), Optional.empty(), true, false, false)).isEqualTo(all.ldc());
        assertThat(rows(Optional.empty(), Optional.empty(), false, true, false)).isEqualTo(all.joint());
        assertThat(rows(Optional.empty(), Optional.empty(), false, false, true))
                .isEqualTo(report.off().experts());
        long ofGroups = report.groups().stream()
                .mapToLong(group -> rows(Optional.of(group), Optional.empty(), false, false, false))
                .sum();
        assertThat(ofGroups).isEqualTo(all.experts());
    }

    private long rows(Optional<String> group, Optional<String> gender, boolean ldc, boolean joint, boolean off) {
        return report.experts(new ExpertFilter(group, gender, ldc, joint, off)).size();
    }

    @Test
    void a_meeting_to_which_nobody_came_has_no_shares() {
        MeetingReport.Figures none = report().all();
        assertThat(none.ldcPercent()).isEmpty();
        assertThat(none.perHead()).isEmpty();
        assertThat(none.cost()).isEqualTo(usd("0"));
    }
}
