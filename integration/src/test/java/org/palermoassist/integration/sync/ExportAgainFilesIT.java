package org.palermoassist.integration.sync;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.exchange.ChangeFeed;
import org.palermoassist.projects.ExportedProject;
import org.palermoassist.projects.ProjectFilter;
import org.palermoassist.projects.ProjectsService;
import org.palermoassist.projects.iati.IatiWriter;
import org.palermoassist.projects.iati.OwnTags;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.sync.FileCounts;
import org.palermoassist.sync.NewSource;
import org.palermoassist.sync.SourceKind;
import org.palermoassist.sync.Sources;
import org.xml.sax.SAXException;

/**
 * Every file that partners published and that was valid: what the portal exports of it is valid IATI 2.03, and sent in again through the
 * import route it changes no row of any table. Whole tables are compared.
 */
@ExtendWith(ArquillianExtension.class)
class ExportAgainFilesIT {
    private static final Actor MACHINE = Actor.machine("import-it", Right.IMPORT_RUN, Right.RUN_READ);
    private static final int PART = 100;

    /** All that an import writes of projects, but for which run has seen them last. */
    private static final List<String> TABLES = List.of(
            "project_document ORDER BY project_id",
            "project_place ORDER BY project_id, position",
            "project_sector ORDER BY project_id, position",
            "project_org ORDER BY project_id, position",
            "project_transaction ORDER BY project_id, position",
            "project_budget ORDER BY project_id, position",
            "project_tag ORDER BY project_id, provision_code",
            "project_event ORDER BY id",
            "project_other_source ORDER BY project_id, source_id",
            "organization ORDER BY id",
            "organization_identifier ORDER BY identifier",
            "record_change ORDER BY kind, record_id",
            "file_change ORDER BY owner_ref");

    @Inject
    private RunDesk desk;

    @Inject
    private Sources sources;

    @Inject
    private ProjectsService projects;

    @Inject
    private ChangeFeed feed;

    @Resource(lookup = "jdbc/portal")
    private DataSource database;

    private final String mark =
            "XF" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);

    @Test
    void exports_of_real_files_are_valid_and_change_nothing_when_they_come_back()
            throws IOException, SAXException, SQLException {
        Map<String, String> files = valid();
        int activities = 0;
        for (Map.Entry<String, String> file : files.entrySet()) {
            sources.open(new NewSource(file.getKey(), file.getKey(), SourceKind.LOOSE, Optional.empty()), MACHINE);
            FileCounts counts = desk.imported(file.getKey(), Files.readAllBytes(data("iati-real/" + file.getValue())))
                    .file()
                    .counts();
            activities += counts.activities();
            assertThat(counts.rejected()).as(file.getValue()).isZero();
        }
        assertThat(activities).as("activities of " + files.size() + " files").isGreaterThan(10_000);
        feed.numberAll();
        Map<String, String> before = rows();
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(data("iati-schema/2.03/iati-activities-schema.xsd").toFile());
        for (Map.Entry<String, String> file : files.entrySet()) {
            again(file.getKey(), file.getValue(), schema);
        }
        feed.numberAll();
        assertThat(rows()).isEqualTo(before);
    }

    private void again(String source, String file, Schema schema) throws IOException, SAXException {
        List<ExportedProject> own = exported(source);
        byte[] export = written(own);
        if (own.isEmpty()) {
            return; // another file told of all its activities first
        }
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(export), file));
        FileCounts counts = desk.imported(source, export).file().counts();
        assertThat(List.of(
                        counts.activities(), counts.unchanged(), counts.added(), counts.changed(), counts.rejected()))
                .as(file)
                .isEqualTo(List.of(own.size(), own.size(), 0, 0, 0));
    }

    private List<ExportedProject> exported(String source) {
        List<ExportedProject> all = new ArrayList<>();
        String after = "";
        List<ExportedProject> part;
        do {
            part = projects.exported(of(source), Optional.empty(), after, PART, Actor.anonymous());
            all.addAll(part);
            after = part.isEmpty() ? after : part.get(part.size() - 1).ref();
        } while (part.size() == PART);
        return all;
    }

    private static byte[] written(List<ExportedProject> all) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (IatiWriter writer = new IatiWriter(out, OwnTags.PROVISIONS, Instant.EPOCH)) {
            for (ExportedProject project : all) {
                writer.write(project.document(), project.own(), project.provisions());
            }
        }
        return out.toByteArray();
    }

    private static ProjectFilter of(String source) {
        ProjectFilter all = ProjectFilter.ALL;
        return new ProjectFilter(
                all.text(),
                all.identifier(),
                all.who(),
                all.where(),
                all.what(),
                all.statuses(),
                all.from(),
                all.to(),
                Optional.of(source),
                all.tagged());
    }

    /** Names of files that were valid as published, each with the code of a source of its own. */
    private Map<String, String> valid() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Map<String, String> files = new LinkedHashMap<>();
        try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(data("iati-real/index.csv")), format)) {
            for (CSVRecord row : parser) {
                boolean activities = row.get("root").equals("iati-activities")
                        && row.get("version").startsWith("2.0");
                if (activities
                        && (row.get("xsd203").equals("valid")
                                || row.get("xsd_own").equals("valid"))) {
                    files.put(mark + "-" + files.size(), row.get("file"));
                }
            }
        }
        return files;
    }

    private static Path data(String below) {
        String root = System.getenv("PORTAL_TEST_DATA");
        Assumptions.assumeTrue(root != null && !root.isBlank(), "PORTAL_TEST_DATA names no folder");
        Path path = Path.of(root).resolve(below);
        Assumptions.assumeTrue(Files.exists(path), () -> "PORTAL_TEST_DATA holds no " + below);
        return path;
    }

    private Map<String, String> rows() throws SQLException {
        Map<String, String> digests = new LinkedHashMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            digests.put("project", digest(statement, "SELECT " + columns(statement) + " FROM project ORDER BY id"));
            for (String table : TABLES) {
                digests.put(table, digest(statement, "SELECT * FROM " + table));
            }
        }
        return digests;
    }

    private static String columns(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("SELECT column_name FROM information_schema.columns WHERE"
                + " table_schema = DATABASE() AND table_name = 'project' ORDER BY ordinal_position")) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        names.remove("last_run_id");
        return String.join(", ", names);
    }

    private static String digest(Statement statement, String question) throws SQLException {
        statement.setFetchSize(500);
        try (ResultSet row = statement.executeQuery(question)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            int width = row.getMetaData().getColumnCount();
            int count = 0;
            while (row.next()) {
                for (int i = 1; i <= width; i++) {
                    Object value = row.getObject(i);
                    byte[] text = String.valueOf(value).getBytes(StandardCharsets.UTF_8);
                    digest.update(value instanceof byte[] bytes ? bytes : text);
                    digest.update((byte) '\n');
                }
                count++;
            }
            return count + " " + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
