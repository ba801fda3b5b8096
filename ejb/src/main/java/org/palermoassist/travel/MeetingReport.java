package org.palermoassist.travel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palermoassist.meetings.MeetingDetails;
import org.palermoassist.shared.Money;

/**
 * What the fund made possible at a meeting. Each figure is a sum over some of its experts, so that it opens to them.
 *
 * @param experts of all journeys to the meeting, by the names of their States
 */
public record MeetingReport(MeetingDetails meeting, List<MeetingExpert> experts) {
    private static final String USD = "USD";
    private static final int HUNDRED = 100;

    /**
     * Figures of some experts.
     *
     * @param experts how many
     * @param states of how many States
     * @param women who said so
     * @param men who said so
     * @param others who said neither, or nothing
     * @param ldc from least developed countries
     * @param joint whose journey leads to several meetings
     * @param cost direct cost in dollars
     * @param saving by journeys to several meetings, in dollars
     */
    public record Figures(
            long experts,
            long states,
            long women,
            long men,
            long others,
            long ldc,
            long joint,
            Money cost,
            Money saving) {
        /** Share of experts from least developed countries, in whole percent; empty without experts. */
        public Optional<Long> ldcPercent() {
            return experts == 0
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(ldc * HUNDRED)
                            .divide(BigDecimal.valueOf(experts), 0, RoundingMode.HALF_UP)
                            .longValueExact());
        }

        /** Direct cost of one expert, rounded to the cent; empty without experts. */
        public Optional<Money> perHead() {
            return experts == 0 ? Optional.empty() : Optional.of(cost.dividedBy(BigDecimal.valueOf(experts)));
        }
    }

    /** The experts that a filter lets through. */
    public List<MeetingExpert> experts(ExpertFilter filter) {
        return experts.stream().filter(filter::fits).toList();
    }

    /** Figures of all who come. */
    public Figures all() {
        return figures(experts(ExpertFilter.all()));
    }

    /** Figures of those who do not come. */
    public Figures off() {
        return figures(experts(new ExpertFilter(Optional.empty(), Optional.empty(), false, false, true)));
    }

    /** Regional groups of those who come. */
    public List<String> groups() {
        return experts(ExpertFilter.all()).stream()
                .map(MeetingExpert::group)
                .distinct()
                .sorted()
                .toList();
    }

    /** Figures of a regional group. */
    public Figures group(String group) {
        return figures(experts(new ExpertFilter(Optional.of(group), Optional.empty(), false, false, false)));
    }

    private static Figures figures(List<MeetingExpert> some) {
        return new Figures(
                some.size(),
                some.stream()
                        .map(one -> one.journey().stateCode())
                        .collect(Collectors.toSet())
                        .size(),
                some.stream().filter(one -> one.gender().equals("F")).count(),
                some.stream().filter(one -> one.gender().equals("M")).count(),
                some.stream().filter(one -> !one.gender().matches("[FM]")).count(),
                some.stream().filter(MeetingExpert::ldc).count(),
                some.stream().filter(one -> one.meetings() > 1).count(),
                some.stream().map(MeetingExpert::cost).reduce(Money.zero(USD), Money::plus),
                some.stream().flatMap(one -> one.saving().stream()).reduce(Money.zero(USD), Money::plus));
    }
}
