package org.palermoassist.needs;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Visibility;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.SearchWords;
import org.palermoassist.shared.Sql;

/** A filter and a reader as one query over {@code need n}: the visibility predicate is in it from the start. */
final class NeedQuery {
    /** Months without a word of the State after which a stated need shows as stale (N-3). */
    static final int STALE_MONTHS = 24;

    /** A table of its own, so that the full text is asked once and not for each need. */
    private static final String FOUND =
            """
            n.id IN (SELECT found.id FROM (SELECT t.need_id AS id FROM need_text t
                WHERE MATCH (t.text) AGAINST (? IN BOOLEAN MODE) AND %s UNION SELECT m.id FROM need m WHERE m.ref = ?) found)""";

    private static final String BELOW_REGION =
            """
            n.state_code IN (SELECT s.code FROM state s WHERE s.region IN (
              WITH RECURSIVE part AS (SELECT code FROM region WHERE code = ?
                UNION SELECT r.code FROM region r JOIN part p ON r.parent = p.code) SELECT code FROM part))""";
    private static final String IN_AREA =
            """
            (n.id IN (SELECT need_id FROM need_area WHERE area = ?) OR n.id IN (SELECT np.need_id FROM need_provision np
              JOIN area_provision ap ON ap.provision_code = np.provision_code
                AND (ap.paragraph = '' OR np.paragraph = '' OR ap.paragraph = np.paragraph) WHERE ap.area = ?))""";
    private static final String STALE = "n.status IN ('OPEN', 'PARTLY_COVERED', 'COVERED') AND n.confirmed_at < ?";

    private NeedQuery() {}

    static Sql of(String columns, NeedFilter filter, Instant now, Actor by) {
        Sql sql =
                Sql.select(columns, "need n WHERE 1 = 1").and(Visibility.of(by).ofState("n"));
        text(sql, filter.text(), by);
        if (!filter.states().isEmpty()) {
            sql.and("n.state_code IN ?", filter.states());
        }
        sql.andIf(filter.region(), BELOW_REGION);
        sql.andIf(filter.instrument(), "n.instrument_code = ?");
        if (!filter.provisions().isEmpty()) {
            sql.and("n.id IN (SELECT need_id FROM need_provision WHERE provision_code IN ?)", filter.provisions());
        }
        filter.area().ifPresent(area -> sql.and(IN_AREA, area, area));
        sql.andIf(filter.assistance(), "n.id IN (SELECT need_id FROM need_assistance WHERE assistance = ?)");
        sql.andIf(filter.crime(), "n.id IN (SELECT need_id FROM need_crime WHERE crime = ?)");
        if (!filter.statuses().isEmpty()) {
            sql.and("n.status IN ?", filter.statuses().stream().map(Enum::name).toList());
        }
        sql.andIf(filter.urgency(), "n.urgency = ?");
        sql.andIf(filter.statedFrom().map(NeedQuery::start), "n.submitted_at >= ?");
        sql.andIf(filter.statedTo().map(day -> start(day.plusDays(1))), "n.submitted_at < ?");
        filter.answered().ifPresent(yes -> sql.and(yes ? "n.counting_links > 0" : "n.counting_links = 0"));
        if (filter.stale()) {
            sql.and(STALE, staleBefore(now));
        }
        return sql;
    }

    /** How many match; all of the register by parts that indexes count. */
    static long count(NeedFilter filter, Instant now, EntityManager em, Actor by) {
        if (!filter.equals(NeedFilter.of())) {
            return of("1", filter, now, by).count(em);
        }
        return Visibility.of(by).partsOfState("n").stream()
                .mapToLong(
                        part -> Sql.select("1", "need n WHERE 1 = 1").and(part).count(em))
                .sum();
    }

    /** The instant before which a confirmation is too old. */
    static Instant staleBefore(Instant now) {
        return now.atZone(ZoneOffset.UTC).minusMonths(STALE_MONTHS).toInstant();
    }

    /** Words by full text in what the reader may read, each as a beginning, or a ref; words too short for the index narrow by title. */
    private static void text(Sql sql, String text, Actor by) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return;
        }
        SearchWords words = new SearchWords(typed);
        String ref = typed.toUpperCase(Locale.ROOT);
        if (words.booleanMode().isEmpty()) {
            sql.and("(n.title LIKE ? OR n.ref = ?)", words.like(), ref);
        } else {
            Condition readable = NeedFieldLevels.texts(by);
            List<Object> values = new ArrayList<>(List.of(words.booleanMode()));
            values.addAll(readable.values());
            values.add(ref);
            sql.and(new Condition(FOUND.formatted(readable.sql()), values));
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The list's order, or the opposite one; a sort of needs, never of States by a measure (K-8). */
    static String order(PageRequest wanted, boolean backwards, String language) {
        Optional<String> column = column(wanted.sort(), language);
        boolean ascending = wanted.ascending() && column.isPresent();
        String way = ascending == backwards ? " DESC" : "";
        return "ORDER BY " + column.orElse("n.listed_at") + way + ", n.id" + way;
    }

    private static Optional<String> column(String sort, String language) {
        return switch (sort) {
            case "title" -> Optional.of("n.title");
            case "stated" -> Optional.of("n.submitted_at");
            case "state" ->
                Optional.of("(SELECT s.name FROM state_name s WHERE s.code = n.state_code AND s.lang = '"
                        + (List.of("ar", "en", "es", "fr", "ru", "zh").contains(language) ? language : "en") + "')");
            case "status" ->
                Optional.of("FIELD(n.status, 'DRAFT', 'RETURNED', 'SUBMITTED', 'VALIDATED', 'OPEN', 'PARTLY_COVERED',"
                        + " 'COVERED', 'MET', 'MERGED', 'WITHDRAWN')");
            case "urgency" -> Optional.of("FIELD(n.urgency, 'HIGH', 'MEDIUM', 'LOW')");
            case "provision" ->
                Optional.of(
                        "(SELECT MIN(CONCAT(FIELD(p.instrument, 'UNTOC', 'TIP', 'SOM', 'FA'), LPAD(p.article, 3, '0')))"
                                + " FROM need_provision np JOIN provision p ON p.code = np.provision_code"
                                + " WHERE np.need_id = n.id)");
            default -> Optional.empty();
        };
    }
}
