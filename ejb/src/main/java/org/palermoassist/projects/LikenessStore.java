package org.palermoassist.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.projects.iati.ActivityDocument;
import org.palermoassist.projects.iati.OtherIdentifier;
import org.palermoassist.shared.RowInsert;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.TransactionConnection;

/** Keys under which copies of one activity meet, and what projects are compared by. */
@ApplicationScoped
class LikenessStore {
    private static final int LONGEST = 250;
    private static final int SHORTEST = 6;
    private static final int MOST_STATES = 3;
    private static final int MOST_UNDER_A_KEY = 20;
    private static final String LOOKED = "INSERT INTO project_looked (project_id, version) VALUES (?, ?)"
            + " ON DUPLICATE KEY UPDATE version = VALUES(version)";
    private static final RowInsert KEYS = new RowInsert("project_likeness", "project_id", "kind", "value");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TransactionConnection transaction;

    /** Keeps the gate until the end of the transaction: one looks at a time. */
    void keep() {
        Sql.change(em, "UPDATE project_likeness_gate SET version = version + 1");
    }

    /** Projects that changed since they were looked at, and the versions that will be looked at. */
    Map<Long, Long> unseen(int most) {
        Map<Long, Long> unseen = new HashMap<>();
        Sql.select(
                        "p.id, p.version",
                        "project p LEFT JOIN project_looked l ON l.project_id = p.id WHERE p.sight IS NOT NULL"
                                + " AND (l.version IS NULL OR l.version <> p.version)")
                .tail("ORDER BY p.id LIMIT " + most)
                .list(em, row -> unseen.put(row.number(0), row.number(1)));
        return unseen;
    }

    /** Writes the keys of these projects anew, and of which versions they are. */
    void index(Map<Long, Long> versions) {
        List<Long> projects = List.copyOf(versions.keySet());
        Sql.change(em, "DELETE FROM project_likeness WHERE project_id IN " + list(projects));
        Map<Long, List<String>> states = texts("project_place c", "c.kind = 'STATE'", "c.code", projects);
        List<Object[]> rows = new ArrayList<>();
        Sql.select(
                        "p.id, p.identifier, p.title, d.bytes",
                        "project p JOIN project_document d ON d.project_id = p.id WHERE 1=1")
                .and("p.id IN ?", projects)
                .list(em, row -> {
                    Set<List<String>> keys = new HashSet<>();
                    key(keys, "I", row.text(1));
                    others(ActivityDocument.stored(row.bytes(3).orElseThrow()), row.text(1), keys);
                    Likeness.key(Likeness.words(row.text(2)))
                            .ifPresent(title -> states.getOrDefault(row.number(0), List.of()).stream()
                                    .sorted()
                                    .limit(MOST_STATES)
                                    .forEach(state -> key(keys, "T", state + " " + title)));
                    return keys.stream()
                            .map(key -> new Object[] {row.number(0), key.get(0), key.get(1)})
                            .toList();
                })
                .forEach(rows::addAll);
        write(rows, versions);
    }

