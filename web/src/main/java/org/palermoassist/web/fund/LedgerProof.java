package org.palermoassist.web.fund;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.palermoassist.fund.LedgerReport;
import org.palermoassist.shared.Sha256;
import org.palermoassist.web.export.CsvFile;
import org.palermoassist.web.export.Sheet;

/**
 * Tables of the ledger in one file with what proves them: the SHA-256 of each, the last link of the chain that seals the journal, and
 * what the verification of the whole ledger found.
 */
final class LedgerProof implements AutoCloseable {
    private static final JsonWriterFactory JSON = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private final ZipOutputStream zip;
    private final CsvFile file;
    private final List<Part> parts = new ArrayList<>();

    private record Part(String name, String sha256) {}

    LedgerProof(OutputStream out, CsvFile file) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.file = file;
    }

    /** Adds a table. */
    void add(Sheet sheet) throws IOException {
        String name = sheet.name() + ".csv";
        zip.putNextEntry(new ZipEntry(name));
        DigestOutputStream digested = new DigestOutputStream(zip, Sha256.begin());
        file.write(sheet, digested);
        zip.closeEntry();
        parts.add(new Part(
                name, HexFormat.of().formatHex(digested.getMessageDigest().digest())));
    }

    /** Adds what proves the tables; the last part. */
    void seal(LedgerReport report, String period) throws IOException {
        zip.putNextEntry(new ZipEntry("verification.json"));
        JsonArrayBuilder files = Json.createArrayBuilder();
        parts.forEach(part ->
                files.add(Json.createObjectBuilder().add("name", part.name()).add("sha256", part.sha256())));
        JsonArrayBuilder findings = Json.createArrayBuilder();
        report.findings()
                .forEach(finding -> findings.add(Json.createObjectBuilder()
                        .add("invariant", finding.invariant().name())
                        .add("place", finding.place())));
        JsonObject proof = Json.createObjectBuilder()
                .add("period", period)
                .add("verifiedAt", report.at().toString())
                .add("intact", report.isIntact())
                .add("transfers", report.transfers())
                .add("chainHead", report.head())
                .add("findings", findings)
                .add("files", files)
                .build();
        JSON.createWriter(zip).write(proof);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
