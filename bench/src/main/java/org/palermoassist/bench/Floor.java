package org.palermoassist.bench;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The least that an import can take: the same bytes parsed, and as many rows written by plain batched JDBC. */
final class Floor {
    private static final int BATCH = 1000;

    private Floor() {}

    static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> below = Files.walk(directory)) {
            return below.filter(file -> file.toString().matches(".*\\.xml(\\.gz)?"))
                    .sorted()
                    .toList();
        }
    }

    static InputStream open(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    }

    /** Parses every file once; what is not well-formed is read up to the fault. Returns the bytes of XML. */
    static long parse(List<Path> files) throws IOException {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        long events = 0;
        for (Path file : files) {
            try (InputStream body = open(file)) {
                XMLStreamReader reader = factory.createXMLStreamReader(body);
                while (reader.hasNext()) {
                    reader.next();
                    if (reader.hasText()) {
                        reader.getText();
                    }
                    events++;
                }
            } catch (XMLStreamException e) {
                Report.line("not well-formed", "%s", file.getFileName());
            }
        }
        return events;
    }

    /** Writes rows of the shape of a transaction. */
    static void insert(Connection connection, long rows) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE bench_row (id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,"
                    + " owner_id BIGINT NOT NULL, code VARCHAR(24) NOT NULL, words VARCHAR(200) NOT NULL,"
                    + " amount DECIMAL(38,12), on_date DATE, INDEX ix_bench_row_owner (owner_id))");
        }
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO bench_row (owner_id, code, words, amount, on_date) VALUES (?, ?, ?, ?, ?)")) {
            for (long row = 1; row <= rows; row++) {
                insert.setLong(1, row / 10);
                insert.setString(2, "15130");
                insert.setString(3, "Agreement with the partner of the project, number " + row);
                insert.setBigDecimal(4, BigDecimal.valueOf(row, 2));
                insert.setDate(5, Date.valueOf("2026-01-01"));
                insert.addBatch();
                if (row % BATCH == 0 || row == rows) {
                    insert.executeBatch();
                }
                if (row % (5L * BATCH) == 0 || row == rows) {
                    connection.commit();
                }
            }
        }
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE bench_row");
        }
    }
}
