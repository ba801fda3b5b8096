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
import org.palermoassist.shared.InstantConverter;
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
        em.createNativeQuery(
                        "INSERT INTO expert_field (nomination_id, field, words, sealed, said_at) VALUES (?, ?, ?, ?,"
                                + " ?) ON DUPLICATE KEY UPDATE words = VALUES(words), sealed = VALUES(sealed),"
                                + " said_at = VALUES(said_at)")
                .setParameter(1, nomination)
                .setParameter(2, name.toString())
                .setParameter(3, secret ? null : text)
                .setParameter(4, secret ? secrets.seal(text.getBytes(StandardCharsets.UTF_8), owner(nomination)) : null)
                .setParameter(5, InstantConverter.toTimestamp(at))
                .executeUpdate();
    }

    /** Takes back what was said. */
    void clear(long nomination, FieldName name) {
        em.createNativeQuery("DELETE FROM expert_field WHERE nomination_id = ? AND field = ?")
                .setParameter(1, nomination)
                .setParameter(2, name.toString())
                .executeUpdate();
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
