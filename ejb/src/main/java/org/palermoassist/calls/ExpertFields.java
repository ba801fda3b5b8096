package org.palermoassist.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.palermoassist.security.Secrets;
import org.palermoassist.shared.Sql;

/** Rows of what experts say; secret ones are sealed for the nomination. */
@ApplicationScoped
class ExpertFields {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Secrets secrets;

    /** Writes a field; the last word holds. */
    void write(long nomination, FieldName name, String text, Instant at) {
        boolean secret = name.field().secret();
        Sql.change(
                em,
                "INSERT INTO expert_field (nomination_id, field, words, sealed, said_at) VALUES (?, ?, ?, ?,"
                        + " ?) ON DUPLICATE KEY UPDATE words = VALUES(words), sealed = VALUES(sealed),"
                        + " said_at = VALUES(said_at)",
                nomination,
                name.toString(),
                secret ? null : text,
                secret ? secrets.seal(text.getBytes(StandardCharsets.UTF_8), owner(nomination)) : null,
                at);
    }

    /** Takes back what was said. */
    void clear(long nomination, FieldName name) {
        Sql.change(em, "DELETE FROM expert_field WHERE nomination_id = ? AND field = ?", nomination, name.toString());
    }

    /** What was said in secret fields, opened. */
    Map<ExpertField, String> secrets(long nomination) {
        Map<ExpertField, String> opened = new TreeMap<>();
        Sql.select("e.field, e.sealed", "expert_field e WHERE e.nomination_id = ?", nomination)
                .and("e.sealed IS NOT NULL")
                .list(
                        em,
                        row -> opened.put(
                                ExpertField.valueOf(row.text(0)),
                                new String(
                                        secrets.open(row.bytes(1).orElseThrow(), owner(nomination)),
                                        StandardCharsets.UTF_8)));
        return opened;
    }

    /** Country and number of the passport under a keyed hash, once both are known. */
    Optional<String> personKey(long nomination, Optional<String> country) {
        Optional<String> number = Optional.ofNullable(secrets(nomination).get(ExpertField.PASSPORT_NUMBER));
        return Stream.of(country, number).allMatch(Optional::isPresent)
                ? Optional.of(secrets.keyedHash("passport " + country.get() + " " + number.get()))
                : Optional.empty();
    }

    static String owner(long nomination) {
        return "nomination " + nomination;
    }
}
