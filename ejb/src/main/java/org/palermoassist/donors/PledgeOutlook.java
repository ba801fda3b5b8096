package org.palermoassist.donors;

import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.palermoassist.reference.DatedRate;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.UseCase;

/**
 * What is late, and what can be counted on: unpaid instalments by age, and confirmed future ones by year (D-7, S3 13, 75). For the
 * own donor and the fund manager only (U-26).
 */
@UseCase
public class PledgeOutlook {
    private static final int MOST = 10_000;

    @Inject
    private Pledges pledges;

    @Inject
    private PledgeParts parts;

    /** How long ago something was due. */
    public enum Age {
        /** Up to 30 days. */
        UP_TO_30,
        /** 31 to 90 days. */
        UP_TO_90,
        /** 91 to 365 days. */
        UP_TO_365,
        /** More than a year: it can be given up by decision. */
        OLDER;

        static Age of(long days) {
            return days <= 30 ? UP_TO_30 : days <= 90 ? UP_TO_90 : days <= 365 ? UP_TO_365 : OLDER;
        }
    }

    /**
     * An instalment with its pledge.
     *
     * @param usd of what is open, at the rate of the pledge
     */
    public record Line(PledgeRow pledge, InstalmentRow instalment, Money usd) {}

    /**
     * What is late, and what can be counted on.
     *
     * @param late past due, the oldest first
     * @param byAge sums of these in United States dollars, at the rates of the pledges
     * @param years sums of confirmed future instalments by year, likewise
     */
    public record Outlook(List<Line> late, Map<Age, Money> byAge, Map<Integer, Money> years) {}

    /** Instalments of pledges for the fund that are open and due until a day, the earliest first; for whoever keeps the pledges. */
    public List<InstalmentRow> due(LocalDate until, Actor by) {
        by.mustHave(Right.PLEDGE_KEEP);
        return parts.open(Condition.of("p.purpose = 'FUND' AND i.due_on <= ?", Date.valueOf(until)), by);
    }

    /** The outlook on all pledges that the reader keeps. */
    public Outlook of(Actor by) {
        by.mustHave(Right.PLEDGE_KEEP);
        Map<PledgeRef, PledgeRow> rows = new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
        pledges.page(PledgeFilter.of(), PageRequest.of(0, MOST), by).items().forEach(row -> rows.put(row.ref(), row));
        List<Line> late = new ArrayList<>();
        Map<Age, Money> byAge = new EnumMap<>(Age.class);
        Map<Integer, Money> years = new TreeMap<>();
        for (InstalmentRow one : parts.open(Condition.of("TRUE"), by)) {
            PledgeRow pledge = rows.get(one.key().pledge());
            Line line = new Line(pledge, one, pledge.usd().share(one.open(), pledge.amount()));
            if (one.isOverdue()) {
                late.add(line);
                byAge.merge(Age.of(one.daysOver()), line.usd(), Money::plus);
            } else if (pledge.status() != PledgeStatus.ANNOUNCED) {
                years.merge(one.dueOn().getYear(), line.usd(), Money::plus);
            }
        }
        for (Age age : Age.values()) {
            byAge.putIfAbsent(age, Money.zero(DatedRate.USD));
        }
        return new Outlook(late, byAge, years);
    }
}
