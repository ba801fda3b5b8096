package org.palermoassist.reference;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The reference data as the shipped files hold it, without a database. */
public final class ReferenceFiles extends ReferenceReader {
    private ReferenceFiles() {
        super(null);
    }

    /** All reference data but the rates. */
    public static ReferenceBook book() {
        return new ReferenceBook(new ReferenceFiles());
    }

    static RateTable rates() {
        return new RateTable(rows(
                "exchange_rate",
                row -> new RateTable.Rate(
                        row.get("currency"),
                        LocalDate.parse(row.get("effective_on")),
                        new BigDecimal(row.get("rate")),
                        row.get("source"))));
    }

    @Override
    List<Instrument> instruments() {
        Map<String, Names> names = names("instrument_name", "name");
        return rows(
                "instrument",
                row -> new Instrument(
                        row.get("code"),
                        text(row, "parent"),
                        Integer.parseInt(row.get("position")),
                        LocalDate.parse(row.get("adopted_on")),
                        LocalDate.parse(row.get("in_force_on")),
                        row.get("adopted_by"),
                        row.get("official_url"),
                        row.get("scope").equals("OWN"),
                        names.get(row.get("code")),
                        names.get(row.get("code"))));
    }

    @Override
    List<Provision> provisions() {
        Map<String, Names> titles = names("provision_title", "title");
        return rows(
                "provision",
                row -> new Provision(
                        row.get("code"),
                        row.get("instrument"),
                        Integer.parseInt(row.get("article")),
                        Provision.Kind.valueOf(row.get("kind")),
                        text(row, "duty").map(Provision.Duty::valueOf),
                        text(row, "duty_note"),
                        text(row, "cluster"),
                        titles.get(row.get("code")),
                        both(row, "plain")));
    }

    @Override
    List<Cluster> clusters() {
        return rows("cluster", row -> new Cluster(row.get("code"), position(row), both(row, "name")));
    }

    @Override
    List<ProvisionPair> pairs() {
        return rows(
                "provision_pair",
                row -> new ProvisionPair(
                        row.get("code"),
                        row.get("other_code"),
                        row.get("relation").equals("="),
                        both(row, "note")));
    }

    @Override
    List<Area> areas() {
        Map<String, List<Area.Target>> targets = grouped(
                "area_provision", "area", row -> new Area.Target(row.get("provision_code"), text(row, "paragraph")));
        return rows(
                "area",
                row -> new Area(
                        row.get("code"),
                        row.get("list").equals("PRIORITY"),
                        text(row, "parent"),
                        position(row),
                        both(row, "name"),
                        row.get("source"),
                        targets.getOrDefault(row.get("code"), List.of())));
    }

    @Override
    List<AssistanceType> assistanceTypes() {
        return rows(
                "assistance_type",
                row -> new AssistanceType(
                        row.get("code"), position(row), both(row, "name"), Optional.empty(), Optional.empty()));
    }

    @Override
    List<CrimeType> crimeTypes() {
        return rows(
                "crime_type",
                row -> new CrimeType(
                        row.get("code"), position(row), both(row, "name"), Optional.empty(), Optional.empty()));
    }

    @Override
    List<Region> regions() {
        Map<String, Names> names = names("region_name", "name");
        return rows(
                "region",
                row -> new Region(
                        row.get("code"),
                        text(row, "parent"),
                        Region.Kind.valueOf(row.get("kind")),
                        names.get(row.get("code"))));
    }

    @Override
    Map<String, List<String>> regionMap() {
        return grouped("region_map", "dac_code", row -> row.get("m49_code"));
    }

    @Override
    List<State> states() {
        Map<String, Names> names = names("state_name", "name");
        Map<String, List<String>> former = grouped("state_former_name", "code", row -> row.get("name"));
        return rows(
                "state",
                row -> new State(
                        row.get("code"),
                        text(row, "alpha3"),
                        text(row, "m49"),
                        text(row, "un_group").map(UnGroup::valueOf),
                        text(row, "also_group").map(UnGroup::valueOf),
                        text(row, "election_group").map(UnGroup::valueOf),
                        text(row, "region"),
                        State.Kind.valueOf(row.get("kind")),
                        names.get(row.get("code")),
                        former.getOrDefault(row.get("code"), List.of())));
    }

    @Override
    List<ListPeriod> listPeriods() {
        return rows(
                "state_list",
                row -> new ListPeriod(
                        row.get("state"),
                        StateList.valueOf(row.get("list")),
                        LocalDate.parse(row.get("valid_from")),
                        text(row, "valid_to").map(LocalDate::parse),
                        row.get("source")));
    }

    @Override
    List<PartyStatus> partyStatuses() {
        return rows(
                "party_status",
                row -> new PartyStatus(
                        row.get("state"),
                        row.get("instrument"),
                        PartyStatus.Standing.valueOf(row.get("status")),
                        PartyStatus.Act.valueOf(row.get("kind")),
                        text(row, "on_date").map(LocalDate::parse),
                        row.get("source"),
                        LocalDate.parse(row.get("recorded_on"))));
    }

    @Override
    List<NamedArea> namedAreas() {
        return rows("named_area", row -> new NamedArea(row.get("code"), both(row, "name"), both(row, "note")));
    }

    @Override
    List<CodeEntry> codes() {
        return rows(
                "code_list_entry",
                row -> new CodeEntry(
                        row.get("list"),
                        row.get("code"),
                        both(row, "name"),
                        text(row, "category"),
                        row.get("withdrawn").equals("1")));
    }

    @Override
    Map<String, List<String>> provisionsOfSectors() {
        return grouped("sector_provision", "sector", row -> row.get("provision_code"));
    }

    @Override
    List<Currency> currencies() {
        return rows(
                "currency",
                row -> new Currency(
                        row.get("code"),
                        both(row, "name"),
                        Integer.parseInt(row.get("digits")),
                        row.get("withdrawn").equals("1")));
    }

    @Override
    List<SdgTarget> sdgTargets() {
        return rows("sdg_target", row -> new SdgTarget(row.get("code"), position(row), both(row, "name")));
    }

    private static int position(CSVRecord row) {
        return Integer.parseInt(row.get("position"));
    }

    private static Optional<String> text(CSVRecord row, String column) {
        return Optional.of(row.get(column)).filter(text -> !text.isEmpty());
    }

    private static Names both(CSVRecord row, String column) {
        return text(row, column + "_en")
                .map(english -> Names.of(english, text(row, column + "_fr")))
                .orElseGet(Names::none);
    }

    private static Map<String, Names> names(String table, String column) {
        Map<String, Map<String, String>> found = new HashMap<>();
        rows(table, row -> found.computeIfAbsent(row.get("code"), code -> new HashMap<>())
                .put(row.get("lang"), row.get(column)));
        Map<String, Names> names = new HashMap<>();
        found.forEach((code, texts) -> names.put(code, new Names(texts)));
        return names;
    }

    private static <T> Map<String, List<T>> grouped(String table, String key, Function<CSVRecord, T> mapper) {
        Map<String, List<T>> found = new LinkedHashMap<>();
        rows(table, row -> found.computeIfAbsent(row.get(key), k -> new ArrayList<>())
                .add(mapper.apply(row)));
        return found;
    }

    private static <T> List<T> rows(String table, Function<CSVRecord, T> mapper) {
        var in = ReferenceFiles.class.getResourceAsStream("/db/reference/" + table + ".csv");
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<T> rows = new ArrayList<>();
            parser.forEach(row -> rows.add(mapper.apply(row)));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
