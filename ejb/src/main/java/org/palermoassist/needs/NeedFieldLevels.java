package org.palermoassist.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Visibility;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.Sql;

/** Levels of single fields (U-23): who may read them, and what their State chose. The one place where fields are hidden. */
@ApplicationScoped
class NeedFieldLevels {
    private static final String READABLE =
            "(t.sight IS NULL OR EXISTS (SELECT 1 FROM need h WHERE h.id = t.need_id AND %s))";
    private static final String MARK = "UPDATE need_text t SET t.sight = (SELECT f.sight FROM need_field_level f"
            + " WHERE f.need_id = t.need_id AND f.field = t.field) WHERE t.need_id = ?";

    private static final String LEVELS =
            "(SELECT 2 sight UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5) l WHERE 1 = 1";
    private static final String SEEN = "EXISTS (SELECT 1 FROM need_field_level f JOIN need n ON n.id = f.need_id"
            + " WHERE f.field = ? AND f.sight = l.sight AND %s AND %s)";

    @PersistenceContext
    private EntityManager em;

    /** Texts {@code t} that the reader may read, of needs that the reader sees: no search finds the words of another one. */
    static Condition texts(Actor by) {
        Condition sight = Visibility.of(by).ofField("t", "h");
        return new Condition(READABLE.formatted(sight.sql()), sight.values());
    }

    /** Fields that the reader may not read, by the need's id. */
    Map<Long, Set<NeedField>> hidden(Collection<Long> ids, Actor by) {
        Map<Long, Set<NeedField>> hidden = new HashMap<>();
        if (ids.isEmpty()) {
            return hidden;
        }
        Condition sight = Visibility.of(by).ofField("f", "n");
        Sql.select("f.need_id, f.field", "need_field_level f JOIN need n ON n.id = f.need_id WHERE f.need_id IN ?", ids)
                .and(new Condition("NOT " + sight.sql(), sight.values()))
                .list(em, row -> hidden.computeIfAbsent(row.number(0), id -> EnumSet.noneOf(NeedField.class))
                        .add(NeedField.valueOf(row.text(1))));
        return hidden;
    }

    /** Fields of a need that the reader may not read. */
    Set<NeedField> hidden(long id, Actor by) {
        return hidden(List.of(id), by).getOrDefault(id, Set.of());
    }

    /** The narrowest level of a field, of any need, that this reader reads, as a number; 1 where there is none. */
    int narrowestSeen(NeedField field, Actor by) {
        Condition need = Visibility.of(by).ofState("n");
        Condition own = Visibility.of(by).ofField("f", "n");
        List<Object> values = new ArrayList<>(List.of(field.name()));
        values.addAll(need.values());
        values.addAll(own.values());
        return Sql.select("COALESCE(MAX(l.sight), 1)", LEVELS)
                .and(new Condition(SEEN.formatted(need.sql(), own.sql()), values))
                .first(em, row -> row.integer(0))
                .orElse(1);
    }

    /** Fields with a level of their own. */
    Map<NeedField, AccessLevel> of(long id) {
        Map<NeedField, AccessLevel> levels = new EnumMap<>(NeedField.class);
        Sql.select("field, visibility", "need_field_level WHERE need_id = ?", id)
                .list(em, row -> levels.put(NeedField.valueOf(row.text(0)), AccessLevel.valueOf(row.text(1))));
        return levels;
    }

    /**
     * Takes over what the State chose.
     *
     * @return what changed, for the history
     */
    List<NeedHistory.Change> replace(long id, Map<NeedField, AccessLevel> wanted) {
        Map<NeedField, AccessLevel> old = of(id);
        List<NeedHistory.Change> changes = new ArrayList<>();
        for (NeedField field : NeedField.values()) {
            if (old.get(field) != wanted.get(field)) {
                write(id, field, wanted.get(field));
                changes.add(NeedHistory.Change.of("LEVEL_" + field, name(old.get(field)), name(wanted.get(field))));
            }
        }
        mark(id);
        return changes;
    }

    /** Texts carry the level of their field: to be called whenever either was written. */
    void mark(long id) {
        Sql.change(em, MARK, id);
    }

    private void write(long id, NeedField field, AccessLevel level) {
        Sql.change(em, "DELETE FROM need_field_level WHERE need_id = ? AND field = ?", id, field.name());
        if (level != null) {
            Sql.change(
                    em,
                    "INSERT INTO need_field_level (need_id, field, visibility) VALUES (?, ?, ?)",
                    id,
                    field.name(),
                    level.name());
        }
    }

    private static String name(AccessLevel level) {
        return level == null ? "" : level.name();
    }
}
