package org.palermoassist.subsistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;
import org.palermoassist.subsistence.DailyRateLine.Verdict;
import org.palermoassist.subsistence.RateStore.Stored;

/** The table of daily rates by place and date: read by everybody, added to by files. No row is ever changed. */
@UseCase
public class DailyRates {
    private static final String LATER =
            "(SELECT MIN(l.holds_from) FROM subsistence_rate l WHERE l.place = r.place AND l.holds_from > r.holds_from)";
    private static final String CORRECTED = "EXISTS (SELECT 1 FROM subsistence_rate l WHERE l.place = r.place"
            + " AND l.holds_from = r.holds_from AND l.revision > r.revision)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RateStore store;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Rates, by place, the latest first day first, a correction before what it corrects. Public. */
    public Page<DailyRateRow> page(DailyRateFilter filter, PageRequest wanted, Actor by) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Sql.select(
                        RateStore.COLUMNS + ", p.name, " + LATER + ", " + CORRECTED,
                        "subsistence_rate r JOIN subsistence_place p ON p.code = r.place WHERE 1=1")
                .andIf(filter.place(), "r.place = ?")
                .andIf(filter.country(), "LEFT(r.place, 2) = ?")
                .andIf(filter.on(), "r.holds_from <= ?")
                .andIf(filter.on(), "(r.holds_until IS NULL OR r.holds_until >= ?)")
                .andIf(filter.on(), "COALESCE(" + LATER + ", '9999-12-31') > ?")
                .tail("ORDER BY r.place, r.holds_from DESC, r.revision DESC")
                .page(em, wanted, row -> {
                    DailyRate rate = RateStore.rate(row);
                    boolean replaced =
                            row.date(12).filter(later -> !later.isAfter(today)).isPresent();
                    boolean ended = rate.until().filter(today::isAfter).isPresent();
                    return new DailyRateRow(
                            rate,
                            row.text(11),
                            row.integer(9),
                            row.optional(10),
                            standing(
                                    row.flag(13), replaced || ended, rate.from().isAfter(today)));
                });
    }

    private static DailyRateRow.Standing standing(boolean corrected, boolean over, boolean future) {
        if (corrected) {
            return DailyRateRow.Standing.CORRECTED;
        }
        return over
                ? DailyRateRow.Standing.EXPIRED
                : future ? DailyRateRow.Standing.TO_COME : DailyRateRow.Standing.HOLDS;
    }

    /** Places, by code. Public. */
    public List<Place> places(Actor by) {
        return List.copyOf(store.places().values());
    }

    /**
     * What loading this file would do; nothing is written.
     *
     * @param csv text of the file: a heading, then place, name, zone, first and last day, rate, reduced rate, share of the room,
     *     terminal, terminal with a vehicle, source and, for a correction, its reason
     */
    public DailyRatePreview preview(String csv, Actor by) {
        by.mustHave(Right.SUBSISTENCE_KEEP);
        return judged(csv);
    }

    /**
     * Adds the rates of a file, all or none; places that it names first are added with them.
     *
     * @return what was added
     * @throws org.palermoassist.shared.RuleViolation {@link SubsistenceRule#RATE_FILE_ALL_OR_NONE}
     */
    public DailyRatePreview load(String csv, Actor by) {
        by.mustHave(Right.SUBSISTENCE_KEEP);
        DailyRatePreview found = judged(csv);
        SubsistenceRule.RATE_FILE_ALL_OR_NONE.require(
                found.loadable(), found.refused().size());
        Map<PlaceCode, Place> known = store.places();
        Map<String, Integer> revisions = new HashMap<>();
        stored(found.added()).forEach(row -> revisions.merge(key(row.rate()), row.revision(), Integer::max));
        found.added().forEach(line -> {
            Place place = line.place().orElseThrow();
            if (known.putIfAbsent(place.code(), place) == null) {
                store.add(place);
            }
            store.add(line.daily(), revisions.getOrDefault(key(line.daily()), -1) + 1, line.reason());
        });
        audit.record(
                by,
                "subsistence.rates",
                "",
                found.added().size(),
                found.count(Verdict.CORRECTION),
                days(found.added()));
        return found;
    }

    private static String days(List<DailyRateLine> lines) {
        var sorted = lines.stream().map(line -> line.daily().from()).sorted().toList();
        return sorted.get(0) + " - " + sorted.get(sorted.size() - 1);
    }

    private DailyRatePreview judged(String csv) {
        List<DailyRateLine> lines = new DailyRateFile(store.places()).read(csv);
        Map<PlaceCode, TreeMap<LocalDate, DailyRate>> known = new HashMap<>();
        stored(lines).forEach(row -> known.computeIfAbsent(row.rate().place(), none -> new TreeMap<>())
                .put(row.rate().from(), row.rate()));
        return new DailyRatePreview(lines.stream()
                .map(line -> line.verdict().refused()
                                || !known.containsKey(line.daily().place())
                        ? line
                        : line.judged(compared(line, known.get(line.daily().place()))))
                .toList());
    }

    /** What a good line does to the rates that its place has. */
    static Verdict compared(DailyRateLine line, TreeMap<LocalDate, DailyRate> known) {
        DailyRate rate = line.daily();
        DailyRate same = known.get(rate.from());
        if (same != null) {
            return rate.equals(same)
                    ? Verdict.UNCHANGED
                    : line.reason().isBlank() ? Verdict.NO_REASON : Verdict.CORRECTION;
        }
        LocalDate next = known.higherKey(rate.from());
        if (next != null && rate.holdsOn(next)) {
            return Verdict.OVERLAPS;
        }
        Map.Entry<LocalDate, DailyRate> before = known.floorEntry(rate.from());
        boolean running = before != null && before.getValue().holdsOn(rate.from());
        return running ? Verdict.SUPERSEDES : Verdict.NEW;
    }

    private List<Stored> stored(List<DailyRateLine> lines) {
        return store.stored(lines.stream()
                .filter(Predicate.not(line -> line.verdict().refused()))
                .map(line -> line.daily().place())
                .toList());
    }

    private static String key(DailyRate rate) {
        return rate.place() + " " + rate.from();
    }
}
