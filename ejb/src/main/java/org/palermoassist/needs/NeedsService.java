package org.palermoassist.needs;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.security.Visibility;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Reads the needs register: lists, counts, what waits. A reader gets what {@code Visibility} lets through, nothing else. */
@UseCase
public class NeedsService {
    /** Names of the sorts; needs are not sorted by their estimate, rows of States never by a measure (K-8). */
    public static final Set<String> SORTS = Set.of("title", "stated", "status", "provision", "state", "urgency");

    private static final String COLUMNS =
            """
            n.id, n.ref, n.state_code,
            COALESCE((SELECT s.name FROM state_name s WHERE s.code = n.state_code AND s.lang = '%1$s'),
              (SELECT s.name FROM state_name s WHERE s.code = n.state_code AND s.lang = 'en'), n.state_code),
            COALESCE((SELECT t.text FROM need_text t WHERE t.need_id = n.id AND t.field = 'TITLE' AND t.lang = '%1$s'),
              n.title),
            n.status, n.visibility, n.urgency, n.estimate_amount, n.estimate_currency, n.estimate_usd, n.counting_links,
            n.submitted_at, n.status_at, n.confirmed_at, n.asked_level,
            (SELECT f.visibility FROM need_field_level f WHERE f.need_id = n.id AND f.field = 'ESTIMATE')""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private NeedMemory memory;

    @Inject
    private NeedFieldLevels fields;

    /**
     * One page of the register and the count of all that match.
     *
     * @param wanted sort is one of {@link #SORTS}; the own order is last submission first, drafts before that
     */
    public Page<NeedRow> page(NeedFilter filter, PageRequest wanted, Actor by) {
        long total = count(filter, by);
        if (wanted.page() > 0 && wanted.offset() >= total) {
            return new Page<>(List.of(), total, wanted.page(), wanted.size());
        }
        String language = language(by);
        PageRequest.Reach reach = wanted.reach(total);
        List<Found> found = NeedQuery.of("n.id", filter, clock.instant(), by)
                .tail(NeedQuery.order(wanted, reach.backwards(), language) + reach.limit())
                .picks(COLUMNS.formatted(language), "need n")
                .tail(NeedQuery.order(wanted, false, language))
                .list(em, row -> found(row, by));
        long least = wanted.offset() + found.size(); // a remembered total may be late, what was just found is not
        return new Page<>(whole(found, by), Math.max(total, least), wanted.page(), wanted.size());
    }

    /** Codes of the States of which the reader sees a need; the order is left to the page. */
    public List<String> states(Actor by) {
        Condition sight = Visibility.of(by).ofState("n");
        String any = "EXISTS (SELECT 1 FROM need n WHERE n.state_code = s.code AND " + sight.sql() + ")";
        return memory.states(by, () -> Sql.select("s.code", "state s WHERE 1 = 1")
                .and(new Condition(any, sight.values()))
                .list(em, row -> row.text(0)));
    }

    /** How many needs match. */
    public long count(NeedFilter filter, Actor by) {
        LongSupplier counted = () -> NeedQuery.count(filter, clock.instant(), em, by);
        // links change what is answered without a row in the history of the need
        return filter.answered().isPresent() ? counted.getAsLong() : memory.total(filter, by, counted);
    }

    /**
     * The narrowest level among what a list shows this reader: the matching needs, drafts as confidential, and estimates with a level of
     * their own. A copy of the list is to be kept as narrowly (U-39).
     */
    public AccessLevel narrowest(NeedFilter filter, Actor by) {
        return by.isSignedIn() ? memory.level(filter, by, () -> narrowestNow(filter, by)) : AccessLevel.PUBLIC;
    }

    private AccessLevel narrowestNow(NeedFilter filter, Actor by) {
        int drafts = AccessLevel.values().length;
        int rows = NeedQuery.of("COALESCE(MAX(COALESCE(n.sight, " + drafts + ")), 1)", filter, clock.instant(), by)
                .first(em, row -> row.integer(0))
                .orElse(1);
        int estimates = memory.estimates(by, () -> fields.narrowestSeen(NeedField.ESTIMATE, by));
        return AccessLevel.of(Math.max(rows, estimates));
    }

    /**
     * A need in one row.
     *
     * @throws NotFound when there is none for this reader
     */
    public NeedRow row(NeedRef ref, Actor by) {
        return rows(List.of(ref), by).stream().findFirst().orElseThrow(() -> new NotFound(ref));
    }

    /** Those of the needs that the reader may see, by ref. */
    public List<NeedRow> rows(Collection<NeedRef> refs, Actor by) {
        if (refs.isEmpty()) {
            return List.of();
        }
        return whole(
                NeedQuery.of(COLUMNS.formatted(language(by)), NeedFilter.of(), clock.instant(), by)
                        .and("n.ref IN ?", refs.stream().map(NeedRef::value).toList())
                        .tail("ORDER BY n.ref")
                        .list(em, row -> found(row, by)),
                by);
    }

    /**
     * Needs of the same State that share an article and a type of assistance: a warning, nothing more (N-7).
     *
     * @return those that are submitted or stated
     */
    public List<NeedRow> duplicates(NeedRef ref, Actor by) {
        row(ref, by);
        String shared =
                """
                n.status IN ('SUBMITTED', 'OPEN', 'PARTLY_COVERED', 'COVERED') AND n.ref <> ?
                AND n.state_code = (SELECT o.state_code FROM need o WHERE o.ref = ?)
                AND n.id IN (SELECT p.need_id FROM need_provision p WHERE p.provision_code IN (
                  SELECT q.provision_code FROM need_provision q JOIN need o ON o.id = q.need_id WHERE o.ref = ?))
                AND n.id IN (SELECT a.need_id FROM need_assistance a WHERE a.assistance IN (
                  SELECT b.assistance FROM need_assistance b JOIN need o ON o.id = b.need_id WHERE o.ref = ?))""";
        return whole(
                NeedQuery.of(COLUMNS.formatted(language(by)), NeedFilter.of(), clock.instant(), by)
                        .and(shared, ref.value(), ref.value(), ref.value(), ref.value())
                        .tail("ORDER BY n.submitted_at DESC")
                        .list(em, row -> found(row, by)),
                by);
    }

    /** What waits for the reader. */
    public NeedsWaiting waiting(Actor by) {
        long toValidate = by.has(Right.NEED_VALIDATE)
                ? NeedQuery.of("1", NeedFilter.of(NeedStatus.SUBMITTED), clock.instant(), by)
                        .count(em)
                : 0;
        if (by.stateCode().isEmpty() || !by.has(Right.NEED_DRAFT)) {
            return new NeedsWaiting(0, 0, 0, 0, toValidate);
        }
        String state = by.stateCode().get();
        return Sql.select(
                        "COALESCE(SUM(status = 'DRAFT'), 0), COALESCE(SUM(status = 'RETURNED'), 0),"
                                + " COALESCE(SUM(asked_level IS NOT NULL), 0)",
                        "need WHERE state_code = ?",
                        state)
                .first(
                        em,
                        row -> new NeedsWaiting(
                                row.number(0), row.number(1), row.number(2), stale(state, by), toValidate))
                .orElseThrow();
    }

    private long stale(String state, Actor by) {
        NeedFilter stated =
                NeedFilter.of(NeedStatus.stated().toArray(NeedStatus[]::new)).in(List.of(state));
        return NeedQuery.of("1", stated, clock.instant(), by)
                .and("n.confirmed_at < ?", NeedQuery.staleBefore(clock.instant()))
                .count(em);
    }

    private NeedRow row(Row row, Actor by) {
        NeedStatus status = NeedStatus.valueOf(row.text(5));
        boolean stale = status.isStated()
                && row.instant(14)
                        .filter(NeedQuery.staleBefore(clock.instant())::isAfter)
                        .isPresent();
        boolean inside = by.speaksFor(row.text(2)) || by.has(Right.NEED_ASK_SIGHT);
        return new NeedRow(
                new NeedRef(row.text(1)),
                row.text(2),
                row.text(3),
                row.text(4),
                status,
                row.optional(6).map(AccessLevel::valueOf),
                List.of(),
                row.optional(7).map(NeedUrgency::valueOf),
                row.decimal(8).map(amount -> Money.of(amount, row.text(9))),
                row.decimal(10),
                row.integer(11),
                row.instant(12),
                row.instant(13).orElseThrow(),
                stale,
                inside && row.optional(15).isPresent());
    }

    private List<NeedRow> whole(List<Found> found, Actor by) {
        Map<Long, List<ProvisionChoice>> chosen = new HashMap<>();
        List<Long> ids = found.stream().map(Found::id).toList();
        Sql.select(
                        "np.need_id, np.provision_code, np.paragraph",
                        "need_provision np JOIN provision p ON p.code = np.provision_code WHERE np.need_id IN ?",
                        ids)
                .tail("ORDER BY FIELD(p.instrument, 'UNTOC', 'TIP', 'SOM', 'FA'), p.article")
                .list(em, row -> chosen.computeIfAbsent(row.number(0), id -> new ArrayList<>())
                        .add(new ProvisionChoice(row.text(1), row.text(2))));
        Visibility sight = Visibility.of(by);
        List<Long> guarded = found.stream()
                .filter(one ->
                        one.estimate().filter(level -> !sight.opens(level)).isPresent())
                .map(Found::id)
                .toList();
        Map<Long, Set<NeedField>> hidden = fields.hidden(guarded, by);
        return found.stream()
                .map(one -> one.row()
                        .with(chosen.getOrDefault(one.id(), List.of()))
                        .without(hidden.getOrDefault(one.id(), Set.of())))
                .toList();
    }

    /** The reader's language as the tables have it; anything else reads English. */
    static String language(Actor by) {
        String language = by.language().length() < 2 ? "en" : by.language().substring(0, 2);
        return language.matches("[a-z]{2}") ? language : "en";
    }

    private Found found(Row row, Actor by) {
        return new Found(row.number(0), row(row, by), row.optional(16).map(AccessLevel::valueOf));
    }

    /** @param estimate level of the estimate, where it has one of its own */
    private record Found(long id, NeedRow row, Optional<AccessLevel> estimate) {}
}
