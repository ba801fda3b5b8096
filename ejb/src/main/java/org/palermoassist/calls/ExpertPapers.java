package org.palermoassist.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.palermoassist.documents.DocumentMedia;
import org.palermoassist.security.Secrets;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.TransactionConnection;

/** Papers of experts: sealed in pieces of 1 MiB, so that the database holds nothing that can be read without the portal's secret. */
@ApplicationScoped
class ExpertPapers {
    private static final int PIECE = 1 << 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TransactionConnection transaction;

    @Inject
    private Secrets secrets;

    @Inject
    @ConfigProperty(name = "portal.experts.largest-paper", defaultValue = "15728640")
    private int largest;

    /** A paper as it is kept. */
    record Paper(long id, DocumentMedia media, long size) {}

    /** Keeps a paper in the place of one that came before. */
    void store(long nomination, PaperKind kind, String fileName, InputStream body, Instant at) {
        try {
            PaperFile file = PaperFile.read(kind, fileName, body, largest);
            find(nomination, kind).ifPresent(this::drop);
            Sql.change(
                    em,
                    "INSERT INTO expert_paper (nomination_id, kind, media, size, received_size, said_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    nomination,
                    kind.name(),
                    file.media().name(),
                    file.bytes().length,
                    file.received(),
                    at);
            pieces(find(nomination, kind).orElseThrow(), nomination, file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("paper cannot be stored", e);
        }
    }

    private void pieces(Paper paper, long nomination, byte[] bytes) throws SQLException {
        Connection connection = transaction.get();
        String insert = "INSERT INTO expert_paper_chunk (paper_id, number, sealed) VALUES (?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (int number = 0; number * PIECE < bytes.length; number++) {
                int end = Math.min(bytes.length, (number + 1) * PIECE);
                byte[] piece = Arrays.copyOfRange(bytes, number * PIECE, end);
                statement.setLong(1, paper.id());
                statement.setInt(2, number);
                statement.setBytes(3, secrets.seal(piece, owner(nomination, paper, number)));
                statement.executeUpdate();
            }
        }
    }

    /** A paper of a nomination, when it came. */
    Optional<Paper> find(long nomination, PaperKind kind) {
        return Sql.select("p.id, p.media, p.size", "expert_paper p WHERE p.nomination_id = ?", nomination)
                .and("p.kind = ?", kind)
                .first(em, row -> new Paper(row.number(0), DocumentMedia.valueOf(row.text(1)), row.number(2)));
    }

    /** A piece of a paper, from 0; empty after the last. */
    byte[] piece(long nomination, Paper paper, int number) {
        return Sql.select("c.sealed, 1", "expert_paper_chunk c WHERE c.paper_id = ?", paper.id())
                .and("c.number = ?", number)
                .first(em, row -> row.bytes(0).orElseThrow())
                .map(kept -> secrets.open(kept, owner(nomination, paper, number)))
                .orElse(new byte[0]);
    }

    private void drop(Paper paper) {
        for (String table : new String[] {"expert_paper_chunk WHERE paper_id", "expert_paper WHERE id"}) {
            Sql.change(em, "DELETE FROM " + table + " = ?", paper.id());
        }
    }

    private static String owner(long nomination, Paper paper, int number) {
        return "paper " + nomination + " " + paper.id() + " " + number;
    }
}
