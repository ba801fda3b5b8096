package db.migration;

import static db.migration.ReferenceFile.Mode.KEEP;
import static db.migration.ReferenceFile.Mode.REPLACE;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * One CSV file of reference data. It is named after its table, and its head line names the columns.
 *
 * @param table table and file name
 * @param mode what happens to a row that is already there
 */
record ReferenceFile(String table, Mode mode) {

    enum Mode {
        /** The file is the truth: the row takes its values. */
        REPLACE,
        /** The row is evidence or was used in a computation: it stays as it was first recorded. */
        KEEP
    }

    /** All files, in the order their foreign keys ask for. */
    static final List<ReferenceFile> ALL = List.of(
            new ReferenceFile("instrument", REPLACE),
            new ReferenceFile("instrument_name", REPLACE),
            new ReferenceFile("cluster", REPLACE),
            new ReferenceFile("provision", REPLACE),
            new ReferenceFile("provision_title", REPLACE),
            new ReferenceFile("provision_pair", REPLACE),
            new ReferenceFile("area", REPLACE),
            new ReferenceFile("area_provision", REPLACE),
            new ReferenceFile("assistance_type", REPLACE),
            new ReferenceFile("crime_type", REPLACE),
            new ReferenceFile("region", REPLACE),
            new ReferenceFile("region_name", REPLACE),
            new ReferenceFile("region_map", REPLACE),
            new ReferenceFile("state", REPLACE),
            new ReferenceFile("state_name", REPLACE),
            new ReferenceFile("state_former_name", REPLACE),
            new ReferenceFile("state_list", REPLACE),
            new ReferenceFile("party_status", KEEP),
            new ReferenceFile("code_list_entry", REPLACE),
            new ReferenceFile("sector_provision", REPLACE),
            new ReferenceFile("sector_crime", REPLACE),
            new ReferenceFile("sdg_target", REPLACE),
            new ReferenceFile("named_area", REPLACE),
            new ReferenceFile("currency", REPLACE),
            new ReferenceFile("exchange_rate_source", REPLACE),
            new ReferenceFile("exchange_rate", KEEP),
            new ReferenceFile("organization", REPLACE),
            new ReferenceFile("organization_identifier", REPLACE));

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get();

    /** Opens the rows; the caller closes the parser. */
    CSVParser open() throws IOException {
        return CSVParser.builder()
                .setReader(new BufferedReader(new InputStreamReader(bytes(), StandardCharsets.UTF_8)))
                .setFormat(FORMAT)
                .get();
    }

    /** One number over the bytes of all files, in order. */
    static int checksumOfAll() {
        CRC32 sum = new CRC32();
        for (ReferenceFile file : ALL) {
            sum.update(file.table().getBytes(StandardCharsets.UTF_8));
            try (InputStream in = new CheckedInputStream(file.bytes(), sum)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return (int) sum.getValue();
    }

    private InputStream bytes() throws IOException {
        InputStream in = ReferenceFile.class.getResourceAsStream("/db/reference/" + table + ".csv");
        if (in == null) {
            throw new IOException("reference file is missing: " + table);
        }
        return in;
    }
}
