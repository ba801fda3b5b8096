package org.palermoassist.documents;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Secrets;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/**
 * Files that arrive in parts (U-32). Whoever sends one is told how much of it is here, and goes on from there; nobody else can. A file that
 * nobody takes is gone after two days.
 */
@UseCase
public class Uploads {
    /** The largest part, in bytes. */
    public static final int LARGEST_PART = 1 << 20;
    /** A fifth file of the same person takes the place of the oldest. */
    private static final int MOST = 4;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Secrets secrets;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "portal.documents.largest", defaultValue = "26214400")
    private long largest;

    private record Kept(long id, long received) {}

    /** How many bytes of a file are here. */
    public long received(UploadKey key, Actor by) {
        return find(key, by).map(Kept::received).orElse(0L);
    }

    /**
     * Takes the next part of a file. One that does not go on where the last one ended is not taken.
     *
     * @param from number of its first byte
     * @return how many bytes are here now: where the next part begins
     * @throws org.palermoassist.shared.RuleViolation {@link DocumentsRule#FILE_FITS}, {@link DocumentsRule#PARTS_FIT}
     */
    public long append(UploadKey key, long from, byte[] part, Actor by) {
        DocumentsRule.FILE_FITS.require(key.size() <= largest, String.valueOf(largest >> 20));
        DocumentsRule.PARTS_FIT.require(part.length <= LARGEST_PART && !isNobody(by));
        begin(key, by);
        Kept kept = find(key, by).orElseThrow();
        if (kept.received() != from || part.length == 0) {
            return kept.received();
        }
        long now = from + part.length;
        DocumentsRule.PARTS_FIT.require(now <= key.size());
        Sql.change(
                em,
                "INSERT INTO upload_piece (upload_id, from_byte, sealed) VALUES (?, ?, ?)",
                kept.id(),
                from,
                secrets.seal(part, owner(kept.id(), from)));
        Sql.change(em, "UPDATE upload SET received = ?, touched_at = ? WHERE id = ?", now, clock.instant(), kept.id());
        return now;
    }

    private static boolean isNobody(Actor by) {
        return by.login().equals(Actor.anonymous().login());
    }

    /** The row is written before it is read, so that two parts that come at once wait for each other. */
    private void begin(UploadKey key, Actor by) {
        Object now = InstantConverter.toTimestamp(clock.instant());
        int begun = Sql.change(
                em,
                "INSERT INTO upload (login, sha256, size, received, touched_at)"
                        + " VALUES (?, ?, ?, 0, ?) ON DUPLICATE KEY UPDATE touched_at = ?",
                by.login(),
                key.sha256(),
                key.size(),
                now,
                now);
        if (begun == 1) {
            Sql.select("u.id, 1", "upload u WHERE u.login = ?", by.login())
                    .tail("ORDER BY u.id DESC")
                    .list(em, row -> row.number(0))
                    .stream()
                    .skip(MOST)
                    .forEach(this::drop);
        }
    }

    /**
     * The whole file.
     *
     * @return read once, piece by piece; reading it refuses what is not the file that was told
     * @throws org.palermoassist.shared.RuleViolation {@link DocumentsRule#UPLOAD_IS_WHOLE}
     */
    public InputStream open(UploadKey key, Actor by) {
        boolean whole =
                find(key, by).filter(kept -> kept.received() == key.size()).isPresent();
        DocumentsRule.UPLOAD_IS_WHOLE.require(whole);
        return new UploadedFile(key, from -> piece(key, from, by));
    }

    /** A piece of a file by its first byte. */
    private byte[] piece(UploadKey key, long from, Actor by) {
        Kept kept = find(key, by).orElseThrow(() -> new NotFound(key));
        return Sql.select("p.sealed, 1", "upload_piece p WHERE p.upload_id = ?", kept.id())
                .and("p.from_byte = ?", from)
                .first(em, row -> row.bytes(0).orElseThrow())
                .map(stored -> secrets.open(stored, owner(kept.id(), from)))
                .orElse(new byte[0]);
    }

    /** Forgets a file: it was taken. */
    public void taken(UploadKey key, Actor by) {
        find(key, by).ifPresent(kept -> drop(kept.id()));
    }

    private void drop(long id) {
        Sql.change(em, "DELETE FROM upload WHERE id = ?", id);
    }

    private Optional<Kept> find(UploadKey key, Actor by) {
        return Sql.select("u.id, u.received", "upload u WHERE u.login = ?", by.login())
                .and("u.sha256 = ?", key.sha256())
                .and("u.size = ?", key.size())
                .first(em, row -> new Kept(row.number(0), row.number(1)));
    }

    private static String owner(long upload, long from) {
        return "upload " + upload + " " + from;
    }
}
