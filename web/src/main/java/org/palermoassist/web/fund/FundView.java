package org.palermoassist.web.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.palermoassist.donors.InstalmentRow;
import org.palermoassist.donors.PledgeOutlook;
import org.palermoassist.fund.FundReading;
import org.palermoassist.fund.FundTotals;
import org.palermoassist.fund.ObligationAges;
import org.palermoassist.fund.ObligationReading;
import org.palermoassist.fund.ObligationRow;
import org.palermoassist.fund.PoolRow;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Page;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** The fund at a glance: its pools, what waits, what ends soon. */
@Named
@RequestScoped
public class FundView {
    private static final int SOON = 90;
    private static final int MOST = 8;

    @Inject
    private FundReading reading;

    @Inject
    private FundTotals totals;

    @Inject
    private ObligationReading obligations;

    @Inject
    private ObligationAges ages;

    @Inject
    private PledgeOutlook outlook;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Clock clock;

    private List<PoolRow> pools;
    private List<PoolBar> bars;
    private Page<PoolRow> page;
    private FundTotals.Totals all;
    private List<ObligationAges.Band> bands;
    private List<ObligationRow> ending;

    /** Whether the reader sees each pool; others see the totals. */
    public boolean isReader() {
        return current.actor().has(Right.FUND_READ);
    }

    /** Whether the reader asks for money. */
    public boolean isRequester() {
        return current.actor().has(Right.FUND_REQUEST);
    }

    /** The last moment of the day that the address names, if it is past. */
    Optional<Instant> asOf() {
        return AsOf.of(address.get("asOf"), clock.instant());
    }

    /** Whether a past day is shown. */
    public boolean isPast() {
        return asOf().isPresent();
    }

    private List<PoolRow> all() {
        if (pools == null) {
            pools = reading.pools(asOf(), current.actor());
        }
        return pools;
    }

    /** The pools of this page of the list, oldest first. */
    public Page<PoolRow> getPage() {
        if (page == null) {
            page = Page.of(chosen(), address.page("opened", "opened"));
        }
        return page;
    }

    private List<PoolRow> chosen() {
        return FundPools.chosen(all(), address::get);
    }

    /** The same pools as bars on one scale. */
    public List<PoolBar> getBars() {
        if (bars == null) {
            bars = PoolBar.of(getPage().items());
        }
        return bars;
    }

    /** The whole fund. */
    public FundTotals.Totals getTotals() {
        if (all == null) {
            all = isReader() ? FundTotals.Totals.of(all()) : totals.now(current.actor());
        }
        return all;
    }

    /** The reserve that is recommended. */
    public FundTotals.Recommended getRecommended() {
        return totals.recommended(current.actor());
    }

    /** Instalments of pledges for the fund that are due soon or late: for the fund manager (U-26). */
    public List<InstalmentRow> getInstalments() {
        return current.actor().has(Right.PLEDGE_KEEP)
                ? outlook.due(today().plusDays(SOON), current.actor()).stream()
                        .limit(MOST)
                        .toList()
                : List.of();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Open obligations by age. */
    public List<ObligationAges.Band> getAges() {
        if (bands == null) {
            bands = ages.bands(current.actor());
        }
        return bands;
    }

    /** Reservations that end next. */
    public List<ObligationRow> getReservations() {
        if (ending == null) {
            ending = obligations.deadlines(current.actor()).stream().limit(MOST).toList();
        }
        return ending;
    }

    /** Pools with money whose period ends soon, or is over: the donor is asked (F-8). */
    public List<PoolRow> getEnding() {
        LocalDate soon = today().plusDays(SOON);
        return all().stream()
                .filter(pool -> pool.available().isPositive())
                .filter(pool -> pool.earmark().until().filter(soon::isAfter).isPresent())
                .sorted(Comparator.comparing(pool -> pool.earmark().until().orElse(LocalDate.MAX)))
                .limit(MOST)
                .toList();
    }
}
