package org.palermoassist.documents;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.RowInsert;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.StoredBytes;
import org.palermoassist.shared.TransactionConnection;
import org.palermoassist.shared.UseCase;

/** Files and links that hang on records; they are seen by whoever sees the record, and exist for nobody else. */
@UseCase
public class Documents {
    private static final String COLUMNS =
            "d.ref, d.record_ref, d.title, d.symbol, d.language, d.level IS NOT NULL, d.media,"
                    + " d.size, d.sha256, d.address, d.added_at, d.id";
    private static final int HEAD = 8;
    private static final RowInsert HEADS = new RowInsert(
            "document",
            "ref",
            "record_ref",
            "title",
            "symbol",
            "language",
            "level",
            "media",
            "size",
            "sha256",
            "author",
            "added_at");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TransactionConnection transaction;

    @Inject
    @Any
    private Instance<DocumentOwner> owners;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "portal.documents.largest", defaultValue = "26214400")
    private long largest;

    /**
     * Hangs a file on a record. It is read as a stream; one that is too large or of another kind leaves nothing behind.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link DocumentsRule#FILE_KIND_IS_ALLOWED}, {@link
     *     DocumentsRule#FILE_FITS}
     */
    public DocumentRef attach(DocumentPlan plan, InputStream body, Actor by) {
        mayAttach(plan.record(), by);
        BufferedInputStream ahead = new BufferedInputStream(body, 1 << 16);
        DocumentRef ref = DocumentRef.next();
        try {
            Connection connection = transaction.get();
            DocumentMedia media = media(ahead);
            long id = head(connection, ref, plan, media, by);
            IncomingFile file = new IncomingFile(ahead, largest);
            StoredBytes.store(connection, "document", id, file, isPacked(media));
            DocumentsRule.FILE_KIND_IS_ALLOWED.require(media != DocumentMedia.DOCX || file.isPlainText());
            arrived(connection, id, file);
            audit.record(by, "document.attach", ref, plan.record(), media, file.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("document cannot be stored", e);
        }
        return ref;
    }

    /**
     * Hangs a link on a record.
     *
     * @param address https, at most 700 characters
     */
    public DocumentRef link(DocumentPlan plan, String address, Actor by) {
        mayAttach(plan.record(), by);
        boolean possible =
                address.length() <= 700 && address.matches("https://[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]+)?(/\\S*)?");
        DocumentsRule.LINK_IS_HTTPS.require(possible, address);
        DocumentRef ref = DocumentRef.next();
        Sql.change(
                em,
                "INSERT INTO document (ref, record_ref, title, symbol, language, level, media, size, sha256,"
                        + " address, author, added_at) VALUES (?, ?, ?, ?, ?, NULLIF(?, ''), 'LINK', 0, SHA2(?, 256), ?, ?, ?)",
                ref.value(),
                plan.record(),
                plan.title(),
                plan.symbol(),
                plan.language(),
                level(plan),
                address,
                address,
                by.login(),
                clock.instant());
        audit.record(by, "document.link", ref, plan.record(), address);
        return ref;
    }

    private static String level(DocumentPlan plan) {
        return plan.restricted() ? "RESTRICTED" : "";
    }

    /** Pictures and texts come packed; a PDF is packed here. */
    private static boolean isPacked(DocumentMedia media) {
        return media != DocumentMedia.PDF;
    }

    private static DocumentMedia media(BufferedInputStream ahead) throws IOException {
        ahead.mark(HEAD);
        byte[] first = ahead.readNBytes(HEAD);
        ahead.reset();
        DocumentsRule.FILE_FITS.require(first.length > 0, "0");
        return DocumentMedia.of(first).orElseThrow(() -> new RuleViolation(DocumentsRule.FILE_KIND_IS_ALLOWED));
    }

    private long head(Connection connection, DocumentRef ref, DocumentPlan plan, DocumentMedia media, Actor by)
            throws SQLException {
        String level = level(plan);
        return HEADS.one(
                connection,
                ref.value(),
                plan.record(),
                plan.title(),
                plan.symbol(),
                plan.language(),
                level.isEmpty() ? null : level,
                media.name(),
                0L,
                "",
                by.login(),
                InstantConverter.toTimestamp(clock.instant()));
    }

    private static void arrived(Connection connection, long id, IncomingFile file) throws SQLException {
        String update = "UPDATE document SET size = ?, sha256 = ? WHERE id = ?";
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setLong(1, file.size());
            statement.setString(2, file.sha256());
            statement.setLong(3, id);
            statement.executeUpdate();
        }
    }

    /** Documents of a record that the reader may see, in the order in which they came. */
    public List<DocumentRow> of(String record, Actor by) {
        DocumentSight sight = sight(record, by);
        return Sql.select(COLUMNS, "document d WHERE d.withdrawn_at IS NULL")
                .and("d.record_ref = ?", record)
                .tail("ORDER BY d.id")
                .list(em, Documents::row)
                .stream()
                .filter(row -> sight.reads(row.restricted()))
                .toList();
    }

    /** Whether the actor may hang documents on this record. */
    public boolean isWriter(String record, Actor by) {
        return sight(record, by) == DocumentSight.WRITER;
    }

    /**
     * A document.
     *
     * @throws NotFound when there is none for this reader
     */
    public DocumentRow row(DocumentRef ref, Actor by) {
        return Sql.select(COLUMNS, "document d WHERE d.withdrawn_at IS NULL")
                .and("d.ref = ?", ref.value())
                .first(em, Documents::row)
                .filter(row -> sight(row.record(), by).reads(row.restricted()))
                .orElseThrow(() -> new NotFound(ref));
    }

    /** The file from a piece on, number from 0; empty after the last. */
    public byte[] piece(DocumentRef ref, int number, Actor by) {
        DocumentRow document = row(ref, by);
        byte[] stored = Sql.select("c.bytes, 1", "document_chunk c JOIN document d ON d.id = c.document_id WHERE 1=1")
                .and("d.ref = ?", ref.value())
                .and("c.number = ?", number)
                .first(em, row -> row.bytes(0).orElseThrow())
                .orElse(new byte[0]);
        try {
            return stored.length > 0 && !isPacked(document.media()) ? StoredBytes.unpack(stored) : stored;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a document off its record; nobody sees it from then on, and the trail keeps who did it and why. */
    public void withdraw(DocumentRef ref, String reason, Actor by) {
        DocumentRow document = row(ref, by);
        mayAttach(document.record(), by);
        Sql.change(em, "UPDATE document SET withdrawn_at = ? WHERE ref = ?", clock.instant(), ref.value());
        audit.record(by, "document.withdraw", ref, document.record(), document.sha256(), reason.strip());
    }

    private void mayAttach(String record, Actor by) {
        DocumentSight sight = sight(record, by);
        if (sight == DocumentSight.NONE) {
            throw new NotFound(record);
        }
        if (sight != DocumentSight.WRITER) {
            throw new NotAllowed(DocumentsRule.ONLY_WRITERS_ATTACH);
        }
    }

    private DocumentSight sight(String record, Actor by) {
        return owners.stream()
                .filter(owner -> !record.isEmpty() && owner.kind() == record.charAt(0))
                .findFirst()
                .map(owner -> owner.sight(record, by))
                .orElse(DocumentSight.NONE);
    }

    private static DocumentRow row(Row row) {
        return new DocumentRow(
                new DocumentRef(row.text(0)),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.flag(5),
                DocumentMedia.valueOf(row.text(6)),
                row.number(7),
                row.text(8),
                row.optional(9),
                row.instant(10).orElseThrow());
    }
}
