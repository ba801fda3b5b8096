package org.palermoassist.sync;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.palermoassist.projects.OwnFields;
import org.palermoassist.projects.OwnFieldsEdit;
import org.palermoassist.projects.OwnFieldsForm;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.StoredBytes;

/** Takes files in as the route does, one after the other, and looks into tables that no service shows. */
@ApplicationScoped
class ImportDesk {
    static final Actor BY = Actor.machine("it-import", Right.IMPORT_RUN, Right.RUN_READ, Right.RUN_UNDO);

    static final Actor SENDER = Actor.machine("it-sender", Right.IMPORT_RUN, Right.RUN_READ);

    @Inject
    private ImportDoor door;

    @Inject
    private ImportRunner runner;

    @Inject
    private RunBook book;

    @Inject
    private Payloads payloads;

    @Inject
    private PayloadReaders readers;

    @Inject
    private ImportBatches batches;

    @Inject
    private SyncRuns runs;

    @Inject
    private Sources sources;

    @Inject
    private OwnFields fields;

    @Resource(lookup = "jdbc/portal")
    private DataSource database;

    /** Gives a project another title by hand, where texts are ours. */
    void retitle(ProjectRef ref, String title, Actor by) {
        OwnFieldsEdit edit = fields.edit(ref, by);
        OwnFieldsForm form = edit.form();
        OwnFieldsForm retitled = new OwnFieldsForm(title, form.description(), form.status(), form.dates());
        fields.save(ref, edit.version(), retitled, "", by);
    }

    void open(String code, SourceKind kind, String organization) {
        sources.open(new NewSource(code, code, kind, Optional.of(organization).filter(o -> !o.isEmpty())), BY);
    }

    RunRow take(String source, String name, Path file) {
        return process(receive(source, name, file));
    }

    RunRow take(String source, String name, String xml) {
        return process(receive(source, name, xml));
    }

    RunRef receive(String source, String name, String xml) {
        return receive(source, name, file(xml));
    }

    private RunRef receive(String source, String name, Path file) {
        try {
            return door.receive(source, name, file, BY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RunRow process(RunRef ref) {
        runner.process(ref, BY);
        return runs.details(ref, BY);
    }

    /** What the portal says of a file that is told of and not sent. */
    Optional<RunRow> again(String source, String name, String xml) {
        try {
            return door.again(source, name, StoredBytes.sha256(file(xml)), Door.API, BY)
                    .map(ref -> runs.details(ref, BY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String xml) {
        try {
            return Files.writeString(Files.createTempFile("it", ".xml"), xml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands in one cell; empty for NULL or no row. */
    String cell(String query, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getString(1) != null ? row.getString(1) : "";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads a file as far as so many batches, and stops as a server does that loses its power. */
    void processPart(RunRef ref, int batchesWritten) throws IOException {
        RunJob job = book.begin(ref, BY).orElseThrow();
        String sha256 = StoredBytes.sha256(job.spool());
        Runnable keep = () -> book.received(job, payloads.keep(job.spool(), sha256, BY), BY);
        AtomicInteger left = new AtomicInteger(batchesWritten + 1);
        Executor untilThePowerFails = work -> {
            if (left.getAndDecrement() == 0) {
                throw new RejectedExecutionException("no power");
            }
            work.run();
        };
        new FileImport(readers.of(job.source().sourceId(), BY), job, batches, keep, untilThePowerFails, BY).run();
    }

    void change(String statement, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the tables of projects of a source hold, in one number: whatever changes in a row changes it. */
    String fingerprint(String source) {
        return cell(
                "SELECT CONCAT(COUNT(*), ' ', SUM(CRC32(CONCAT_WS('|', p.ref, p.identifier, p.version, p.content_hash,"
                        + " p.title, p.status, p.quarantined, p.tags_counted, p.tags_inferred, p.gone_since IS NULL,"
                        + " (SELECT COUNT(*) FROM project_event e WHERE e.project_id = p.id), (SELECT CONCAT(COUNT(*),"
                        + " SUM(t.amount)) FROM project_transaction t WHERE t.project_id = p.id), (SELECT CONCAT(COUNT(*),"
                        + " SUM(b.amount)) FROM project_budget b WHERE b.project_id = p.id), (SELECT GROUP_CONCAT(c.code,"
                        + " c.share ORDER BY c.position) FROM project_place c WHERE c.project_id = p.id), (SELECT"
                        + " MD5(d.bytes) FROM project_document d WHERE d.project_id = p.id))))) FROM project p JOIN source"
                        + " s ON s.id = p.source_id WHERE s.code = ?",
                source);
    }
}
