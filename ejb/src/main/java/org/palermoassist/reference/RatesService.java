package org.palermoassist.reference;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.reference.RateLine.Verdict;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** The table of dated rates (D-3): read by everybody, added to by files. No row is ever changed. */
@UseCase
public class RatesService {
    private static final String COLUMNS = "r.currency, r.effective_on, r.rate, r.source, s.name_en, s.name_fr,"
            + " r.revision, r.reason, EXISTS (SELECT 1 FROM exchange_rate l WHERE l.currency = r.currency"
            + " AND l.effective_on = r.effective_on AND l.revision > r.revision)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReferenceData reference;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<ReferenceChanged> changed;

    /** Rates, by currency, the latest day first, a correction before what it corrects. Public. */
    public Page<RateRow> page(RateFilter filter, PageRequest wanted, Actor by) {
        return Sql.select(COLUMNS, "exchange_rate r JOIN exchange_rate_source s ON s.code = r.source WHERE 1=1")
                .andIf(filter.currency(), "r.currency = ?")
                .andIf(filter.source(), "r.source = ?")
                .andIf(filter.from(), "r.effective_on >= ?")
                .andIf(filter.to(), "r.effective_on <= ?")
                .tail(
                        wanted.sort().equals("effective")
                                ? "ORDER BY r.effective_on " + (wanted.ascending() ? "" : "DESC")
                                        + ", r.currency, r.revision DESC"
                                : "ORDER BY r.currency " + (wanted.ascending() ? "" : "DESC")
                                        + ", r.effective_on DESC, r.revision DESC")
                .page(em, wanted, RatesService::row);
    }

    private static RateRow row(Row row) {
        return new RateRow(
                row.text(0),
                row.date(1).orElseThrow(),
                row.decimal(2).orElseThrow().stripTrailingZeros(),
                row.text(3),
                Names.of(row.text(4), row.optional(5)),
                row.integer(6),
                row.optional(7),
                row.flag(8));
    }

    /** Who publishes rates, by code. Public. */
    public Map<String, Names> sources(Actor by) {
        Map<String, Names> sources = new LinkedHashMap<>();
        Sql.select("code, name_en, name_fr", "exchange_rate_source")
                .tail("ORDER BY code")
                .list(em, row -> sources.put(row.text(0), Names.of(row.text(1), row.optional(2))));
        return sources;
    }

    /**
     * What loading this file would do; nothing is written.
     *
     * @param csv text of the file: heading, then currency, day, rate, source and, for a correction, its reason
     */
    public RatePreview preview(String csv, Actor by) {
        by.mustHave(Right.RATE_LOAD);
        return judged(csv, by);
    }

    /**
     * Adds the rates of a file, all or none.
     *
     * @return what was added
     * @throws org.palermoassist.shared.RuleViolation {@link ReferenceRule#RATES_ALL_OR_NONE}
     */
    public RatePreview load(String csv, Actor by) {
        by.mustHave(Right.RATE_LOAD);
        RatePreview found = judged(csv, by);
        ReferenceRule.RATES_ALL_OR_NONE.require(
                found.loadable(), found.refused().size());
        Map<String, Integer> revisions = revisions(found.added());
        found.added().forEach(line -> insert(line, revisions.getOrDefault(line.key(), -1) + 1));
        audit.record(
                by, "rates.load", "", found.count(Verdict.NEW), found.count(Verdict.CORRECTION), days(found.added()));
        changed.fire(new ReferenceChanged("exchange_rate"));
        return found;
    }

    private static String days(List<RateLine> lines) {
        var sorted = lines.stream().map(RateLine::day).sorted().toList();
        return sorted.get(0) + " - " + sorted.get(sorted.size() - 1);
    }

    private RatePreview judged(String csv, Actor by) {
        Set<String> currencies =
                reference.book().currencies().stream().map(Currency::code).collect(Collectors.toSet());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<RateLine> lines = new RateFile(currencies, sources(by).keySet(), today).read(csv);
        Map<String, BigDecimal> known = known(lines);
        return new RatePreview(lines.stream()
                .map(line -> line.verdict().refused() ? line : compared(line, known.get(line.key())))
                .toList());
    }

    private static RateLine compared(RateLine line, BigDecimal known) {
        if (known == null) {
            return line;
        }
        if (known.compareTo(line.rate().orElseThrow()) == 0) {
            return line.judged(Verdict.UNCHANGED);
        }
        return line.judged(line.reason().isBlank() ? Verdict.NO_REASON : Verdict.CORRECTION);
    }

    /** The rate that holds now for each currency and day of the lines. */
    private Map<String, BigDecimal> known(List<RateLine> lines) {
        Map<String, BigDecimal> known = new HashMap<>();
        existing(lines)
                .tail("ORDER BY revision")
                .list(
                        em,
                        row -> known.put(
                                row.text(0) + " " + row.date(1).orElseThrow(),
                                row.decimal(2).orElseThrow()));
        return known;
    }

    private Map<String, Integer> revisions(List<RateLine> lines) {
        Map<String, Integer> latest = new HashMap<>();
        existing(lines)
                .list(
                        em,
                        row -> latest.merge(
                                row.text(0) + " " + row.date(1).orElseThrow(), row.integer(3), Integer::max));
        return latest;
    }

    private static Sql existing(List<RateLine> lines) {
        Set<String> currencies = new HashSet<>();
        Set<LocalDate> days = new HashSet<>();
        lines.stream().filter(line -> !line.verdict().refused()).forEach(line -> {
            currencies.add(line.currency());
            days.add(line.day());
        });
        return Sql.select("currency, effective_on, rate, revision", "exchange_rate WHERE 1=1")
                .and("currency IN ?", currencies)
                .and("effective_on IN ?", days);
    }

    private void insert(RateLine line, int revision) {
        Sql.change(
                em,
                "INSERT INTO exchange_rate (currency, effective_on, revision, rate, source, reason)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                line.currency(),
                line.day(),
                revision,
                line.rate().orElseThrow(),
                line.source(),
                line.reason().isBlank() ? null : line.reason());
    }
}