    private void write(List<Object[]> keys, Map<Long, Long> versions) {
        try {
            KEYS.write(transaction.get(), keys);
            looked(versions);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The versions that were read, not those of now: what changed meanwhile is unseen still. */
    private void looked(Map<Long, Long> versions) throws SQLException {
        try (PreparedStatement upsert = transaction.get().prepareStatement(LOOKED)) {
            for (Map.Entry<Long, Long> one : versions.entrySet()) {
                upsert.setLong(1, one.getKey());
                upsert.setLong(2, one.getValue());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    private static void others(ActivityDocument document, String own, Set<List<String>> keys) {
        for (OtherIdentifier other : document.reported().parties().otherIdentifiers()) {
            String type = other.type().orElse("");
            if (!type.startsWith("B") && !other.ref().equals(own)) {
                key(keys, type.equals("A3") ? "F" : "O", other.ref());
            }
        }
    }

    private static void key(Set<List<String>> keys, String kind, String value) {
        if (value.length() >= SHORTEST && value.length() <= LONGEST) {
            keys.add(List.of(kind, value));
        }
    }

    /** Pairs of which one is among these, that meet under a key of which there are few. */
    Set<List<Long>> meeting(List<Long> projects) {
        Map<String, List<Long>> byKey = new HashMap<>();
        Sql.select(
                        "m.value, m.project_id",
                        "project_likeness m JOIN project p ON p.id = m.project_id AND p.sight IS NOT NULL WHERE 1=1")
                .and("m.value IN (SELECT l.value FROM project_likeness l WHERE l.project_id IN ?)", projects)
                .list(em, row -> byKey.computeIfAbsent(row.text(0), key -> new ArrayList<>())
                        .add(row.number(1)));
        Set<Long> wanted = new HashSet<>(projects);
        Set<List<Long>> pairs = new HashSet<>();
        for (List<Long> meeting : byKey.values()) {
            if (meeting.size() <= MOST_UNDER_A_KEY) {
                meeting.stream().filter(wanted::contains).forEach(one -> meeting.stream()
                        .filter(other -> !other.equals(one))
                        .forEach(other -> pairs.add(List.of(Math.min(one, other), Math.max(one, other)))));
            }
        }
        return pairs;
    }

    /** What these projects are compared by. */
    Map<Long, Likeness> read(Collection<Long> projects) {
        Map<Long, Likeness> read = new HashMap<>();
        Map<Long, List<String>> states = texts("project_place c", "c.kind = 'STATE'", "c.code", projects);
        Map<Long, List<String>> partners = texts("project_org c", "c.identifier IS NOT NULL", "c.identifier", projects);
        Map<Long, List<String>> former = texts("project_likeness c", "c.kind = 'F'", "c.value", projects);
        Map<Long, List<String>> others = texts("project_likeness c", "c.kind = 'O'", "c.value", projects);
        Map<Long, BigDecimal> sums = commitments(projects);
        Sql.select("p.id, p.identifier, p.reporting_org, p.title, p.starts_on, p.ends_on", "project p WHERE 1=1")
                .and("p.id IN ?", List.copyOf(projects))
                .list(em, row -> {
                    long id = row.number(0);
                    return read.put(
                            id,
                            new Likeness(
                                    id,
                                    row.text(1),
                                    row.text(2),
                                    Set.copyOf(former.getOrDefault(id, List.of())),
                                    Set.copyOf(others.getOrDefault(id, List.of())),
                                    Likeness.words(row.text(3)),
                                    row.date(4),
                                    row.date(5),
                                    Set.copyOf(states.getOrDefault(id, List.of())),
                                    Optional.ofNullable(sums.get(id)),
                                    others(partners.getOrDefault(id, List.of()), row.text(2))));
                });
        return read;
    }

    private static Set<String> others(List<String> partners, String reporter) {
        Set<String> with = new HashSet<>(partners);
        with.remove(reporter);
        with.remove("");
        return with;
    }

    private Map<Long, BigDecimal> commitments(Collection<Long> projects) {
        Map<Long, BigDecimal> sums = new HashMap<>();
        Sql.select("x.project_id, SUM(x.usd)", "project_transaction x WHERE x.type = '2' AND x.usd IS NOT NULL")
                .and("x.project_id IN ?", List.copyOf(projects))
                .tail("GROUP BY x.project_id")
                .list(em, row -> sums.put(row.number(0), row.decimal(1).orElse(BigDecimal.ZERO)));
        return sums;
    }

    private Map<Long, List<String>> texts(String table, String which, String column, Collection<Long> projects) {
        Map<Long, List<String>> texts = new HashMap<>();
        Sql.select("DISTINCT c.project_id, " + column, table + " WHERE " + which)
                .and("c.project_id IN ?", List.copyOf(projects))
                .list(em, row -> texts.computeIfAbsent(row.number(0), key -> new ArrayList<>())
                        .add(row.text(1)));
        return texts;
    }

    private static String list(List<Long> ids) {
        return "(" + String.join(",", ids.stream().map(String::valueOf).toList()) + ")";
    }
}
