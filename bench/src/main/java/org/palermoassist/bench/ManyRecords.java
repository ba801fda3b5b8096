package org.palermoassist.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;

/** 100,000 projects as IATI files and 10,000 needs as rows, of invented States, the same in each run. For benchmarks only. */
final class ManyRecords {
    private static final String NEED =
            "INSERT INTO need (id, ref, version, edition, state_code, instrument_code, status,"
                    + " visibility, submitted, published, title, language, urgency, source_kind, source_note, author, created_at,"
                    + " changed_at, submitted_at, opened_at, confirmed_at, status_at) VALUES (?, ?, 1, 1, ?, 'UNTOC', ?, 'PUBLIC',"
                    + " TRUE, TRUE, ?, 'en', 'MEDIUM', 'DIRECT_ENTRY', '', 'bench', NOW(6), NOW(6), NOW(6) - INTERVAL ? HOUR,"
                    + " NOW(6), NOW(6), NOW(6))";
    private static final String TEXT = "INSERT INTO need_text (need_id, field, lang, kind, text, author, author_body,"
            + " written_at) VALUES (?, ?, 'en', 'ORIGINAL', ?, 'bench', 'bench', NOW(6))";
    private static final String PROVISION = "INSERT INTO need_provision (need_id, provision_code) VALUES (?, ?)";
    private static final String ASSISTANCE = "INSERT INTO need_assistance (need_id, assistance) VALUES (?, 'TRAINING')";
    private static final List<String> STATUSES = List.of("OPEN", "OPEN", "OPEN", "MET");
    private static final String ACTIVITY =
            """
            <iati-activity default-currency="USD" xml:lang="en"><iati-identifier>%1$s-%2$d</iati-identifier>
            <reporting-org ref="%1$s" type="21"><narrative>Bench provider %1$s</narrative></reporting-org>
            <title><narrative>%3$s, number %2$d</narrative></title>
            <description type="1"><narrative>%3$s in two districts, with advice and equipment over three years.</narrative></description>
            <participating-org ref="%1$s" type="21" role="2"><narrative>Bench provider %1$s</narrative></participating-org>
            <activity-status code="%4$s"/><activity-date iso-date="%5$d-01-15" type="1"/><activity-date iso-date="%5$d-02-01" type="2"/>%6$s
            <recipient-country code="%7$s"/><sector code="15130" vocabulary="1"/>%8$s
            <budget type="1" status="2"><period-start iso-date="%5$d-02-01"/><period-end iso-date="%5$d-12-31"/><value value-date="%5$d-02-01">%9$d</value></budget>
            <transaction><transaction-type code="2"/><transaction-date iso-date="%5$d-02-10"/><value value-date="%5$d-02-10">%9$d</value></transaction>
            <transaction><transaction-type code="3"/><transaction-date iso-date="%5$d-06-10"/><value value-date="%5$d-06-10">%10$d</value></transaction>
            </iati-activity>
            """;

    private static final List<String> STATES =
            List.of("QM", "QN", "QO", "QP", "QQ", "QR", "QS", "QT", "QU", "QV", "QW", "QX");
    private static final List<String> PROVISIONS = List.of(
            "UNTOC-5",
            "UNTOC-6",
            "UNTOC-7",
            "UNTOC-10",
            "UNTOC-12",
            "UNTOC-16",
            "UNTOC-18",
            "UNTOC-20",
            "UNTOC-24",
            "UNTOC-25",
            "UNTOC-27",
            "UNTOC-28",
            "UNTOC-31",
            "TIP-5",
            "TIP-6",
            "TIP-9",
            "SOM-6",
            "SOM-11",
            "FA-5",
            "FA-8");
    private static final List<String> SUBJECTS = List.of(
            "Training of prosecutors",
            "Register of requests",
            "Support to shelters",
            "Border officers",
            "Water supply",
            "Schools",
            "Asset recovery",
            "Forensic laboratory",
            "Marking of firearms",
            "District hospitals");
    private static final int BATCH = 1000;

    private ManyRecords() {}

    static Path projects(Path file, int count) throws IOException {
        Random random = new Random(7);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities version=\"2.03\">\n");
            for (int i = 0; i < count; i++) {
                out.write(activity(i, random));
            }
            out.write("</iati-activities>\n");
        }
        return file;
    }

    private static String activity(int i, Random random) {
        String org = "XX-SAMPLE-" + (20 + i % 40);
        int year = 2018 + random.nextInt(8);
        boolean active = year + 2 > 2025;
        String tag = random.nextInt(5) == 0
                ? "<tag code=\"" + one(PROVISIONS, random)
                        + "\" vocabulary=\"99\" vocabulary-uri=\"https://palermoassist.org/vocabulary/provision\"/>"
                : "";
        String end = active ? "" : "<activity-date iso-date=\"" + (year + 2) + "-12-31\" type=\"4\"/>";
        return ACTIVITY.formatted(
                org,
                i,
                one(SUBJECTS, random),
                active ? "2" : "4",
                year,
                end,
                one(STATES, random),
                tag,
                100_000 + random.nextInt(900_000),
                10_000 + random.nextInt(90_000));
    }

    /** Needs beside those of the sample world; all public, most of them open. */
    static void needs(Connection connection, int count) throws SQLException {
        connection.setAutoCommit(false);
        Random random = new Random(8);
        long first = highest(connection) + 1;
        try (PreparedStatement need = connection.prepareStatement(NEED);
                PreparedStatement text = connection.prepareStatement(TEXT);
                PreparedStatement provision = connection.prepareStatement(PROVISION);
                PreparedStatement assistance = connection.prepareStatement(ASSISTANCE)) {
            for (int i = 0; i < count; i++) {
                row(need, first + i, one(STATES, random), one(STATUSES, random), i, random);
                words(text, first + i, i, random);
                provision.setLong(1, first + i);
                provision.setString(2, one(PROVISIONS.subList(0, 13), random));
                provision.addBatch();
                assistance.setLong(1, first + i);
                assistance.addBatch();
                if (i % BATCH == BATCH - 1 || i == count - 1) {
                    for (PreparedStatement each : List.of(need, text, provision, assistance)) {
                        each.executeBatch();
                    }
                    connection.commit();
                }
            }
        }
        connection.setAutoCommit(true);
    }

    private static void row(PreparedStatement need, long id, String state, String status, int i, Random random)
            throws SQLException {
        need.setLong(1, id);
        need.setString(2, "N-" + String.format("%07d", i));
        need.setString(3, state);
        need.setString(4, status);
        need.setString(5, one(SUBJECTS, random) + ", request " + i);
        need.setInt(6, random.nextInt(9000));
        need.addBatch();
    }

    private static void words(PreparedStatement text, long id, int i, Random random) throws SQLException {
        for (String field : List.of("TITLE", "DESCRIPTION")) {
            text.setLong(1, id);
            text.setString(2, field);
            text.setString(3, one(SUBJECTS, random) + ", request " + i + " of an invented State, for two years.");
            text.addBatch();
        }
    }

    private static long highest(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var row = statement.executeQuery("SELECT COALESCE(MAX(id), 0) FROM need")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
